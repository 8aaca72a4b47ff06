import { actsOf, isAtWork, pageCountOf, phaseOf } from '../../../../../src/plugins/legacy-import/admin/src/batch/standing';
import type { Batch } from '../../../../../src/plugins/legacy-import/shared/contracts';

const NO_PAGES: Batch['pages'] = {
  waiting: 0,
  recognized: 0,
  created: 0,
  updated: 0,
  viewBaseMoved: 0,
  unchanged: 0,
  review: 0,
  failed: 0,
  undone: 0,
};

const batchOf = (changed: Partial<Batch>): Batch => ({
  id: '20260701093000-a1b2c3',
  name: 'Ba Tơ',
  source: 'admin',
  state: 'open',
  phase: null,
  locale: 'vi',
  publish: false,
  publisher: null,
  createdBy: 'Lưu trữ',
  createdAt: '2026-07-01T09:30:00.000Z',
  startedAt: null,
  finishedAt: null,
  files: { pages: 0, pictures: 0, others: 0, bytes: 0 },
  pages: NO_PAGES,
  doubtful: 0,
  progress: null,
  problem: null,
  ...changed,
});

test.each([
  ['open', ['recognize', 'upload', 'remove']],
  ['recognizing', ['stop']],
  ['recognized', ['import', 'recognize', 'upload', 'remove', 'report']],
  ['importing', ['stop']],
  ['finished', ['undo', 'report', 'recognize', 'upload']],
  ['undoing', ['stop']],
  ['undone', ['remove', 'report', 'recognize', 'upload']],
] as const)('a batch that is %s can: %j', (state, acts) => {
  expect(actsOf(batchOf({ state }))).toEqual(acts);
});

test('files of the command line lie in a folder of somebody: they are neither added to nor read anew', () => {
  expect(actsOf(batchOf({ state: 'finished', source: 'command' }))).toEqual(['undo', 'report']);
});

test('a batch of which single pages were imported is taken back, not removed', () => {
  const begun = batchOf({ state: 'recognized', pages: { ...NO_PAGES, created: 1, recognized: 3 } });
  expect(actsOf(begun)).toEqual(['import', 'recognize', 'upload', 'undo', 'report']);
});

test('an import that was stopped before its end has pages left to import', () => {
  const stopped = batchOf({ state: 'finished', pages: { ...NO_PAGES, created: 2, recognized: 3 } });
  expect(actsOf(stopped)[0]).toBe('import');
});

test('what broke off goes on; it is taken back where it wrote something, removed where it did not', () => {
  expect(actsOf(batchOf({ state: 'interrupted', phase: 'recognizing' }))).toEqual(['resume', 'remove', 'report']);
  const written = batchOf({ state: 'interrupted', phase: 'importing', pages: { ...NO_PAGES, created: 1 } });
  expect(actsOf(written)).toEqual(['resume', 'undo', 'report']);
  const inReview = batchOf({ state: 'interrupted', phase: 'importing', pages: { ...NO_PAGES, review: 1 } });
  expect(actsOf(inReview)).toContain('undo');
});

test('the phase is that of the progress, else of what broke off, else of the state', () => {
  const progress = { phase: 'unpacking', done: 0, total: 1, rate: null, secondsLeft: null, at: null } as const;
  expect(phaseOf(batchOf({ state: 'recognizing', progress }))).toBe('unpacking');
  expect(phaseOf(batchOf({ state: 'interrupted', phase: 'importing' }))).toBe('importing');
  expect(phaseOf(batchOf({ state: 'undoing' }))).toBe('undoing');
  expect(phaseOf(batchOf({}))).toBeNull();
});

test('only what a process works on is watched', () => {
  const states = ['open', 'recognizing', 'recognized', 'importing', 'finished', 'undoing', 'undone', 'interrupted'] as const;
  expect(states.filter((state) => isAtWork({ state }))).toEqual(['recognizing', 'importing', 'undoing']);
});

test('the pages of a batch are those of all states', () => {
  expect(pageCountOf(batchOf({ pages: { ...NO_PAGES, created: 3, review: 2, failed: 1 } }))).toBe(6);
});
