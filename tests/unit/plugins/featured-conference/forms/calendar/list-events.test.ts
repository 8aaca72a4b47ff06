import type { CalendarEvent } from '../../../../../../src/plugins/featured-conference/server/src/event-source';
import { listEvents } from '../../../../../../src/plugins/featured-conference/server/src/forms/calendar/list-events';
import { SAMPLE_EVENT } from '../../../../../support/featured-conference/sample-block';

const NOW = new Date('2026-11-23T05:00:00Z');
const DAY_MS = 86_400_000;

/** Events that ended so many days before now. */
const sourceOf = (daysAgo: readonly number[]) => ({
  listForCalendar: ({ endsAfter, limit }: { endsAfter: Date; limit: number }): Promise<CalendarEvent[]> =>
    Promise.resolve(
      daysAgo
        .filter((days) => NOW.getTime() - days * DAY_MS > endsAfter.getTime())
        .slice(0, limit)
        .map((days) => ({ event: SAMPLE_EVENT, summary: null, uid: `${days}`, sequence: 0, updatedAt: NOW.toISOString() })),
    ),
});

const uidsOf = async (daysAgo: readonly number[], maxEvents: number): Promise<string[]> =>
  (await listEvents({ source: sourceOf(daysAgo), maxEvents }, { locale: 'vi', now: NOW })).map(({ uid }) => uid);

test.each([
  ['a year back', [400, 300, 60, 10, -5], 10, ['300', '60', '10', '-5']],
  ['less far where that are too many', [300, 200, 60, 10, -5], 3, ['60', '10', '-5']],
  ['a month', [300, 60, 50, 10, -5], 2, ['10', '-5']],
  ['only what is to come', [300, 60, 20, 10, -5, -6], 2, ['-5', '-6']],
  ['of that, what comes first', [10, -5, -6, -7], 2, ['-5', '-6']],
])('%s', async (_, daysAgo, maxEvents, uids) => {
  expect(await uidsOf(daysAgo, maxEvents)).toEqual(uids);
});
