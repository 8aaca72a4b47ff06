import type { Pin } from '../../../../../shared/contracts';

export type PinNotice = 'deleted' | 'unpublished' | 'cancelled' | 'outranked';

/** What an editor should know about a pin that does not do what it seems to, or does it with an event that was called off. */
export const noticeOf = ({ event, phase, shownIn }: Pin): PinNotice | null => {
  if (event === null) return 'deleted';
  if (phase === 'expired' || phase === 'off') return null;
  if (event.locales.length === 0) return 'unpublished';
  if (phase === 'active' && shownIn.length === 0) return 'outranked';
  return event.eventStatus === 'cancelled' ? 'cancelled' : null;
};
