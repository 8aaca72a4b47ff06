const DAY_MS = 86_400_000;

/** A calendar that is subscribed to looks back a year; where that are more events than it holds, less far. */
export const DAYS_BACK: readonly number[] = [365, 90, 30, 0];

/** `endsAfter`: what ended before is left out. Steps by whole days, so that the calendar changes without a write once a day, at `until`. */
export const calendarWindow = (now: Date, daysBack: number): { endsAfter: Date; until: Date } => {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return { endsAfter: new Date(today - daysBack * DAY_MS), until: new Date(today + DAY_MS) };
};
