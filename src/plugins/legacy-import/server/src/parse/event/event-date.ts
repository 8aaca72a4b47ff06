import type { DayPart } from '../legacy-page';
import { type DateMention, findDates, toDay } from '../facts/dates';

/** The day of an event as printed, and as far as it can be told. */
export type EventDay = { dateText: string; date: string | null; dayPart: DayPart | null; inferred: YearSource | null };

/** Where a missing year was taken from. */
export type YearSource = 'publication' | 'pageClock' | 'sameDayInText' | 'nameOrTitle' | 'term';

export type YearContext = {
  publishedAt: string | null;
  /** ISO date of the page's own clock, if it shows one: the page is younger than the event. */
  clock: string | null;
  name: string | null;
  title: string | null;
  text: string;
};

const LEAD_IN =
  /(?:(?:vào\s+)?(?:lúc\s+[\dh:g]+\s*(?:phút)?,?\s*)?(cả ngày|sáng|chiều|chiếu|trưa|tối|đêm)?\s*(?:(?:nay|qua|mai)\s*\(?(?:\s*ngày)?|ngày|các ngày|(?:trong\s+)?(?:hai|ba|\d+)\s+ngày|từ ngày)?\s*)$/iu;
const DOCUMENT =
  /(?:số\s*\S+|văn bản|công văn|kế hoạch|quyết định|nghị quyết|chỉ thị|thông báo|tờ trình|hướng dẫn|nghị định|thông tư|công điện|giấy mời|luật|dự kiến|đến|kỷ niệm|thành lập|truyền thống|sinh|trước|hạn|của|giải phóng)\s+(?:[^,.;]{0,40}\s)?ngày\s*$/iu;
const PLANNED = /(?<!\p{L})(?:dự kiến|sẽ)(?!\p{L})/iu;
const PARTS: Readonly<Record<string, DayPart>> = {
  sáng: 'morning',
  chiều: 'afternoon',
  chiếu: 'afternoon',
  trưa: 'afternoon',
  tối: 'evening',
  đêm: 'evening',
  'cả ngày': 'allDay',
};

/** The first day in a sentence that is the event's: with a part of the day, or after "ngày"; never a document's or an anniversary's. */
export const findEventDay = (sentence: string, context: YearContext): EventDay | null => {
  const plain = sentence.replace(/\([^()]{0,80}\d{4}[^()]{0,40}\)/gu, (bracket) => ' '.repeat(bracket.length));
  const candidates = findDates(plain).map((mention) => ({ mention, lead: leadIn(plain, mention) }));
  const usable = candidates.filter(
    ({ mention, lead }) =>
      lead.text !== '' &&
      !/^\s*(?:đến nay|trở lại đây|trở về trước)/iu.test(plain.slice(mention.end, mention.end + 30)) &&
      !DOCUMENT.test(plain.slice(Math.max(0, mention.start - 70), mention.start)) &&
      !isPlanned(plain, mention.start),
  );
  const chosen = usable.find(({ lead }) => lead.part !== null) ?? usable[0];
  if (!chosen) return null;
  const { mention, lead } = chosen;
  const year = resolveYear(mention, context);
  const date = year.value === null ? null : toDay({ ...mention, year: year.value });
  const closing = lead.text.includes('(') && plain[mention.end] === ')' ? ')' : '';
  return { dateText: `${lead.text}${mention.text}${closing}`.trim(), date, dayPart: lead.part, inferred: year.source };
};

const isPlanned = (text: string, at: number): boolean => {
  const clause = text.slice(Math.max(0, at - 60), at);
  return PLANNED.test(clause.slice(clause.lastIndexOf('.') + 1));
};

const leadIn = (text: string, mention: DateMention): { text: string; part: DayPart | null } => {
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  const match = LEAD_IN.exec(before);
  return { text: (match?.[0] ?? '').trimStart(), part: PARTS[match?.[1]?.toLowerCase() ?? ''] ?? null };
};

/** A printed year; else the publication's (the year before if the day were later); else one that the page itself implies. */
const resolveYear = ({ day, month, year }: DateMention, context: YearContext): { value: number | null; source: YearSource | null } => {
  if (year !== null) return { value: year, source: null };
  const { publishedAt, clock, name, title, text } = context;
  if (publishedAt) return { value: yearNotAfter(day, month, publishedAt), source: 'publication' };
  const sameDay = findDates(text).filter((other) => other.day === day && other.month === month && other.year !== null);
  const sameMonth = findDates(text).filter((other) => other.month === month && other.year !== null && Math.abs(other.day - day) <= 14);
  const anchor = sameDay[sameDay.length - 1] ?? sameMonth[sameMonth.length - 1];
  if (anchor?.year) return { value: anchor.year, source: 'sameDayInText' };
  const named = /(?<!\d)năm\s+(20\d\d)(?!\d)(?!\s*[-–])/iu.exec(`${name ?? ''} ${title ?? ''}`)?.[1];
  if (named) return { value: Number(named), source: 'nameOrTitle' };
  if (clock) return { value: yearNotAfter(day, month, clock), source: 'pageClock' };
  const term = /nhiệm kỳ\s+(20\d\d)\s*[-–]/iu.exec(`${name ?? ''} ${title ?? ''}`)?.[1];
  return term ? { value: Number(term), source: 'term' } : { value: null, source: null };
};

const yearNotAfter = (day: number, month: number, iso: string): number => {
  const year = Number(iso.slice(0, 4));
  return toDay({ day, month, year }) > iso.slice(0, 10) ? year - 1 : year;
};
