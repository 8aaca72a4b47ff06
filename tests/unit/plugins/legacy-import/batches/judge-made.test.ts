import { judgeMade, type Standing } from '../../../../../src/plugins/legacy-import/server/src/batches/undo/rules/judge-made';

const MADE = '2026-11-23T05:00:00.000Z';
const LATER = '2026-11-23T06:00:00.000Z';
const USER = { uid: 'api::article.article', documentId: 'a2' };

const untouched: Standing = {
  act: 'created',
  mark: null,
  wasPublished: false,
  current: { createdAt: MADE, updatedAt: MADE, isPublished: false },
  laterBatches: [],
  users: [],
};
const current = (change: object): Pick<Standing, 'current'> => ({
  current: { createdAt: MADE, updatedAt: MADE, isPublished: false, ...change },
});

test.each<[string, Partial<Standing>, object]>([
  ['what nobody touched', {}, { act: 'remove' }],
  ['what has gone already', { current: null }, { act: 'gone' }],
  ['what was edited since', current({ updatedAt: LATER }), { act: 'keep', because: 'edited' }],
  ['what the import itself wrote again', { mark: LATER, ...current({ updatedAt: LATER }) }, { act: 'remove' }],
  ['what somebody published', current({ isPublished: true }), { act: 'keep', because: 'published-elsewhere' }],
  ['what the import published', { wasPublished: true, ...current({ isPublished: true }) }, { act: 'remove' }],
  ['what others lead to', { users: [USER] }, { act: 'keep', because: 'used' }],
  ['what a later import wrote', { laterBatches: ['b2'], ...current({ updatedAt: LATER }) }, { act: 'keep', because: 'used' }],
  ['what was there before', { act: 'updated', mark: MADE }, { act: 'restore' }],
  ['what was there before, whoever leads to it', { act: 'updated', mark: MADE, users: [USER] }, { act: 'restore' }],
  ['what was there before and was edited since', { act: 'updated', mark: MADE, ...current({ updatedAt: LATER }) }, { act: 'keep' }],
])('%s', (_, change, verdict) => {
  expect(judgeMade({ ...untouched, ...change })).toMatchObject(verdict);
});
