import type { Core } from '@strapi/strapi';
import { busy } from '../hits/refusal';
import { getService } from '../services';
import { countedTypeNamed } from './counted-types';
import { given, malformed, refused, type Outcome } from './outcome';
import { checkDocumentIds, type CountsQuery } from './rules/read-query';
import { loadTotals } from './totals-store';

export type CountsService = {
  /** Shown numbers by documentId, all locales together; what was never counted is missing. One query, whatever the number of ids. */
  totalsOf(documentIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The same for the public: at most 100, and 0 for what is unknown, not published or of another type. */
  read(query: CountsQuery): Promise<Outcome<Record<string, number>>>;
};

export const createCounts = ({ strapi }: { strapi: Core.Strapi }): CountsService => {
  const totalsOf = (documentIds: readonly string[]) => loadTotals({ strapi, documentIds });
  return {
    totalsOf,
    read: async ({ type, documentIds }) => {
      const ids = checkDocumentIds(documentIds);
      if (!ids.ok) return ids;
      if (type !== null && !countedTypeNamed({ strapi }, type)) {
        return malformed('type', `type: "${type.slice(0, 64)}" is not the singular name of a counted content type.`);
      }
      const published = await getService({ strapi }, 'published').which(ids.value, type ?? undefined);
      if (published === 'busy') return refused(busy('Too many questions about unknown documents at this moment.'));
      const totals = await totalsOf([...published]);
      return given(Object.fromEntries(ids.value.map((id) => [id, published.has(id) ? (totals.get(id) ?? 0) : 0])));
    },
  };
};
