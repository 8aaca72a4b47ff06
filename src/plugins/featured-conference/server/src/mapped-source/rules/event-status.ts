import type { BlockEvent } from '../../../../shared/block';

export type EventStatus = BlockEvent['eventStatus'];

export const EVENT_STATUSES = ['scheduled', 'completed', 'postponed', 'cancelled'] as const satisfies readonly EventStatus[];

/** By the words given, else by our own; a boolean says whether it is cancelled. Whatever is not known takes place. */
export const toEventStatus = (value: unknown, words: Readonly<Record<string, EventStatus>>): EventStatus => {
  if (value === true) return 'cancelled';
  if (typeof value !== 'string') return 'scheduled';
  const lower = value.toLowerCase();
  return words[value] ?? EVENT_STATUSES.find((status) => status === lower) ?? (lower === 'canceled' ? 'cancelled' : 'scheduled');
};
