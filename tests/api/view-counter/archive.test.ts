import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArchive, writeArchive } from '../../../src/plugins/view-counter/server/src/archive/archive-file';
import { exportLines } from '../../../src/plugins/view-counter/server/src/archive/export-store';
import { importArchive } from '../../../src/plugins/view-counter/server/src/archive/import-archive';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { createCounterDatabase, type CounterDatabase } from '../../support/view-counter/counter-database';
import { writeCounted } from '../../support/view-counter/counted';
import { ARTICLE, fillOldPortal } from '../../support/view-counter/old-portal';

let old: CounterDatabase;
let fresh: CounterDatabase;
let file: string;

beforeEach(async () => {
  [old, fresh] = [await createCounterDatabase(), await createCounterDatabase()];
  await fillOldPortal(old.knex);
  file = path.join(old.environment.folder, 'all.jsonl');
  await writeArchive(file, exportLines(old));
});

afterEach(async () => {
  await old.destroy();
  await fresh.destroy();
});

const take = (at = file, { merge = false } = {}): Promise<number> =>
  fresh.knex.transaction((trx) => importArchive(trx, { lines: readArchive(at), actor: 'Lan', merge }));

/** Without what every export makes anew, and with the numbers of runs as they follow each other. */
const comparable = (text: string): string[] => {
  const lines = text.trim().split('\n').slice(1, -1);
  const runs = lines.flatMap((line) => ('run' in JSON.parse(line) ? [JSON.parse(line).run] : []));
  const renumbered = lines.map((line) => line.replace(/"run":(\d+)/, (_, run) => `"run":${runs.indexOf(Number(run))}`));
  return renumbered.filter((line) => !line.includes('"reason":"Archive ')).sort();
};

const exported = async (db: CounterDatabase, name: string): Promise<string> => {
  const at = path.join(old.environment.folder, name);
  await writeArchive(at, exportLines(db));
  return readFileSync(at, 'utf8');
};

test('it holds what was counted by documentId, and nothing of a reader', () => {
  const text = readFileSync(file, 'utf8');
  const article = text.split('\n').find((line) => line.includes('["api::article.article","a","vi"]') && line.includes('days'));
  expect(JSON.parse(article ?? '')).toEqual({
    target: [ARTICLE, 'a', 'vi'],
    deletedAt: null,
    total: { views: 12, uniques: 10, visits: 9, imported: 126, adjusted: -6, importedVisits: 0, adjustedVisits: 0 },
    days: [
      [20_260_131, 5, 3, 2, 5],
      [20_261_122, 7, 7, 7, 7],
    ],
  });
  expect(text).not.toMatch(/visitor|seen|random|pepper/);
});

test('it is compressed where its name says so', async () => {
  const at = `${file}.gz`;
  const lines = await writeArchive(at, exportLines(old));
  expect(gunzipSync(readFileSync(at)).toString().trim().split('\n')).toHaveLength(lines);
  expect(await take(at)).toBe(lines - 1);
});

test('in an empty counter it becomes exactly what it was', async () => {
  await take();
  expect(comparable(await exported(fresh, 'again.jsonl'))).toEqual(comparable(readFileSync(file, 'utf8')));
  expect(await verify(fresh)).toMatchObject({ ok: true, checked: { targets: 7, days: 12, importedRows: 2, adjustments: 1 } });
  const [since] = await fresh.knex('vc_migration').min({ since: 'run_at' });
  expect(Number(since?.since)).toBe(1_600_000_000_000);
});

test('rules that the first start noted by itself give way to the archive’s', async () => {
  await fresh.knex('vc_rule').insert({ from_day: 20_261_122, changed_at: 9, actor: 'config', rules: '[]' });
  await take();
  expect(await fresh.knex('vc_rule').pluck('actor')).toEqual(['Lan']);
});

test('where something was counted it is refused, unless it is to be added; then once', async () => {
  await writeCounted(fresh.knex, [{ uid: ARTICLE, documentId: 'a', day: 20_261_122, views: 100 }]);
  await expect(take()).rejects.toThrow('--merge');
  await take(file, { merge: true });
  await expect(take(file, { merge: true })).rejects.toThrow('in already');
  const site = await fresh.knex('vc_total').where({ target_id: 0 }).first<{ views: unknown }>('views');
  expect(Number(site.views)).toBe(5 + 7 + 1 + 900 + 3 + 100);
  expect(await verify(fresh)).toMatchObject({ ok: true });
});

test.each([
  ['cut short', (text: string) => text.split('\n').slice(0, 6).join('\n'), /cut short: it has 6 lines and says nothing at its end/],
  ['without one of its lines', (text: string) => text.replace(/\{"filtered".*\n/, ''), /cut short/],
  ['with a line of something else', (text: string) => text.replace('{"filtered"', '{"strange"'), /Line \d+ is not of an archive/],
  ['without its head', (text: string) => text.split('\n').slice(1).join('\n'), /does not begin with a head/],
  ['of another format', (text: string) => text.replace('"format":1', '"format":2'), /Line 1 is not of an archive/],
  ['with rows of an import it does not have', (text: string) => text.replace(/\{"run":41.*\n/, ''), /rows of import 41/],
  ['that goes on after its end', (text: string) => `${text}${text}`, /goes on after its end/],
  ['that is empty', () => '', /empty/],
])('an archive %s writes nothing', async (_, change, sentence) => {
  const before = comparable(await exported(fresh, 'before.jsonl'));
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  await expect(take()).rejects.toThrow(sentence);
  expect(comparable(await exported(fresh, 'after.jsonl'))).toEqual(before);
});

test('a compressed archive that is cut short writes nothing', async () => {
  const at = `${file}.gz`;
  await writeArchive(at, exportLines(old));
  const whole = readFileSync(at);
  writeFileSync(at, whole.subarray(0, whole.length - 40));
  await expect(take(at)).rejects.toThrow('damaged or cut short');
});
