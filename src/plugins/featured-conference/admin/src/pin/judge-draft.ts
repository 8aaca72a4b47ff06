import type { TextKey } from '../text/use-text';
import type { PinDraft } from './draft';

/** The bounds of the server's schema, so that a mistake is seen before it is sent. */
const LIMITS = { headline: 300, teaser: 2_000, note: 2_000, priority: 1_000 } as const;

/** By field: `endsAt`, `words.vi.headline`. */
export type DraftProblems = Record<string, TextKey>;

const isPriority = (value: number | undefined): boolean =>
  value !== undefined && Number.isInteger(value) && Math.abs(value) <= LIMITS.priority;

const wordProblems = (words: PinDraft['words']): [string, TextKey][] =>
  Object.entries(words).flatMap(([language, { headline, teaser }]) => [
    ...(headline.trim().length > LIMITS.headline ? [[`words.${language}.headline`, 'pin.headline.long'] as [string, TextKey]] : []),
    ...(teaser.trim().length > LIMITS.teaser ? [[`words.${language}.teaser`, 'pin.teaser.long'] as [string, TextKey]] : []),
  ]);

/** What is wrong with each field; empty where the pin may be sent. */
export const judgeDraft = (draft: PinDraft, now: Date): DraftProblems => {
  const start = draft.startsAt === null ? now : new Date(draft.startsAt);
  const problems: [string, TextKey][] = wordProblems(draft.words);
  if (draft.event === null) problems.push(['event', 'pin.event.missing']);
  if (draft.endsAt !== null && new Date(draft.endsAt) <= start) problems.push(['endsAt', 'pin.endsAt.early']);
  if (!isPriority(draft.priority)) problems.push(['priority', 'pin.priority.wrong']);
  if (draft.note.trim().length > LIMITS.note) problems.push(['note', 'pin.note.long']);
  return Object.fromEntries(problems);
};

export type DraftOutcome = 'off' | 'expired' | 'planned' | 'active' | 'atOnce';

/** What a draft without problems will be once it is saved. */
export const outcomeOf = ({ isActive, startsAt, endsAt }: PinDraft, now: Date): DraftOutcome => {
  if (!isActive) return 'off';
  if (endsAt !== null && new Date(endsAt) <= now) return 'expired';
  if (startsAt === null) return 'atOnce';
  return new Date(startsAt) > now ? 'planned' : 'active';
};
