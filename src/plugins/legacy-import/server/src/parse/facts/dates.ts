/** A calendar day in a text, and where it stands. `year` is null where none is printed. */
export type DateMention = { start: number; end: number; text: string; day: number; month: number; year: number | null };

/** Vietnam has kept UTC+7 without summer time since 1975. */
const OFFSET = '+07:00';

const NUMERIC = /(?<![\p{N}/.,-])(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?(?![\p{N}]|[/.,-]\p{N})/gu;
/** "12-14/3", "12 và 13/3/2024", "12 đến 14/3": the first day of several. */
const RANGE =
  /(?<![\p{N}/.,:-])(\d{1,2})\s?(?:-|\u2013|và|đến)\s?(?:ngày\s)?\d{1,2}\s?([/.])\s?(\d{1,2})(?:\s?\2\s?(\d{4}))?(?![\p{N}]|[/.,-]\p{N})/gu;
const WORDED = /(?<!\p{N})(\d{1,2})\s+tháng\s+(\d{1,2})(?:(?:\s*,)?\s+(?:năm\s+)?(\d{4}))?(?!\p{N})/giu;
/** ISO days, as blogs print them: "2024-05-09". */
const YEAR_FIRST = /(?<![\p{N}/.-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\p{N}-]|[/.]\p{N})/gu;
/** Months in words and as WordPress and English templates shorten them; only with their year, for "tháng năm" is no date in prose. */
const MONTHS = [
  'một|giêng|january|jan',
  'hai|february|feb',
  'ba|march|mar',
  'tư|april|apr',
  'năm|may',
  'sáu|june|jun',
  'bảy|bẩy|july|jul',
  'tám|august|aug',
  'chín|september|sept|sep',
  'mười|october|oct',
  'mười một|november|nov',
  'mười hai|december|dec',
].map((names) => names.split('|'));
const NAMED_MONTH = String.raw`(?:th(?:áng|g)?\.?\s?)?(${[...MONTHS].reverse().flat().join('|')}|1[0-2]|0?[1-9])`;
const DAY_NAMED = new RegExp(String.raw`(?<![\p{N}/.,-])(\d{1,2})\s+(?=\p{L})${NAMED_MONTH},?\s+((?:19|20)\d{2})(?!\p{N})`, 'giu');
const NAMED_DAY = new RegExp(String.raw`(?<!\p{L})(?=\p{L})${NAMED_MONTH}\s+(\d{1,2}),\s+((?:19|20)\d{2})(?!\p{N})`, 'giu');
/** "6 tháng năm 2023" is half a year, not the sixth of May. */
const COUNTED_MONTHS = /tháng\s+năm\s+\d{4}$/iu;
const NAMES_A_MONTH = /(?<!\p{L})(?:th(?:áng)?\.?\s?[\p{L}\d]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const TIME = /(?<![\p{N}/.])(\d{1,2})\s?(?::|h|g|giờ)\s?(\d{2})(?:\s?(?::|phút|p|')\s?(\d{2})?)?\s?(SA|CH|AM|PM)?(?![\p{N}/]|\p{L})/giu;

export type TimeMention = { start: number; end: number; hour: number; minute: number; second: number | null };

/** Day-first dates, with or without a year: 13/03/2024, 2-3-2023, 28.5, "11 tháng 5 năm 2021". */
export const findDates = (text: string): DateMention[] => {
  if (!/\d/.test(text)) return [];
  const ranges = [...text.matchAll(RANGE)].map((match) => toMention(match, match[1], match[3], match[4])).filter(isDay);
  const single = [...text.matchAll(NUMERIC)].map((match) => toMention(match, match[1], match[3], match[4]));
  const found = [...ranges, ...single.filter(({ start }) => !ranges.some((range) => start >= range.start && start < range.end))];
  found.push(...[...text.matchAll(WORDED)].map((match) => toMention(match, match[1], match[2], match[3])));
  found.push(...[...text.matchAll(YEAR_FIRST)].map((match) => toMention(match, match[3], match[2], match[1])));
  if (NAMES_A_MONTH.test(text))
    found.push(
      ...[...text.matchAll(DAY_NAMED)]
        .filter(([whole]) => !COUNTED_MONTHS.test(whole))
        .map((match) => toMention(match, match[1], monthOf(match[2]), match[3])),
    );
  if (NAMES_A_MONTH.test(text))
    found.push(...[...text.matchAll(NAMED_DAY)].map((match) => toMention(match, match[2], monthOf(match[1]), match[3])));
  return found.filter(isDay).sort((left, right) => left.start - right.start);
};

/** Times of day: 08:29, 14h05, "2:29 CH", "8 giờ 30 phút"; CH and PM are afternoon. */
export const findTimes = (text: string): TimeMention[] =>
  [...text.matchAll(TIME)]
    .map((match) => {
      const start = match.index ?? 0;
      const afternoon = /ch|pm/i.test(match[4] ?? '');
      const morning = /sa|am/i.test(match[4] ?? '');
      const hour = Number(match[1]);
      const clock = afternoon && hour < 12 ? hour + 12 : morning && hour === 12 ? 0 : hour;
      const second = match[3] === undefined ? null : Number(match[3]);
      return { start, end: start + match[0].length, hour: clock, minute: Number(match[2]), second };
    })
    .filter(({ hour, minute, second }) => hour < 24 && minute < 60 && (second ?? 0) < 60);

/** ISO 8601 with the Vietnamese offset; midnight when no time is printed. */
export const toIso = (date: { day: number; month: number; year: number }, time: Omit<TimeMention, 'start' | 'end'> | null): string =>
  `${toDay(date)}T${two(time?.hour ?? 0)}:${two(time?.minute ?? 0)}:${two(time?.second ?? 0)}${OFFSET}`;

export const toDay = ({ day, month, year }: { day: number; month: number; year: number }): string => `${year}-${two(month)}-${two(day)}`;

const monthOf = (named = ''): string => {
  const index = MONTHS.findIndex((names) => names.includes(named.toLowerCase()));
  return index < 0 ? named : String(index + 1);
};

const two = (value: number): string => String(value).padStart(2, '0');

const toMention = (match: RegExpMatchArray, day = '', month = '', year?: string): DateMention => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, text: match[0], day: Number(day), month: Number(month), year: toYear(year) };
};

/** Two figures are a year of this century ("13/03/24"). */
const toYear = (year: string | undefined): number | null =>
  year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDay = ({ day, month }: DateMention): boolean => day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
