import { ARTICLE } from '../../content-types';
import type { DocumentHooks, StoredEntry } from '../../documents/document-hooks';
import { photoProblems, mentionProblems } from '../../documents/publish-problems';
import { collectText } from '../../domain/text/entry-text';
import { toSearchText } from '../../domain/text/search-text';
import { textOf } from '../../domain/text/text-of';

type EventRow = { startDate: string | null };

const derive = (entry: StoredEntry) => ({
  searchText: toSearchText([
    textOf(entry.title),
    textOf(entry.summary),
    ...collectText(entry.body),
    ...collectText(entry.heroPhoto),
    ...collectText(entry.mentions),
    ...collectText(entry.bylines),
  ]),
});

export const articleHooks: DocumentHooks = {
  uid: ARTICLE,
  slugFrom: 'title',
  relations: { events: ['startDate'], publisher: ['name'] },
  inheritedRelations: ['publisher'],
  keptUnder: 'publisher',
  eventStartDates: (entry) => ((entry.events ?? []) as EventRow[]).flatMap(({ startDate }) => startDate ?? []),
  derive,
  checkPublish: (entry) => [
    ...(entry.publisher ? [] : [{ path: ['publisher'], message: 'Choose the publisher before publishing.' }]),
    ...photoProblems(entry, ['body', 'heroPhoto']),
    ...mentionProblems(entry),
  ],
};
