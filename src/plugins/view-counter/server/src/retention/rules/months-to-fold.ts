/** YYYYMM of the first month that is kept day by day: the one that holds the day `years` before today (YYYYMMDD). Months before it are over in every part. */
export const firstKeptMonth = (today: number, years: number): number => Math.floor(today / 100) - years * 100;

/** The month after, across the turn of a year. */
export const nextMonth = (month: number): number => (month % 100 === 12 ? month + 89 : month + 1);

/** Whole months from the one of `oldestDay` on that are older than what is kept. */
export const monthsToFold = ({ oldestDay, today, years }: { oldestDay: number | null; today: number; years: number }): number[] => {
  if (oldestDay === null) return [];
  const end = firstKeptMonth(today, years);
  const months: number[] = [];
  for (let month = Math.floor(oldestDay / 100); month < end; month = nextMonth(month)) months.push(month);
  return months;
};
