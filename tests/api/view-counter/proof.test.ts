import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { createCounterDatabase, type CounterDatabase } from '../../support/view-counter/counter-database';

const ARTICLE = 'api::article.article';
let db: CounterDatabase;

/** One by one: a batch would write NULL where a row leaves a column to its default. */
const insert = async (table: string, rows: readonly object[]): Promise<void> => {
  for (const row of rows) await db.knex(table).insert(row);
};

/** Site and pages are there from the first migration; 1 is a type, 2 and 3 its documents. Two days, an import that stands, one undone, an adjustment. */
const fill = async () => {
  const { knex } = db;
  await insert('vc_target', [
    { id: 1, uid: ARTICLE, document_id: '', locale: 'vi' },
    { id: 2, uid: ARTICLE, document_id: 'a', locale: 'vi' },
    { id: 3, uid: ARTICLE, document_id: 'b', locale: 'vi' },
  ]);
  await knex('vc_total').whereIn('target_id', [0, -1]).delete();
  await insert('vc_total', [
    { target_id: 0, views: 10, uniques: 8, visits: 5, imported: 4_470_086, imported_visits: 2_111 },
    { target_id: -1, views: 3, uniques: 3, visits: 2 },
    { target_id: 1, views: 7, uniques: 5, visits: 3 },
    { target_id: 2, views: 5, uniques: 4, visits: 2, imported: 126, adjusted: -6 },
    { target_id: 3, views: 2, uniques: 1, visits: 1 },
  ]);
  await insert('vc_day', [
    { target_id: 0, day: 20261121, views: 6, uniques: 5, visits: 3, visitors: 2 },
    { target_id: 0, day: 20261122, views: 4, uniques: 3, visits: 2, visitors: 2 },
    { target_id: -1, day: 20261121, views: 3, uniques: 3, visits: 2, visitors: 1 },
    { target_id: 1, day: 20261121, views: 3, uniques: 2, visits: 1 },
    { target_id: 1, day: 20261122, views: 4, uniques: 3, visits: 2 },
    { target_id: 2, day: 20261121, views: 3, uniques: 2, visits: 1, visitors: 1 },
    { target_id: 2, day: 20261122, views: 2, uniques: 2, visits: 1, visitors: 1 },
    { target_id: 3, day: 20261122, views: 2, uniques: 1, visits: 1, visitors: 1 },
  ]);
  const run = { strategy: 'set', state: 'finished', started_at: 1, started_by: 'test' };
  await insert('vc_import_run', [
    { id: 1, source: 'old', ...run },
    { id: 2, source: 'wrong', ...run, undone_at: 2 },
  ]);
  const row = { source: 'old', run_id: 1, metric: 'views' };
  await insert('vc_import', [
    { ...row, external_id: 'a', target_id: 2, value: 126, delta: 126 },
    { ...row, external_id: 'site', target_id: 0, value: 4_470_086, delta: 4_470_086 },
    { ...row, external_id: 'site', target_id: 0, metric: 'visits', value: 2_111, delta: 2_111 },
    { ...row, source: 'wrong', run_id: 2, external_id: 'a', target_id: 2, value: 999, delta: 873 },
  ]);
  await insert('vc_audit', [
    {
      at: 3,
      actor: 'Lan',
      action: 'adjust',
      target_id: 2,
      metric: 'views',
      value_before: 131,
      value_after: 125,
      delta: -6,
      reason: 'a test',
    },
    { at: 4, actor: 'Lan', action: 'import', reason: 'old' },
  ]);
};

const change = async (table: string, where: object, values: object): Promise<string[]> => {
  await db.knex(table).where(where).update(values);
  return wrong();
};

const wrong = async (): Promise<string[]> => {
  const { ok, problems } = await verify(db);
  expect(ok).toBe(problems.length === 0);
  return problems.map(({ what, expected, found }) => `${what}: ${expected}, not ${found}`);
};

beforeEach(async () => {
  db = await createCounterDatabase();
  await fill();
});

afterEach(() => db.destroy());

test('an empty counter is right', async () => {
  await Promise.all(['vc_day', 'vc_import', 'vc_audit', 'vc_import_run'].map((table) => db.knex(table).delete()));
  await db.knex('vc_target').where('id', '>', 0).delete();
  await db.knex('vc_total').delete();
  expect(await verify(db)).toMatchObject({ ok: true, problemCount: 0 });
});

test('numbers that follow from each other are right, and it says how many there are', async () => {
  expect(await verify(db)).toEqual({
    ok: true,
    checked: { targets: 5, days: 8, importedRows: 4, adjustments: 1 },
    problems: [],
    problemCount: 0,
    warnings: [],
  });
});

test('a total is the sum of its days', async () => {
  expect(await change('vc_total', { target_id: 2 }, { uniques: 3 })).toContain(
    `uniques of ${ARTICLE} a (vi) must be the sum of its days: 4, not 3`,
  );
});

test('a day of the site is its pages and documents', async () => {
  await change('vc_total', { target_id: 0 }, { views: 11 });
  expect(await change('vc_day', { target_id: 0, day: 20261122 }, { views: 5 })).toEqual([
    'views of the site, 2026-11-22, must be the sum of its pages and documents: 4, not 5',
    'views of the site, in all, must be the sum of its pages and documents: 10, not 11',
  ]);
});

test('a day of a type is its documents', async () => {
  await change('vc_total', { target_id: 1 }, { visits: 2 });
  expect(await change('vc_day', { target_id: 1, day: 20261121 }, { visits: 0 })).toEqual([
    `visits of ${ARTICLE} (vi), 2026-11-21, must be the sum of its documents: 1, not 0`,
    `visits of ${ARTICLE} (vi), in all, must be the sum of its documents: 3, not 2`,
  ]);
});

test.each([
  [
    'imported is what the imports that stand have added',
    'vc_total',
    { target_id: 2 },
    { imported: 999 },
    /^imported of .* a \(vi\) must be what the imports .*: 126, not 999$/,
  ],
  ['imported visits likewise', 'vc_total', { target_id: 0 }, { imported_visits: 1 }, /^imported visits of the site .*: 2111, not 1$/],
  [
    'adjusted is what the audit says',
    'vc_audit',
    { action: 'adjust' },
    { delta: -5 },
    /^adjusted of .* must be what the audit says: -5, not -6$/,
  ],
  [
    'a day has no more unique views than views',
    'vc_day',
    { target_id: 3 },
    { uniques: 9 },
    /^uniques of .* b \(vi\), 2026-11-22 must not be more than its views: 2, not 9$/,
  ],
  ['no number is negative', 'vc_day', { target_id: 3 }, { visitors: -1 }, /^visitors of .* must not be negative: 0, not -1$/],
  [
    'an imported row belongs to a run',
    'vc_import',
    { source: 'wrong' },
    { run_id: 9 },
    /^rows of .* has imported rows of no run: 0, not 1$/,
  ],
  ['a day belongs to a target', 'vc_day', { target_id: 3 }, { target_id: 77 }, /^rows of target 77 has days but no total: 0, not 1$/],
  [
    'a total belongs to a target',
    'vc_total',
    { target_id: 3 },
    { target_id: 77 },
    /^rows of target 77 has a total but no target: 0, not 1$/,
  ],
  [
    'a folded month has no days beside it',
    'vc_day',
    { target_id: 3 },
    { day: 20261100, target_id: 2 },
    /^days of .* a \(vi\), 2026-11 has days beside the month .*: 0, not 2$/,
  ],
  ['nothing shows less than 0', 'vc_audit', { action: 'adjust' }, { delta: -6, target_id: 3 }, /^adjusted of .* b \(vi\)/],
])('%s', async (_, table, where, values, line) => {
  expect(await change(table, where, values)).toContainEqual(expect.stringMatching(line));
});

test('counts that are less than nothing are found even where they add up', async () => {
  await change('vc_audit', { action: 'adjust' }, { delta: -200 });
  expect(await change('vc_total', { target_id: 2 }, { adjusted: -200 })).toEqual([
    `shown of ${ARTICLE} a (vi) must not show less than 0: 0, not -69`,
  ]);
});

test('what a day without a key has left is a warning', async () => {
  await db.knex('vc_seen_1').insert({ key: Buffer.alloc(16) });
  expect(await verify(db)).toMatchObject({ ok: true, warnings: [expect.stringContaining('vc_seen_1')] });
});

test('of many problems the first are told, and how many there are', async () => {
  const ids = Array.from({ length: 50 }, (_, at) => at + 100);
  await db.knex('vc_target').insert(ids.map((id) => ({ id, uid: ARTICLE, document_id: `d${id}`, locale: 'vi' })));
  await db.knex('vc_total').insert(ids.map((id) => ({ target_id: id, imported: 1 })));
  const { problems, problemCount } = await verify(db);
  expect([problems.length, problemCount]).toEqual([20, 50]);
});
