import type { EventFacts } from '../../plugins/featured-conference/server/src/event-source';
import { startOfDay } from '../../domain/time/period';

/** One per language of a document; the same facts in each. Instants as the database driver gives them: ms since 1970 or a Date. */
export type FactsRow = {
  documentId: string;
  eventType: string;
  eventStatus: string;
  startsAt: number | string | Date;
  endsAt: number | string | Date;
  locale: string;
  hasArticle: number;
  hasPhoto: number;
  /** `YYYY-MM-DD`: the first day without any of its organizers. */
  lastDissolution: string | null;
};

/** One per document, in the order of the rows; the first row of a document tells its facts. */
export const toEventFacts = (rows: readonly FactsRow[]): EventFacts[] => {
  const documents = new Map<string, FactsRow[]>();
  for (const row of rows) documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  return [...documents.values()].flatMap(([first, ...others]) => (first ? toFacts(first, others) : []));
};

const toFacts = (row: FactsRow, others: readonly FactsRow[]): EventFacts => ({
  documentId: row.documentId,
  eventType: row.eventType,
  isCancelled: row.eventStatus === 'cancelled',
  startsAt: new Date(row.startsAt).toISOString(),
  endsAt: new Date(row.endsAt).toISOString(),
  locales: [...new Set([row, ...others].map(({ locale }) => locale))],
  hasArticle: row.hasArticle > 0,
  hasPhoto: row.hasPhoto > 0,
  publishersEndAt: row.lastDissolution === null ? null : startOfDay(row.lastDissolution).toISOString(),
});
