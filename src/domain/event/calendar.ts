/**
 * How calendars recognize an event that brings no name of its own from elsewhere: the same in every language and for ever, also where the
 * portal moves to another address.
 */
export const calendarUid = (documentId: string): string => `${documentId}@dinh`;
