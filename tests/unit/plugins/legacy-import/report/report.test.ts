import { NOTHING_CREATED } from '../../../../../src/plugins/legacy-import/server/src/apply/created';
import type { PageOutcome, PageResult } from '../../../../../src/plugins/legacy-import/server/src/apply/page-outcome';
import { exitCodeOf, toReport } from '../../../../../src/plugins/legacy-import/server/src/report/import-report';
import { summarize } from '../../../../../src/plugins/legacy-import/server/src/report/summary';

const page = (file: string, result: PageResult, created = NOTHING_CREATED): PageOutcome => ({
  file,
  title: 'T',
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

const reportOf = (pages: PageOutcome[], run: Partial<typeof RUN> = {}) => toReport({ ...RUN, ...run, found: pages.length }, pages);

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
  expect(summarize(reportOf(pages)).split('\n')).toEqual([
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
  expect(summarize(reportOf([page('a', { result: 'created' })], { dryRun: true }))).toBe(
    '1 of 1 page in 1.5 s (dry run: nothing was written)\n       1  would be imported',
  );
});

test('a stopped run says how to go on', () => {
  expect(summarize(reportOf([page('a', { result: 'created' })], { interrupted: true }))).toMatch(/Run the same command again/);
});
