export type DayPart = 'morning' | 'afternoon' | 'evening' | 'allDay';

/** Hours of the local day, from (included) until (excluded). Only for ordering and for "ongoing"; they are never shown. */
export const DAY_PART_HOURS: Readonly<Record<DayPart, { from: number; until: number }>> = {
  morning: { from: 6, until: 12 },
  afternoon: { from: 12, until: 18 },
  evening: { from: 18, until: 24 },
  allDay: { from: 0, until: 24 },
};

/** As said before a date: "sáng 07/03/2024". */
export const DAY_PART_NAMES: Readonly<Record<DayPart, { vi: string; en: string }>> = {
  morning: { vi: 'sáng', en: 'morning' },
  afternoon: { vi: 'chiều', en: 'afternoon' },
  evening: { vi: 'tối', en: 'evening' },
  allDay: { vi: 'cả ngày', en: 'all day' },
};
