import { LINE, type ArchiveLine, type CountedLine } from '../../../src/plugins/view-counter/server/src/archive/archive-lines';
import { toArchive, type Readership } from '../../../database/seeds/plan/view-history';

const READERS: Readership[] = [
  { target: ['api::article.article', 'a', 'vi'], since: '2026-01-05', weight: 10 },
  { target: ['api::article.article', 'b', 'vi'], since: '2026-01-05', weight: 1 },
  { target: ['api::article.article', 'a', 'en'], since: '2026-01-20', weight: 2 },
  { target: ['api::event.event', 'late', 'vi'], since: '2026-03-01', weight: 9 },
];
const HISTORY = { id: 'test', readers: READERS, from: '2026-01-01', to: '2026-02-28', exportedAt: '2026-03-01T00:00:00.000Z' };

const isCounted = (line: ArchiveLine): line is CountedLine => 'target' in line;
const counted = toArchive(HISTORY).filter(isCounted);
const of = (...target: [string, string, string]): CountedLine | undefined =>
  counted.find((line) => line.target.join(' ') === target.join(' '));
const viewsOn = (line: CountedLine | undefined, day: number): number => line?.days.find(([on]) => on === day)?.[1] ?? 0;

test('is an archive that the counter reads: a head, every line, and an end that counts them', () => {
  const lines = toArchive(HISTORY);
  for (const line of lines) expect(LINE.safeParse(line).success).toBe(true);
  expect(lines[0]).toHaveProperty('head.countedSince', Date.parse('2025-12-31T17:00:00Z'));
  expect(lines.at(-1)).toEqual({ end: lines.length - 1 });
});

test('a total is the sum of its days, a type that of its documents, the site that of everything', () => {
  for (const { total, days } of counted) expect(total?.views).toBe(days.reduce((sum, [, views]) => sum + views, 0));
  const [site, pages, type] = [of('', '', ''), of('', '-', ''), of('api::article.article', '', 'vi')];
  for (const day of [20260105, 20260131, 20260228]) {
    const [a, b, en] = (['a vi', 'b vi', 'a en'] as const).map((name) => {
      const [documentId = '', locale = ''] = name.split(' ');
      return viewsOn(of('api::article.article', documentId, locale), day);
    });
    expect(viewsOn(type, day)).toBe((a ?? 0) + (b ?? 0));
    expect(viewsOn(site, day)).toBe(viewsOn(pages, day) + (a ?? 0) + (b ?? 0) + (en ?? 0));
  }
});

test('more is read of what weighs more, nothing before it was there, nothing after the last day', () => {
  expect(of('api::article.article', 'a', 'vi')?.total?.views).toBeGreaterThan(
    3 * Number(of('api::article.article', 'b', 'vi')?.total?.views),
  );
  expect(of('api::article.article', 'a', 'en')?.days.every(([day]) => day >= 20260120 && day <= 20260228)).toBe(true);
  expect(of('api::event.event', 'late', 'vi')?.days).toEqual([]);
});

test('is the same for the same readers', () => {
  expect(toArchive(HISTORY)).toEqual(toArchive(HISTORY));
});
