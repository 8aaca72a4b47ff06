/** What a calendar to subscribe to is called. */
export const calendarName = (locale: string): string => (locale.startsWith('vi') ? 'Hội nghị và sự kiện' : 'Conferences and events');
