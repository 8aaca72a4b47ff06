import type { Explanation } from '../../../../shared/contracts';
import type { EventFacts } from '../../event-source';
import { chooseFeatured, judgeAutomatic, rankPins, servedLocale, type Asked, type Choice, type PinFacts } from './choose';
import { featuredFrom, featuredUntil } from './valid-until';

type Known = Asked & { pins: readonly PinFacts[]; events: readonly EventFacts[] };

/** An explanation whose other event still lacks its name. */
export type Reasons = Omit<Explanation, 'instead'> & { instead: Pick<Choice, 'documentId' | 'resolvedBy'> | null };

/** Why this event is, will be or is not featured in the language asked for. `events` as far as they are foreseen. */
export const explain = (known: Known, documentId: string): Reasons => {
  const choice = chooseFeatured(known);
  if (choice?.documentId === documentId) {
    const until = featuredUntil(known)?.toISOString() ?? null;
    return { locale: known.locale, isFeatured: true, because: choice.resolvedBy, instead: null, from: null, until };
  }
  const from = featuredFrom(known, documentId)?.toISOString() ?? null;
  const instead = choice && { documentId: choice.documentId, resolvedBy: choice.resolvedBy };
  return { locale: known.locale, isFeatured: false, because: whyNot(known, documentId), instead, from, until: from };
};

const whyNot = (known: Known, documentId: string): Explanation['because'] => {
  const event = known.events.find((candidate) => candidate.documentId === documentId);
  if (!event) return 'unpublished';
  if (servedLocale(event.locales, known) === null) return 'not-in-locale';
  if (rankPins(known).some(({ eventId }) => eventId === documentId)) return 'outranked';
  return judgeAutomatic(event, known) ?? 'outranked';
};
