import type { PageOutcome } from '../apply/page-outcome';

const REASONS: Readonly<Record<string, string>> = {
  'no-title': 'no title',
  'no-body': 'no text',
  'no-date': 'no date of publication',
  'no-publisher': 'no publisher: name one with --publisher',
  'low-confidence': 'an inference is not sure enough',
  'edited-since-import': 'an editor has changed the article since; nothing was written',
  'photo-without-words': 'a photo has no caption: kept as a draft',
};

export const reasonWords = (reason: string): string => REASONS[reason] ?? reason;

/** A line about a page that failed or waits for a person; null for the others. */
export const noteOf = (page: PageOutcome): string | null => {
  if (page.result === 'failed') return `FAILED  ${page.file}: ${page.error.message}`;
  if (page.result === 'review') return `REVIEW  ${page.file}: ${page.because.map(reasonWords).join('; ')}`;
  return null;
};

/** The first lines of each kind; the report has all. */
export type FirstNotes = Record<'failed' | 'review', readonly string[]>;

export const NO_NOTES: FirstNotes = { failed: [], review: [] };

/** So many of each kind fit on a screen. */
const MOST_SHOWN = 20;

export const addNote = (notes: FirstNotes, page: PageOutcome): FirstNotes => {
  const line = noteOf(page);
  if (line === null || (page.result !== 'failed' && page.result !== 'review')) return notes;
  const shown = notes[page.result];
  return shown.length < MOST_SHOWN ? { ...notes, [page.result]: [...shown, line] } : notes;
};
