import type { ParticipantRole } from '../../../../../../domain/event/participant-role';
import type { BlockRole, DayPart } from '../../../../shared/recognized-page';

type Words<Word extends string> = { [Each in Word]: Each };

/** The words of the types, each once, for zod; the compiler misses one that is left out. */
export const BLOCK_ROLES = {
  title: 'title',
  meta: 'meta',
  paragraph: 'paragraph',
  caption: 'caption',
  duplicate: 'duplicate',
  heading: 'heading',
  byline: 'byline',
  chrome: 'chrome',
  photo: 'photo',
} as const satisfies Words<BlockRole>;

export const DAY_PARTS = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  allDay: 'allDay',
} as const satisfies Words<DayPart>;

export const PARTICIPANT_ROLES = {
  chair: 'chair',
  coChair: 'coChair',
  secretary: 'secretary',
  openingSpeaker: 'openingSpeaker',
  speaker: 'speaker',
  keynote: 'keynote',
  paperPresenter: 'paperPresenter',
  launcher: 'launcher',
  closingSpeaker: 'closingSpeaker',
  awardPresenter: 'awardPresenter',
  awardRecipient: 'awardRecipient',
  guest: 'guest',
  attendee: 'attendee',
} as const satisfies Words<ParticipantRole>;
