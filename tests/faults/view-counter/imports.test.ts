import { runDinh } from '../../support/command-line';
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment';
import { readImportedTotals, readRunStates } from '../../support/view-counter/imported-totals';
import { createOldSite, killViews, type OldSite } from '../../support/view-counter/old-site';

/** Row 12 of the proof table: 10,000 rows and the totals of the Ba Tơ portal. */
const ROWS = 10_000;
const SITE = ['--site-views', '4470086', '--site-visits', '2111'];

let environment: TestEnvironment;
let old: OldSite;

beforeAll(async () => {
  environment = await createTestEnvironment();
  old = await createOldSite(environment, ROWS);
}, 120_000);

afterAll(() => environment.remove());

const views = (...args: string[]) => runDinh(['views', ...args], environment);
const nothing = { documents: new Map(), views: 0, visits: 0 };
const everything = () => ({
  documents: new Map(old.documentIds.map((documentId, index) => [documentId, old.viewsOf(index)])),
  views: 4_470_086,
  visits: 2_111,
});

/** Ends early, midway and late. Answers how many rows each time had left imported. */
const importThroughCrashes = async (args: string[], rows: readonly number[]): Promise<number[]> => {
  const left: number[] = [];
  for (const at of rows) {
    expect(await killViews(args, environment, at)).toBe(true);
    left.push((await readImportedTotals(environment)).documents.size);
    expect(await views('verify')).toMatchObject({ exitCode: 0 });
  }
  expect(await views(...args)).toMatchObject({ exitCode: 0 });
  return left;
};

const undoAll = async (): Promise<void> => {
  for (const { id, state } of (await readRunStates(environment)).reverse()) {
    if (state !== 'undone') expect(await views('undo', String(id))).toMatchObject({ exitCode: 0 });
  }
  expect(await readImportedTotals(environment)).toEqual(nothing);
  expect(await views('verify')).toMatchObject({ exitCode: 0 });
};

const strategies: [string, number[]][] = [
  ['set', [500, 4_000, 7_000]],
  ['add', [4_000]],
  ['max', [3_000]],
  ['fill-empty', [3_000]],
];

test.each(strategies)(
  '%s: killed after %j rows, then run once more, it is all there once; a dry run had said so; undo takes back all',
  async (strategy, kills) => {
    const args = ['import', old.file, ...SITE, '--strategy', strategy];
    const promised = /(\d[\d,]*) numbers would change, by ([\d,]+) in all/.exec((await views(...args, '--dry-run')).stdout);
    const left = await importThroughCrashes(args, kills);
    process.stdout.write(`${strategy}: killed ${left.length} times, with ${left.join(', ')} of ${ROWS} rows imported\n`);
    expect(await readImportedTotals(environment)).toEqual(everything());
    const sum = [...everything().documents.values()].reduce((total, one) => total + one, 4_470_086 + 2_111);
    expect([promised?.[1], promised?.[2]]).toEqual(['10,002', sum.toLocaleString('en')]);
    expect((await views(...args, '--dry-run')).stdout).toContain(' 0 numbers would change, by 0 in all');
    await undoAll();
  },
  400_000,
);

test('one that was killed while it applied its rows goes on without its file', async () => {
  expect(await killViews(['import', old.file, ...SITE], environment, 2_000)).toBe(true);
  const [killed] = (await readRunStates(environment)).reverse();
  const { stdout, exitCode } = await views('resume', String(killed?.id));
  expect(stdout).toContain(`${killed?.id} finished`);
  expect(exitCode).toBe(0);
  expect(await readImportedTotals(environment)).toEqual(everything());
  await undoAll();
}, 200_000);
