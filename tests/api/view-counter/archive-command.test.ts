import path from 'node:path';
import { runDinh } from '../../support/command-line';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { testDatabase } from '../../support/test-database';
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment';
import { fillOldPortal } from '../../support/view-counter/old-portal';

let old: TestEnvironment;
let fresh: TestEnvironment;
let server: TestStrapi;

const file = () => path.join(old.folder, 'all.jsonl.gz');
const views = (args: string[], environment: TestEnvironment) => runDinh(['views', ...args], environment);

beforeAll(async () => {
  [old, fresh] = [await createTestEnvironment(), await createTestEnvironment()];
  server = await bootStrapi({ environment: old });
  await fillOldPortal(server.strapi.db.connection);
});

afterAll(async () => {
  await server.destroy();
  await old.remove();
  await fresh.remove();
});

// One after the other: each test goes on from the state that the one before has left.
test('beside a running server the numbers are proved', async () => {
  const proof = await views(['verify'], old);
  expect(proof.stdout).toMatch(/^Every number is right: 7 targets, 12 days, 2 imported rows, 1 adjustments\.\n/);
  expect(proof.exitCode).toBe(0);
});

test('beside a running server they are exported', async () => {
  expect(await views(['export', file()], old)).toMatchObject({ exitCode: 0 });
});

test('beside a running server its imports are listed, the newest first', async () => {
  const { stdout, exitCode } = await views(['runs'], old);
  expect(stdout).toMatch(/^42 undone · .* · set "csv" by Lan · 1 of 1 rows, 1 numbers changed by 9 in all\n41 finished · .*\n$/);
  expect(exitCode).toBe(0);
});

test('beside a server on SQLite nothing is written', async () => {
  const undo = await views(['undo', '987654'], old);
  const [sentence, exitCode] = testDatabase() === 'sqlite' ? ['stop the server first', 2] : ['There is no import 987654', 1];
  expect(undo.stderr).toContain(sentence);
  expect(undo.exitCode).toBe(exitCode);
});

test('a number that does not follow from the others ends verify with 1 and is named', async () => {
  await server.strapi.db.connection('vc_total').where({ target_id: 0 }).increment('views', 1);
  const { stdout, exitCode } = await views(['verify'], old);
  expect(stdout).toContain('- views of the site must be the sum of its days: expected 916, found 917');
  expect(exitCode).toBe(1);
  const json = await views(['verify', '--json'], old);
  expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, problemCount: 2 });
});

test('a database that was never started has no counter yet', async () => {
  const { stderr, exitCode } = await views(['verify'], fresh);
  expect(stderr).toMatch(testDatabase() === 'sqlite' ? 'There is no database yet' : 'no view counter yet');
  expect(exitCode).toBe(testDatabase() === 'sqlite' ? 2 : 1);
});

test('a new portal takes the archive in, and the numbers are proved at once', async () => {
  const { stdout, exitCode } = await views(['import', file()], fresh);
  expect(stdout).toMatch(/lines are in\. Every number is right: 7 targets, 12 days/);
  expect(exitCode).toBe(0);
  const again = await views(['import', file()], fresh);
  expect(again.stderr).toContain('--merge');
  expect(again.exitCode).toBe(1);
});

test.each([
  [['nonsense'], 'unknown command'],
  [['import', '/no/such/file.csv'], 'There is no file /no/such/file.csv'],
  [['import'], 'Name a file, or the totals'],
  [['import', '--site-views', 'many'], '--site-views is a whole number, but is "many"'],
  [['import', '--strategy', 'double'], 'Allowed choices are set, add, max, fill-empty'],
  [['undo', 'last'], 'The number of an import is expected'],
  [['export', '/no/such/folder/a.jsonl'], 'There is no folder /no/such/folder'],
])('views %j ends with 2 and a sentence', async (args, sentence) => {
  const { stderr, stdout, exitCode } = await views(args, fresh);
  expect(stderr).toContain(sentence);
  expect([stdout, exitCode]).toEqual(['', 2]);
});

test('a new pepper is a line for .env, never the same', async () => {
  const [one, two] = [await views(['pepper'], fresh), await views(['pepper'], fresh)];
  expect(one.stdout).toMatch(/^VIEW_COUNTER_PEPPER=[\w-]{43}\n$/);
  expect(two.stdout).not.toBe(one.stdout);
});
