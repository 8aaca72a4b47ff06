import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { main } from '../../../../../src/plugins/legacy-import/cli';
import { ratesOf, tallyFields } from '../../../../../src/plugins/legacy-import/server/src/commands/score/tally';
import type { PageLine } from '../../../../../src/plugins/legacy-import/server/src/commands/page-line';

const CORPUS = path.resolve(__dirname, '../../../../../../shared/corpus');
const FIXTURES = path.resolve(__dirname, '../../../../fixtures/legacy-import');
const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = async (...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
  const written = { out: '', err: '' };
  const sink = (key: 'out' | 'err'): Writable =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written[key] += chunk.toString();
        done();
      },
    });
  const code = await main(argv, { stdout: sink('out'), stderr: sink('err'), cwd: folder });
  return { code, ...written };
};
const linesOf = (out: string): PageLine[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PageLine);

describe('import parse', () => {
  test('prints one JSON line a page and nothing else', async () => {
    const { code, out, err } = await run('parse', path.join(FIXTURES, 'liferay-saved-text.txt'));
    expect([code, err]).toEqual([0, '']);
    const [line] = linesOf(out);
    expect(Object.keys(line ?? {})).toEqual([
      'file',
      'title',
      'publishedAt',
      'views',
      'captions',
      'byline',
      'event',
      'people',
      'paragraphs',
      'blocks',
      'stats',
      'warnings',
    ]);
    expect(line).toMatchObject({
      views: 89,
      byline: 'Thanh Tâm',
      event: { date: '2024-06-12', dayPart: 'morning', place: null },
      people: [{ name: 'Đinh Văn Điết' }, { name: 'Đinh Văn Điết' }],
    });
  });

  test('takes a folder as its pages, and a glob', async () => {
    const [whole, some] = [await run('parse', FIXTURES), await run('parse', `${FIXTURES}/l*.html`)];
    expect(linesOf(whole.out)).toHaveLength(11);
    expect(linesOf(some.out).map(({ file }) => path.basename(file))).toEqual(['layout-tables.html', 'liferay.html']);
  });

  test('goes on after a page that cannot be read, and exits 1', async () => {
    writeFileSync(path.join(folder, 'empty.txt'), '');
    const { code, out } = await run('parse', 'empty.txt', 'missing.txt', path.join(FIXTURES, 'liferay.html'));
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([
      { file: 'empty.txt', error: { code: 'empty' } },
      { file: 'missing.txt', error: { code: 'not-found' } },
      { views: 152 },
    ]);
  });

  test('a folder without pages is an error line', async () => {
    const empty = mkdtempSync(path.join(folder, 'none-'));
    const { code, out } = await run('parse', empty);
    expect([code, linesOf(out)]).toMatchObject([1, [{ error: { code: 'no-pages' } }]]);
  });

  test.each([[[]], [['parse']], [['unknown']], [['parse', '--nonsense', 'a.txt']]])(
    '%j is answered with a sentence and exit 2',
    async (argv) => {
      const { code, out, err } = await run(...argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    },
  );
});

describe('import score', () => {
  test('counts what is right, missing and extra', () => {
    const field = 'people' as const;
    const [tally] = tallyFields([{ field, expected: ['a', 'b', 'b'], found: ['b', 'c'], ambiguous: false }]).filter(
      (one) => one.field === field,
    );
    expect(tally).toEqual({ field, right: 1, missing: ['a', 'b'], extra: ['c'] });
    expect(tally && ratesOf(tally)).toEqual({ precision: 0.5, recall: 1 / 3, f1: 0.4 });
  });

  test('a folder without corpus is answered with a sentence and exit 2', async () => {
    const { code, err } = await run('score', '--corpus', 'nowhere');
    expect([code, err]).toEqual([2, expect.stringContaining('There is no corpus in')]);
  });

  test('a page with its truth is scored and its mistakes written down', async () => {
    const truth = {
      title: 'Một tên khác',
      publishedAt: null,
      views: null,
      captions: [],
      byline: null,
      event: null,
      people: [],
      blocks: [],
      ambiguous: [],
    };
    const corpus = mkdtempSync(path.join(folder, 'corpus-'));
    writeFileSync(
      path.join(corpus, '01.txt'),
      'Huyện Ba Vì họp giao ban tháng 2\n\nCuộc họp bàn nhiều việc quan trọng của huyện trong tháng tới.\n',
    );
    writeFileSync(path.join(corpus, '01.expected.json'), JSON.stringify(truth));
    const { code, out } = await run('score', '--corpus', corpus, '--mistakes', 'mistakes.txt');
    expect([code, out]).toEqual([0, expect.stringMatching(/^field .+\ntitle +1 +0 +1 +1 /)]);
    expect(readFileSync(path.join(folder, 'mistakes.txt'), 'utf8')).toContain('title: expected Một tên khác');
  });

  const testWhenPresent = existsSync(CORPUS) ? test : test.skip;

  testWhenPresent('the corpus keeps its rates', async () => {
    const { out } = await run('score', '--corpus', CORPUS, '--mistakes', 'corpus.txt');
    const rates = Object.fromEntries(
      out
        .split('\n')
        .slice(1, 12)
        .map((row) => [row.split(/\s+/)[0], Number(row.split(/\s+/)[7])]),
    );
    const floors = {
      title: 0.98,
      publishedAt: 0.98,
      views: 0.98,
      byline: 0.98,
      captions: 0.97,
      people: 0.95,
      paragraphs: 0.97,
      eventDate: 0.95,
      eventName: 0.9,
    };
    expect(Object.entries(floors).filter(([field, floor]) => !((rates[field] ?? 0) >= floor))).toEqual([]);
  });
});
