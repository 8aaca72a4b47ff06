import { FILE, REDIRECT, SITE_TOTALS, VIEW_BASE, type NewMade } from '../batches/made';
import type { ArticleSnapshot, MadeSnapshot } from '../batches/article-snapshot';
import type { ImportDrafts, Planned } from '../plan/import-plan';
import { APPOINTMENT, ARTICLE, EVENT, OFFICE, ORGANIZATION, PERSON } from './content-types';
import type { WriteResult } from './write-drafts';

const created = (uid: string, documentId: string): NewMade => ({ uid, documentId, act: 'created', mark: null, snapshot: null });

type Written = Pick<WriteResult, 'articleId' | 'ids' | 'eventId' | 'writtenAt'>;

type Circumstances = { before: ArticleSnapshot | null; publish: boolean };

/** The entries of a plan that were not there before, and the article; `before` is what an updated one was. */
export const listMade = (drafts: ImportDrafts<unknown>, written: Written, { before, publish }: Circumstances): NewMade[] => {
  const { ids, articleId, eventId, writtenAt } = written;
  const ofEvent: MadeSnapshot = { isPublished: publish, before: null };
  const ofArticle: MadeSnapshot = { isPublished: publish || (before?.published ?? null) !== null, before };
  const made = (uid: string, planned: readonly Planned<{ key: string }>[], known: ReadonlyMap<string, string>): NewMade[] =>
    planned.flatMap(({ documentId, draft }) => {
      const id = documentId === null ? known.get(draft.key) : undefined;
      return id === undefined ? [] : [created(uid, id)];
    });
  return [
    ...made(ORGANIZATION, drafts.organizations, ids.organizations),
    ...made(OFFICE, drafts.offices, ids.offices),
    ...made(PERSON, drafts.persons, ids.persons),
    ...made(APPOINTMENT, drafts.appointments, ids.appointments),
    ...(drafts.event?.documentId === null && eventId !== null ? [{ ...created(EVENT, eventId), snapshot: ofEvent }] : []),
    { uid: ARTICLE, documentId: articleId, act: before === null ? 'created' : 'updated', mark: writtenAt, snapshot: ofArticle },
  ];
};

export const redirectMade = (documentId: string): NewMade => created(REDIRECT, documentId);

export const fileMade = (fileId: number): NewMade => created(FILE, String(fileId));

/** What the article's count of old reads was before and is now. */
export type RaisedBase = { before: number | null; after: number };

export const viewBaseRaised = (articleId: string, raised: RaisedBase): NewMade => ({
  ...{ uid: VIEW_BASE, documentId: articleId, act: 'raised', mark: null, snapshot: raised },
});

/** `before`: what earlier imports kept of the same page. */
export const siteTotalsRaised = (articleId: string, before: unknown): NewMade => ({
  ...{ uid: SITE_TOTALS, documentId: articleId, act: 'raised', mark: null, snapshot: before },
});
