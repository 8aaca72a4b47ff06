import { runDinh } from '../../support/command-line';
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment';
import { readImportedTotals, readRunStates } from '../../support/view-counter/imported-totals';
import { createOldSite, killViews, type OldSite } from '../../support/view-counter/old-site';

/** The short version of row 12 of the proof table; the long one is in tests/faults. */
const ROWS = 3_000;
const SITE = ['--site-views', '4.470.086', '--site-visits', '2.111'];

let environment: TestEnvironment;
let old: OldSite;

beforeAll(async () => {
  environment = await createTestEnvironment();
  old = await createOldSite(environment, ROWS);
});

afterAll(() => environment.remove());

const views = (...args: string[]) => runDinh(['views', ...args], environment);
const expected = () => ({
  documents: new Map(old.documentIds.map((documentId, index) => [documentId, old.viewsOf(index)])),
  views: 4_470_086,
  visits: 2_111,
});

// One after the other: each test goes on from the state that the one before has left.
test('a dry run says what would be done, and does nothing', async () => {
  const { stdout, exitCode } = await views('import', old.file, ...SITE, '--dry-run');
  expect(stdout).toMatch(/^3,002 of 3,002 rows can be imported; 3,002 numbers would change, by [\d,]+ in all\.\n/);
  expect(exitCode).toBe(0);
  expect(await readImportedTotals(environment)).toEqual({ documents: new Map(), views: 0, visits: 0 });
});

test('an import that is killed midway has imported some rows, and what it has is proved', async () => {
  expect(await killViews(['import', old.file, ...SITE], environment, 500)).toBe(true);
  const { documents } = await readImportedTotals(environment);
  expect(documents.size % 500).toBe(0);
  expect(documents.size).toBeGreaterThanOrEqual(500);
  expect(await views('verify')).toMatchObject({ exitCode: 0 });
});

test('run again it is all there, once, and by a second time nothing changes', async () => {
  expect(await views('import', old.file, ...SITE)).toMatchObject({ exitCode: 0 });
  expect(await readImportedTotals(environment)).toEqual(expected());
  const again = await views('import', old.file, ...SITE);
  expect(again.stdout).toContain('3,002 of 3,002 rows, 0 numbers changed by 0 in all');
  expect(await readImportedTotals(environment)).toEqual(expected());
  expect(await views('verify')).toMatchObject({ exitCode: 0 });
});

test('undone run by run, the last first, the counter is as it was', async () => {
  const runs = await readRunStates(environment);
  expect(runs.map(({ state }) => state)).toEqual(['interrupted', 'finished', 'finished']);
  for (const { id } of runs.reverse()) expect(await views('undo', String(id))).toMatchObject({ exitCode: 0 });
  expect(await readImportedTotals(environment)).toEqual({ documents: new Map(), views: 0, visits: 0 });
  expect(await views('verify')).toMatchObject({ exitCode: 0 });
  expect((await views('runs')).stdout).toMatch(/^3 undone .*\n2 undone .*\n1 undone .*\n$/);
});
