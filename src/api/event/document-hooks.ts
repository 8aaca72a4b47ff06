import { PORTAL_TIME_ZONE } from '../../domain/portal';
import { EVENT } from '../../content-types';
import type { DocumentHooks, Problem, StoredEntry } from '../../documents/document-hooks';
import { mentionProblems, photoProblems } from '../../documents/publish-problems';
import { calendarUid } from '../../domain/event/calendar';
import { toInstants, type Schedule, type ScheduleOutcome } from '../../domain/event/schedule';
import { collectText } from '../../domain/text/entry-text';
import { toSearchText } from '../../domain/text/search-text';
import { textOf } from '../../domain/text/text-of';

const instantsOf = (entry: StoredEntry): ScheduleOutcome | null =>
  entry.startDate ? toInstants({ ...(entry as unknown as Schedule), timeZone: textOf(entry.timeZone) || PORTAL_TIME_ZONE }) : null;

const check = (entry: StoredEntry): Problem[] => {
  const outcome = instantsOf(entry);
  if (!outcome || outcome.valid) return [];
  switch (outcome.because) {
    case 'invalid-time-zone':
      return [{ path: ['timeZone'], message: `"${textOf(entry.timeZone)}" is not a time zone. Write one such as Asia/Ho_Chi_Minh.` }];
    case 'end-before-start':
      return [{ path: ['endDate'], message: 'The event ends before it starts. Correct the end or the start.' }];
    case 'invalid-date':
    case 'invalid-time':
      return [{ path: ['startDate'], message: 'A date is written as 2024-03-07 and a time as 08:30.' }];
  }
};

const derive = (entry: StoredEntry) => {
  const outcome = instantsOf(entry);
  return {
    startsAt: outcome?.valid ? outcome.startsAt : null,
    endsAt: outcome?.valid ? outcome.endsAt : null,
    calendarUid: textOf(entry.calendarUid) || calendarUid(entry.documentId),
    searchText: toSearchText([
      textOf(entry.name),
      textOf(entry.summary),
      textOf(entry.locationText),
      ...collectText({ description: entry.description }),
      ...collectText([entry.participants, entry.attendeeGroups, entry.awards, entry.heroPhoto]),
    ]),
  };
};

/** What somebody who has the event in a calendar must be told. */
const IN_CALENDARS = ['name', 'eventStatus', 'startDate', 'startTime', 'endDate', 'endTime', 'dayPart', 'timeZone', 'locationText'];

export const eventHooks: DocumentHooks = {
  uid: EVENT,
  slugFrom: 'name',
  inheritedRelations: ['organizers'],
  keptUnder: 'organizers',
  sharedLinks: { articles: { keptUnder: 'publisher' }, galleries: { keptUnder: 'publisher' } },
  eventStartDates: (entry) => (textOf(entry.startDate) === '' ? [] : [textOf(entry.startDate)]),
  inCopies: { calendarUid: null, calendarSequence: 0 },
  check,
  derive,
  revision: { column: 'calendarSequence', of: IN_CALENDARS },
  checkPublish: (entry) => [...photoProblems(entry, ['heroPhoto']), ...mentionProblems(entry)],
};
