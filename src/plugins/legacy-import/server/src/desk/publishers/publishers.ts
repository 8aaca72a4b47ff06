import type { Core } from '@strapi/strapi';
import { fold } from '../../../../../../domain/text/fold';
import { ORGANIZATION } from '../../apply/content-types';
import type { BatchPublisher } from '../../batches/batch';

type PublisherRow = { documentId: string; name: string; code: string | null; dissolutionDate: string | null };

/** Organizations that may have published old pages, the dissolved ones above all. */
export type Publishers = {
  /** By a part of the name, without its accents; at most 20. */
  search(q: string): Promise<PublisherRow[]>;
  find(documentId: string): Promise<BatchPublisher | null>;
};

const MOST_FOUND = 20;

export const createPublishers = ({ strapi }: { strapi: Core.Strapi }): Publishers => ({
  search: async (q) => {
    const words = fold(q)
      .split(/\s+/)
      .filter((word) => word !== '');
    return (await strapi.db.query(ORGANIZATION).findMany({
      where: { $and: words.map((word) => ({ searchText: { $contains: word } })) },
      select: ['documentId', 'name', 'code', 'dissolutionDate'],
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      limit: MOST_FOUND,
    })) as PublisherRow[];
  },
  find: async (documentId) => {
    const row = (await strapi.db
      .query(ORGANIZATION)
      .findOne({ where: { documentId }, select: ['documentId', 'name', 'code', 'areaName'] })) as BatchPublisher | null;
    return row && { documentId: row.documentId, name: row.name, code: row.code, areaName: row.areaName };
  },
});
