import type { Settings } from '../../../../shared/contracts';
import type { EventFacts } from '../../event-source';
import { chooseFeatured, phaseOf, type Asked, type PinFacts } from './choose';

type Known = Asked & { pins: readonly PinFacts[]; events: readonly EventFacts[] };

const DAY_MS = 86_400_000;

/**
 * The earliest future instant at which the answer can change without a write: another event is chosen, another pin or rule chooses it, or the
 * chosen one begins or ends. Null where nothing known brings a change.
 */
export const validUntil = ({ now, ...known }: Known): Date | null => firstChange({ now, ...known }, (answer) => answer);

/** When the event is chosen for the first time from now on; null where that is not foreseen. */
export const featuredFrom = (known: Known, documentId: string): Date | null =>
  [known.now, ...turningPoints(known)].find((at) => chooseFeatured({ ...known, now: at })?.documentId === documentId) ?? null;

/** When the event, chosen now, is chosen no more. */
export const featuredUntil = (known: Known): Date | null => firstChange(known, (answer) => answer?.split(' ')[0] ?? null);

const firstChange = (all: Known, part: (answer: string | null) => string | null): Date | null => {
  const known = withoutTheOutlived(all);
  const today = part(answerAt(known));
  return turningPoints(known).find((at) => part(answerAt({ ...known, now: at })) !== today) ?? null;
};

/** What is over and neither chosen nor pinned is not chosen before something else changes: time only takes from it. */
const withoutTheOutlived = (known: Known): Known => {
  const kept = new Set([chooseFeatured(known)?.documentId, ...known.pins.map(({ eventId }) => eventId)]);
  return { ...known, events: known.events.filter((event) => kept.has(event.documentId) || phaseOf(event, known.now) !== 'recent') };
};

/** All of the answer that time alone changes. */
const answerAt = (known: Known): string | null => {
  const choice = chooseFeatured(known);
  if (!choice) return null;
  const phases = known.events.filter(({ documentId }) => documentId === choice.documentId).map((event) => phaseOf(event, known.now));
  return [choice.documentId, choice.locale, choice.resolvedBy, choice.pinId, ...phases].join(' ');
};

/** Every future instant at which a comparison of the rules turns, the nearest first. */
const turningPoints = ({ pins, events, settings, now }: Known): Date[] => {
  const instants = [
    ...pins.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt].flatMap(toInstant)),
    ...events.flatMap((event) => turnsOf(event, settings)),
  ];
  return [...new Set(instants)]
    .filter((instant) => instant > now.getTime())
    .sort((a, b) => a - b)
    .map((instant) => new Date(instant));
};

const turnsOf = ({ startsAt, endsAt, publishersEndAt }: EventFacts, { upcomingDays, recentDays }: Settings): number[] => {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  return [start - upcomingDays * DAY_MS, start, end, end + recentDays * DAY_MS, ...toInstant(publishersEndAt)];
};

const toInstant = (text: string | null): number[] => (text === null ? [] : [Date.parse(text)]);
