import { fold } from '../../../../../../domain/text/fold';
import type { SiteStats } from '../legacy-page';

type Counter = keyof SiteStats;

/** Labels of the statistics block, folded; the first that matches names the counter. Yesterday, week, year and bots are known but not kept. */
const LABELS: readonly (readonly [RegExp, Counter | null])[] = [
  [
    /may chu tim kiem|robot|bots?$|thanh vien|hom qua|tuan nay|tuan truoc|trong tuan|thang truoc|nam nay|nam truoc|khach vieng tham|ip cua ban/,
    null,
  ],
  [/dang (?:online|truy cap|truc tuyen|xem)|truc tuyen|online/, 'online'],
  [/hom nay|trong ngay/, 'today'],
  [/thang (?:nay|hien tai)|trong thang/, 'month'],
  [/luot xem|luot doc|page ?views?|trang xem/, 'views'],
  [/truy cap|truy nhap|tat ca|^tong|luot vao|visits?/, 'visits'],
];
const PAIR = /([\p{L}][\p{L}\s]{2,60}?)\s*[:=\-–]?\s*\(?(\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+)(?!\p{L})/gu;
const LONGEST = 600;

/** Site totals from the lines of a statistics block (one "label number" a line, label and number on lines of their own, or several in one line); null without any. */
export const readStats = (lines: readonly string[]): SiteStats | null => {
  const stats: SiteStats = { visits: null, views: null, online: null, today: null, month: null };
  const text = lines.map((line) => line.slice(0, LONGEST)).join(' \u2028');
  let any = false;
  for (const [, label = '', figures = ''] of text.replace(/\u2028(?=\s*[\d(])/gu, ' ').matchAll(PAIR)) {
    const counter = LABELS.find(([pattern]) => pattern.test(fold(label).trim()))?.[1] ?? null;
    if (counter === null || stats[counter] !== null) continue;
    stats[counter] = Number(figures.replace(/\D/g, ''));
    any = true;
  }
  return any ? stats : null;
};
