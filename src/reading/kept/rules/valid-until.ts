import { toInstants } from '../../../domain/event/schedule';
import { localDate } from '../../../domain/text/vi-date';
import { startOfDay } from '../../../domain/time/period';
import type { EventCard } from '../../shapes';

const DAY_MS = 86_400_000;

/** When the day in Việt Nam ends: by days it is told who holds an office and which unit is gone. There is no summer time. */
export const nextMidnight = (now: Date): Date => new Date(startOfDay(localDate(now.toISOString())).getTime() + DAY_MS);

/** When the first of the shown events begins or ends. */
export const nextTurn = (events: readonly EventCard[], now: Date): Date | null =>
  earliest(
    events.flatMap((event) => {
      const outcome = toInstants(event);
      if (!outcome.valid) return [];
      return [outcome.startsAt, outcome.endsAt].map((text) => new Date(text)).filter((instant) => instant.getTime() > now.getTime());
    }),
  );

export const earliest = (instants: readonly (Date | null)[]): Date | null =>
  instants.reduce((first, instant) => (first === null || (instant !== null && instant < first) ? instant : first), null);
