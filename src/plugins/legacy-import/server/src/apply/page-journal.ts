import type { Core } from '@strapi/strapi';
import type { NewMade } from '../batches/made';
import { createMadeStore } from '../batches/made-store';
import type { PageName } from '../batches/page';
import { createPageStore } from '../batches/page-store';
import type { PageOutcome } from './page-outcome';

/** What is written down of one page's import, in the transaction that imports it. */
export type PageJournal = {
  note(made: readonly NewMade[]): Promise<void>;
  /** Whether an earlier page says that it made this. */
  isNoted(what: Pick<NewMade, 'uid' | 'documentId'>): Promise<boolean>;
  keep(outcome: PageOutcome): Promise<void>;
};

export const createJournals = ({ strapi }: { strapi: Core.Strapi }): ((page: PageName) => PageJournal) => {
  const [pages, made] = [createPageStore({ strapi }), createMadeStore({ strapi })];
  return (page) => ({
    note: (entries) => made.note({ batchId: page.batchId, pageId: page.id }, entries),
    isNoted: made.isNoted,
    keep: (outcome) => pages.keepOutcome(page, outcome),
  });
};
