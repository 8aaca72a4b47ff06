/** What a person does at an event: the words of `event.participant.role`. */
export type ParticipantRole =
  | 'chair'
  | 'coChair'
  | 'secretary'
  | 'openingSpeaker'
  | 'speaker'
  | 'keynote'
  | 'paperPresenter'
  | 'launcher'
  | 'closingSpeaker'
  | 'awardPresenter'
  | 'awardRecipient'
  | 'guest'
  | 'attendee';
