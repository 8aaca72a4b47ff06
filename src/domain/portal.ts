/** Every entry exists in this language first; where a translation is missing, readers get this one. */
export const SOURCE_LOCALE = 'vi';

/** On whose clocks and calendars the portal lives, unless an event names another zone. */
export const PORTAL_TIME_ZONE = 'Asia/Ho_Chi_Minh';
