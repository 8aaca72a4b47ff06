import type { ArchiveLine, ArchiveTarget } from '../../../src/plugins/view-counter/server/src/archive/archive-lines';
import { addDays } from './days';

/** How a version of a document was read: from its first day on, more by its weight (1 … 10). */
export type Readership = { target: ArchiveTarget; since: string; weight: number };

export type History = {
  id: string;
  readers: readonly Readership[];
  /** Days; the last one is over when the history is written. */
  from: string;
  to: string;
  exportedAt: string;
};

type Counted = { day: number; views: number; uniques: number; visits: number; visitors: number };

const SITE: ArchiveTarget = ['', '', ''];
const PAGES: ArchiveTarget = ['', '-', ''];
/** Views of an ordinary day long after publication, and on the first day, for a weight of 1. */
const EVER = 0.16;
const AT_FIRST = 9;
const PAGES_WEIGHT = 130;

/**
 * Two years of days as an archive of the view counter: much at first, less with age, less at weekends. The same days for the same readership.
 * A type's row is the sum of its documents, the site's that of everything.
 */
export const toArchive = ({ id, readers, from, to, exportedAt }: History): ArchiveLine[] => {
  const documents = readers.map(({ target, since, weight }) => ({
    target,
    days: daysOf({ target, since: since < from ? from : since, weight, to }),
  }));
  const pages = { target: PAGES, days: daysOf({ target: PAGES, since: from, weight: PAGES_WEIGHT, to }) };
  const types = [...new Set(readers.map(({ target: [uid, , locale] }) => `${uid} ${locale}`))].map((type) => {
    const [uid = '', locale = ''] = type.split(' ');
    const parts = documents.filter(({ target }) => target[0] === uid && target[2] === locale);
    return { target: [uid, '', locale] satisfies ArchiveTarget, days: sum(parts.flatMap(({ days }) => days)) };
  });
  const site = { target: SITE, days: sum([...documents, pages].flatMap(({ days }) => days)) };
  const counted = [site, pages, ...types, ...documents].map(toLine);
  const countedSince = Date.parse(`${from}T00:00:00+07:00`);
  return [{ head: { format: 1, id, exportedAt, countedSince } }, ...counted, { end: counted.length + 1 }];
};

const toLine = ({ target, days }: { target: ArchiveTarget; days: Counted[] }): ArchiveLine => {
  const total = (of: keyof Counted): number => days.reduce((whole, day) => whole + day[of], 0);
  return {
    target,
    deletedAt: null,
    total: {
      views: total('views'),
      uniques: total('uniques'),
      visits: total('visits'),
      imported: 0,
      adjusted: 0,
      importedVisits: 0,
      adjustedVisits: 0,
    },
    days: days.map(({ day, views, uniques, visits, visitors }) => [day, views, uniques, visits, visitors]),
  };
};

const daysOf = ({ target, since, weight, to }: Readership & { to: string }): Counted[] => {
  const random = randomFrom(target.join(' '));
  const isPages = target[1] === '-';
  const days: Counted[] = [];
  for (let day = since, age = 1; day <= to; day = addDays(day, 1), age += 1) {
    const expected = weight * (isPages ? EVER * 4 : EVER + AT_FIRST * age ** -1.3) * (isWeekend(day) ? 0.55 : 1.15);
    const views = Math.floor(expected * (0.6 + 0.8 * random()) + random());
    if (views > 0) days.push(toCounted(day, views));
  }
  return days;
};

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const toCounted = (day: string, views: number): Counted => ({
  day: Number(day.replaceAll('-', '')),
  views,
  uniques: Math.ceil(views * 0.85),
  visits: Math.ceil(views * 0.4),
  visitors: Math.ceil(views * 0.7),
});

const sum = (days: readonly Counted[]): Counted[] => {
  const byDay = new Map<number, Counted>();
  for (const one of days) {
    const { views, uniques, visits, visitors } = byDay.get(one.day) ?? { views: 0, uniques: 0, visits: 0, visitors: 0 };
    byDay.set(one.day, {
      day: one.day,
      views: views + one.views,
      uniques: uniques + one.uniques,
      visits: visits + one.visits,
      visitors: visitors + one.visitors,
    });
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day);
};

/** mulberry32, seeded by FNV-1a of a text. */
const randomFrom = (text: string): (() => number) => {
  let state = [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
