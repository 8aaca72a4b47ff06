import type { Version } from './entry-store';
import { localeOf, type WriteContext } from './write-context';

export type Written = { documentId: string; locales: string[]; version: Version };

type Row = { documentId: string; locale?: string | null };
type Result = Row & { entries?: Row[] };

/** The rows a finished action has written, out of its result. An unpublish or a delete writes none. */
export const writtenVersions = (context: WriteContext, result: unknown): Written[] => {
  const { documentId, entries = [], ...row } = (result ?? {}) as Result;
  const locales = entries.map(({ locale }) => locale ?? '');
  switch (context.action) {
    case 'create':
    case 'update': {
      if (!documentId) return [];
      const draft: Written = { documentId, locales: [row.locale ?? localeOf(context)], version: 'draft' };
      return context.params.status === 'published' ? [draft, { ...draft, version: 'published' }] : [draft];
    }
    case 'publish':
      return [{ documentId, locales, version: 'published' }];
    case 'clone':
    case 'discardDraft':
      return [{ documentId, locales, version: 'draft' }];
    default:
      return [];
  }
};
