import type { Knex } from 'knex';
import { addDays, createLocalTime } from '../../../src/plugins/view-counter/server/src/time/local-time';

/** Views of one version of one document, by day, as `vc_day` keeps them. */
type CountedDay = { day: number; views: number; uniques: number; visits: number; visitors: number };
type Series = { uid: string; documentId: string; locale: string; days: CountedDay[] };

type HistoryPlan = {
  uid: string;
  locale: string;
  documentIds: readonly string[];
  views: number;
  /** The first and the last day, YYYYMMDD. */
  from: number;
  to: number;
  seed?: number;
};

/** mulberry32: the same history for the same seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const daysBetween = (from: number, to: number): number[] => {
  const days: number[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Today in Vietnam. */
export const today = (): number => createLocalTime('Asia/Ho_Chi_Minh').dayOf(Date.now());

/** How many views each document gets of all: the r-th most read about 1/r^0.8 of the first. */
const sharesOf = (count: number, views: number, random: () => number): number[] => {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 1) ** 0.8);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((weight / whole) * views));
  shares[0] = (shares[0] ?? 0) + views - shares.reduce((sum, share) => sum + share, 0);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shares[last], shares[other]] = [shares[other] ?? 0, shares[last] ?? 0];
  }
  return shares;
};

/** Nine views in ten fall into the four weeks after publication, the rest into the years since. */
const ageOf = (random: () => number): number => Math.floor((1 - random()) ** (-1 / 0.7) - 1);

const spread = (views: number, first: number, days: readonly number[], random: () => number): CountedDay[] => {
  const byDay = new Map<number, number>();
  for (let view = 0; view < views; view += 1) {
    const age = ageOf(random);
    const index = first + age < days.length ? first + age : first + Math.floor(random() * (days.length - first));
    byDay.set(index, (byDay.get(index) ?? 0) + 1);
  }
  return [...byDay].sort(([a], [b]) => a - b).map(([index, n]) => counted(days[index] ?? 0, n));
};

const counted = (day: number, views: number): CountedDay => {
  const uniques = Math.ceil(views * 0.8);
  return { day, views, uniques, visits: Math.ceil(views * 0.3), visitors: Math.ceil(views * 0.6) };
};

const addUp = (sum: Map<number, CountedDay>, { day, ...n }: CountedDay): void => {
  const known = sum.get(day) ?? { day, views: 0, uniques: 0, visits: 0, visitors: 0 };
  known.views += n.views;
  known.uniques += n.uniques;
  known.visits += n.visits;
  known.visitors += n.visitors;
  sum.set(day, known);
};

/** A long past, straight into the counter's tables: `verify` holds for it. Needs empty `vc_*` tables. */
export const writeHistory = async ({ knex, plan }: { knex: Knex; plan: HistoryPlan }): Promise<{ rows: number }> => {
  const random = randomFrom(plan.seed ?? 1);
  const days = daysBetween(plan.from, plan.to);
  const writer = await createWriter(knex);
  const site = new Map<number, CountedDay>();
  const { uid, locale } = plan;
  const shares = sharesOf(plan.documentIds.length, plan.views, random);
  let rows = 0;
  for (const [index, documentId] of plan.documentIds.entries()) {
    const series = { uid, locale, documentId, days: spread(shares[index] ?? 0, Math.floor(random() * days.length), days, random) };
    rows += series.days.length;
    for (const day of series.days) addUp(site, day);
    await writer.add(series);
  }
  const sums = [...site.values()].sort((a, b) => a.day - b.day);
  await writer.add({ uid, locale, documentId: '', days: sums.map((sum) => ({ ...sum, visitors: 0 })) });
  await writer.addSite(sums);
  await writer.finish();
  return { rows };
};

type Row = readonly (string | number)[];
const COLUMNS = {
  vc_target: ['id', 'uid', 'document_id', 'locale'],
  vc_total: ['target_id', 'views', 'uniques', 'visits'],
  vc_day: ['target_id', 'day', 'views', 'uniques', 'visits', 'visitors'],
} as const;
type Table = keyof typeof COLUMNS;

const BATCH = 2_000;
const DAY_INDEX = 'CREATE INDEX vc_day_day ON vc_day (day, target_id)';

/** Rows by the thousands; the index over days is made when all are there. */
const createWriter = async (knex: Knex) => {
  const waiting: Record<Table, Row[]> = { vc_target: [], vc_total: [], vc_day: [] };
  let id = 0;
  await knex.raw('DROP INDEX vc_day_day');
  const flush = async (): Promise<void> => {
    await knex.transaction(async (trx) => {
      for (const table of ['vc_target', 'vc_total', 'vc_day'] as const) {
        await insert(trx, table, waiting[table]);
        waiting[table] = [];
      }
    });
  };
  const addDaysOf = (target: number, days: readonly CountedDay[]): void => {
    for (const { day, views, uniques, visits, visitors } of days) waiting.vc_day.push([target, day, views, uniques, visits, visitors]);
  };
  const totalOf = (days: readonly CountedDay[]) =>
    (['views', 'uniques', 'visits'] as const).map((name) => days.reduce((sum, day) => sum + day[name], 0));

  return {
    add: async ({ uid, documentId, locale, days }: Series): Promise<void> => {
      id += 1;
      waiting.vc_target.push([id, uid, documentId, locale]);
      waiting.vc_total.push([id, ...totalOf(days)]);
      addDaysOf(id, days);
      if (waiting.vc_day.length >= 50_000) await flush();
    },
    addSite: async (days: readonly CountedDay[]): Promise<void> => {
      addDaysOf(0, days);
      const [views, uniques, visits] = totalOf(days);
      await knex('vc_total').where({ target_id: 0 }).update({ views, uniques, visits });
    },
    finish: async (): Promise<void> => {
      await flush();
      await knex.raw(DAY_INDEX);
      if ((knex.client as { config: { client: string } }).config.client !== 'postgres') return;
      await knex.raw("SELECT setval(pg_get_serial_sequence('vc_target', 'id'), ?)", [id]);
      await knex.raw('VACUUM ANALYZE vc_day');
      await knex.raw('VACUUM ANALYZE vc_total');
      await knex.raw('VACUUM ANALYZE vc_target');
    },
  };
};

const insert = async (knex: Knex, table: Table, rows: readonly Row[]): Promise<void> => {
  const columns = COLUMNS[table];
  const one = `(${columns.map(() => '?').join(',')})`;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await knex.raw(`INSERT INTO ${table} (${columns.join(',')}) VALUES ${batch.map(() => one).join(',')}`, batch.flat());
  }
};
