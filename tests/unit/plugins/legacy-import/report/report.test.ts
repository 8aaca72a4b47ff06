import { NOTHING_CREATED } from '../../../../../src/plugins/legacy-import/server/src/apply/created';
import type { PageOutcome, PageResult } from '../../../../../src/plugins/legacy-import/server/src/apply/page-outcome';
import { addToTally, exitCodeOf, NO_TALLY } from '../../../../../src/plugins/legacy-import/server/src/report/import-report';
import { addNote, NO_NOTES } from '../../../../../src/plugins/legacy-import/server/src/report/notes';
import { jsonChunks, textChunks } from '../../../../../src/plugins/legacy-import/server/src/report/report-chunks';
import { summarize } from '../../../../../src/plugins/legacy-import/server/src/report/summary';

const page = (file: string, result: PageResult, created = NOTHING_CREATED): PageOutcome => ({
  file,
  title: 'T',
  publishedAt: null,
  legacyKey: 'k',
  articleId: 'a',
  viewBase: null,
  siteBaselines: null,
  warnings: [],
  created,
  ...result,
});

const RUN = {
  batchId: 'b',
  startedAt: '2026-11-22T08:00:00.000Z',
  finishedAt: '2026-11-22T08:00:01.500Z',
  dryRun: false,
  publish: false,
  locale: 'vi',
  publisher: null,
  interrupted: false,
};

const reportOf = (pages: PageOutcome[], run: Partial<typeof RUN> = {}) => ({
  ...RUN,
  ...run,
  found: pages.length,
  ...pages.reduce(addToTally, NO_TALLY),
});

const summaryOf = (pages: PageOutcome[], run: Partial<typeof RUN> = {}) => summarize(reportOf(pages, run), pages.reduce(addNote, NO_NOTES));

const textOf = async (chunks: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
};

const FAILED: PageResult = { result: 'failed', error: { code: 'empty', message: 'The file is empty.' } };
const EDITED: PageResult = { result: 'review', because: ['edited-since-import'] };

test('counts results and adds up what was made', () => {
  const made = { ...NOTHING_CREATED, articles: 1, persons: 2 };
  const report = reportOf([page('a', { result: 'created' }, made), page('b', { result: 'created' }, made), page('c', FAILED)]);
  expect(report.results).toEqual({ created: 2, updated: 0, viewBaseMoved: 0, unchanged: 0, review: 0, failed: 1 });
  expect(report.created).toMatchObject({ articles: 2, persons: 4, events: 0 });
});

test.each<[string, PageOutcome[], Partial<typeof RUN>, 0 | 1]>([
  ['every page is in or known', [page('a', { result: 'created' }), page('b', { result: 'unchanged' })], {}, 0],
  ['a page waits for a person', [page('a', EDITED)], {}, 0],
  ['a page failed', [page('a', FAILED), page('b', { result: 'created' })], {}, 1],
  ['the run was stopped', [page('a', { result: 'created' })], { interrupted: true }, 1],
])('%s: the exit code says so', (_, pages, run, code) => {
  expect(exitCodeOf(reportOf(pages, run))).toBe(code);
});

test('the summary names totals, what was made, and each page that needs somebody', () => {
  const pages = [
    page('a.txt', { result: 'created' }, { ...NOTHING_CREATED, articles: 1, images: 3 }),
    page('b.txt', FAILED),
    page('c.txt', EDITED),
  ];
  expect(summaryOf(pages).split('\n')).toEqual([
    '3 of 3 pages in 1.5 s',
    '       1  imported',
    '       1  for a person to look at',
    '       1  failed',
    'made: 1 articles, 3 images',
    'FAILED  b.txt: The file is empty.',
    'REVIEW  c.txt: an editor has changed the article since; nothing was written',
  ]);
});

test('a dry run promises nothing', () => {
  expect(summaryOf([page('a', { result: 'created' })], { dryRun: true })).toBe(
    '1 of 1 page in 1.5 s (dry run: nothing was written)\n       1  would be imported',
  );
});

test('a stopped run says how to go on', () => {
  expect(summaryOf([page('a', { result: 'created' })], { interrupted: true })).toMatch(/Run the same command again/);
});

test('of thousands the summary names the first, and why the others wait', () => {
  const pages = Array.from({ length: 3_000 }, (_, index) => page(`${index}.txt`, index % 2 === 0 ? FAILED : EDITED));
  const lines = summaryOf(pages).split('\n');
  expect(lines.slice(1, 6)).toEqual([
    '    1500  for a person to look at',
    '    1500  failed',
    'why:',
    '    1500  empty',
    '    1500  an editor has changed the article since; nothing was written',
  ]);
  expect(lines.filter((line) => line.startsWith('FAILED'))).toHaveLength(20);
  expect(lines).toContain('… and 1480 more failed: the report names them');
  expect(lines.length).toBeLessThan(60);
});

describe('the whole report', () => {
  test('is JSON, with the run first and a page a line', async () => {
    const pages = [page('a', { result: 'created' }), page('b', FAILED)];
    const text = await textOf(jsonChunks(reportOf(pages), pages));
    expect(JSON.parse(text)).toEqual({ ...reportOf(pages), reasons: undefined, pages });
    expect(text.split('\n').filter((line) => line.startsWith('    {"file"'))).toHaveLength(2);
    expect(text.indexOf('"batchId"')).toBeLessThan(text.indexOf('"pages"'));
  });

  test('of no pages is JSON as well', async () => {
    expect(JSON.parse(await textOf(jsonChunks(reportOf([]), [])))).toMatchObject({ found: 0, pages: [] });
  });

  test('for people names every page that needs somebody', async () => {
    const pages = Array.from({ length: 50 }, (_, index) => page(`${index}.txt`, FAILED));
    const text = await textOf(textChunks(reportOf([...pages, page('in.txt', { result: 'created' })]), pages));
    expect(text.split('\n').filter((line) => line.startsWith('FAILED'))).toHaveLength(50);
    expect(text).not.toContain('in.txt');
  });
});
