import { findDates, findTimes, toIso } from './dates';
import { isByline, readByline } from '../layout/byline';

/** What a line of date, time, views and labels says. */
export type MetaLine = {
  publishedAt: string | null;
  /** "Hôm nay, …": the page's own clock, never the article's date. */
  clock: boolean;
  /** "Cập nhật", "Ngày đăng" … stand before the date. */
  labelled: boolean;
  weekday: boolean;
  seconds: boolean;
  views: number | null;
  /** A figure without "Lượt xem" or the like. */
  bareViews: boolean;
  byline: string | null;
};

const NUMBER = String.raw`\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+`;
const VIEWS_AFTER = new RegExp(
  String.raw`(?<!\p{L})(?:(?:tổng\s+)?(?:số\s+)?(?:lượt|lần|người)\s+(?:người\s+)?(?:xem|đọc)(?:\s+(?:tin|bài|trang|bài viết))?|đã\s+(?:xem|đọc)|(?<!(?:ý kiến|người|bạn)\s)(?:xem|đọc)|views?|hits?)\s*[:\-–(]*\s*(${NUMBER})\)?(?:\s*(?:lượt\s+(?:xem|đọc)|lần\s+(?:xem|đọc)|lượt|lần)(?!\p{L}))?`,
  'giu',
);
const VIEWS_BEFORE = new RegExp(
  String.raw`(?<![\d/:.,-])(${NUMBER})\s*(?:(?:lượt|lần|người)\s+(?:xem|đọc)|views?|reads?|hits?)(?!\p{L})`,
  'giu',
);
const LABELS =
  /(?<!\p{L})(?:ngày|giờ|thời gian|thời điểm|lúc|cập nhật|cập nhật lần cuối|mới nhất|đăng|đăng tải|đăng tin|đăng bài|tạo|viết|xuất bản|phát hành|gửi|post|posted|on|date|gmt|utc|ict|lượt bình luận|bình luận|phản hồi|tin đăng|xem cỡ chữ|cỡ chữ|đọc bài viết|nghe bài viết|gửi email|in bài(?: viết)?|in trang|in tin|chia sẻ|facebook|zalo|(?:người đăng|post(?:ed)? by|by)\s*:?\s*(?:admin\w*|quản trị)|admin\w*|quản trị(?: viên)?|in|a[+-]?(?:\s+a[+-]?)+|aa+|được|tin)(?!\p{L})/giu;
const SECTION = /(?:chuyên mục|danh mục|thể loại|chủ đề|lĩnh vực)\s*:\s*[^|:]{1,40}(?=\||$)/giu;
const PICTOGRAM = /[\p{Extended_Pictographic}\uFE0F]/gu;
const WEEKDAY = /(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|t[2-7]|cn)(?!\p{L})/iu;
const CLOCK = /^\W*(?:hôm nay|bây giờ|now)(?!\p{L})/iu;
const LABEL_OF_DATE = /(?<!\p{L})(?:cập nhật|đăng|xuất bản|phát hành|tạo|ngày viết|post|posted)(?!\p{L})/iu;
const LONGEST = 200;

/** Reads one line as meta data of an article or of the page; null when it is anything else (prose with a date in it, a title). */
export const readMetaLine = (line: string): MetaLine | null => {
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  const text = line.replace(SECTION, ' ').replace(PICTOGRAM, ' ').trim();
  const counted = readViews(text);
  const withoutViews = counted.rest;
  const date = findDates(withoutViews).find(({ year }) => year !== null) ?? null;
  if (date === null && counted.views === null) return null;
  const time = findTimes(withoutViews)[0] ?? null;
  const spans = [date, time].filter((span) => span !== null);
  const unlabelled = withoutLabels(
    spans.reduce((line, { start, end }) => line.slice(0, start) + HOLE.repeat(end - start) + line.slice(end), withoutViews),
  );
  const rest = clean(unlabelled);
  const bare = date && counted.views === null ? /^\d{1,3}(?:[.,\s]\d{3})+$|^\d+$/u.exec(rest)?.[0] : undefined;
  if (bare === undefined && !isMetaRest(rest, date ? withoutViews.slice(0, date.start) : '', time !== null)) return null;
  return {
    publishedAt: date && date.year !== null ? toIso({ ...date, year: date.year }, time) : null,
    clock: CLOCK.test(text),
    labelled: LABEL_OF_DATE.test(withoutViews),
    weekday: WEEKDAY.test(withoutViews),
    seconds: time?.second !== null && time?.second !== undefined,
    views: counted.views ?? (bare === undefined ? null : toCount(bare)),
    bareViews: bare !== undefined,
    byline: bare === undefined && date && isByline(rest) ? readByline(trimMarks(unlabelled)) : null,
  };
};

/** A figure alone on its line. */
export const readBareCount = (text: string): number | null =>
  /^(?:\d{1,3}(?:[.,\s]\d{3})+|\d+)$/u.test(text.replace(PICTOGRAM, '').trim()) ? toCount(text) : null;

const readViews = (text: string): { views: number | null; rest: string } => {
  const match = [...text.matchAll(VIEWS_AFTER)][0] ?? [...text.matchAll(VIEWS_BEFORE)][0];
  if (!match) return { views: null, rest: text };
  const start = match.index ?? 0;
  return { views: toCount(match[1] ?? ''), rest: `${text.slice(0, start)} ${text.slice(start + match[0].length)}`.trim() };
};

/** "." "," and blanks are thousands separators. */
const toCount = (figures: string): number => Number(figures.replace(/\D/g, ''));

const HOLE = '\u0001';

const withoutLabels = (text: string): string =>
  text
    .replace(WEEKDAY, ' ')
    .replace(LABELS, ' ')
    .replace(/\(?\s*[+-]\s?0?7(?::00)?\s*\)?/gu, ' ');

const clean = (text: string): string =>
  text
    .replace(/\u0001+/gu, ' ')
    .replace(/[\s|•·:,;()\[\]–—-]*(?:\s|^|$)[\s|•·:,;()\[\]–—-]*/gu, ' ')
    .trim();

const trimMarks = (text: string): string => text.replace(/^[\s\u0001|•·:,;()[\]–—-]+|[\s\u0001|•·:,;()[\]–—-]+$/gu, '');

/** What is left beside date and views: nothing, a section name, the author's or the paper's name; never prose, never "ĐIỂM TIN NGÀY 08/09/2020". */
const isMetaRest = (rest: string, beforeDate: string, timed: boolean): boolean => {
  if (rest === '') return true;
  if (rest.length > 60) return false;
  if (/\p{L}\s*,\s*ngày\s*$/iu.test(beforeDate) && !WEEKDAY.test(beforeDate)) return false;
  if (/\p{L}\s+ngày\s*$/iu.test(beforeDate) && !LABEL_OF_DATE.test(beforeDate) && !WEEKDAY.test(beforeDate)) return false;
  if (isByline(rest)) return true;
  const words = rest.split(/\s+/).length;
  if (/^theo\s/iu.test(rest)) return words <= 7;
  return words <= (timed ? 4 : 3) && !/[.!?]$/u.test(rest);
};
