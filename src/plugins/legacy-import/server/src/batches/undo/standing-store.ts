import type { Core } from '@strapi/strapi';
import { FILE } from '../made';
import type { Standing } from './rules/judge-made';

type Deps = { strapi: Core.Strapi };

export type Current = NonNullable<Standing['current']> & { label: string };

type Row = {
  id: number;
  documentId: string;
  createdAt: string | Date;
  updatedAt: string | Date;
  publishedAt?: string | Date | null;
} & Record<string, unknown>;

/** What an entry is called, by what its type has. */
const LABELS = ['title', 'label', 'name', 'fromPath'];

const labelOf = (row: Row): string => {
  const name = LABELS.map((attribute) => row[attribute]).find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : row.documentId;
};

/** How these entries stand now, by documentId (files: by id); those that have gone are missing. Of entries with drafts it is the draft that counts. */
export const loadCurrent = async ({ strapi }: Deps, uid: string, documentIds: readonly string[]): Promise<ReadonlyMap<string, Current>> => {
  const where = uid === FILE ? { id: { $in: documentIds.map(Number) } } : { documentId: { $in: documentIds } };
  const rows = (await strapi.db.query(uid).findMany({ where })) as Row[];
  const hasDrafts = strapi.getModel(uid as 'api::article.article').options?.draftAndPublish === true;
  const isDraft = (row: Row): boolean => !hasDrafts || (row.publishedAt ?? null) === null;
  const published = new Set(rows.filter((row) => !isDraft(row)).map(({ documentId }) => documentId));
  const times = (documentId: string, column: 'createdAt' | 'updatedAt'): number[] =>
    rows.filter((row) => isDraft(row) && row.documentId === documentId).map((row) => new Date(row[column]).getTime());
  return new Map(
    rows.filter(isDraft).map((row) => {
      const key = uid === FILE ? String(row.id) : row.documentId;
      // Over all languages: whoever translated it has worked on it.
      const createdAt = new Date(Math.min(...times(row.documentId, 'createdAt'))).toISOString();
      // A file has no history: whoever renamed or described one has not made it his own.
      const updatedAt = uid === FILE ? createdAt : new Date(Math.max(...times(row.documentId, 'updatedAt'))).toISOString();
      return [key, { createdAt, updatedAt, isPublished: hasDrafts && published.has(row.documentId), label: labelOf(row) }];
    }),
  );
};
