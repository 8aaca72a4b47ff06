import { toInput } from '../../../../../src/plugins/legacy-import/server/src/batches/undo/rules/to-input';

const SCHEMAS: Record<string, Record<string, unknown>> = {
  article: {
    title: { type: 'string' },
    publisher: { type: 'relation' },
    events: { type: 'relation' },
    bylines: { type: 'component', component: 'byline' },
    legacySource: { type: 'component', component: 'byline' },
    body: { type: 'dynamiczone', components: ['text', 'photo'] },
  },
  byline: { name: { type: 'string' } },
  text: { blocks: { type: 'blocks' } },
  photo: { image: { type: 'media' }, people: { type: 'component', component: 'byline' } },
};

const input = (row: Record<string, unknown>) => toInput({ attributesOf: (uid) => SCHEMAS[uid] ?? {}, uid: 'article', row });

test('components lose their row ids, links become documentIds, files ids', () => {
  const row = {
    title: 'T',
    publisher: { id: 3, documentId: 'o1' },
    events: [{ id: 4, documentId: 'e1' }],
    bylines: [{ id: 9, name: 'Hữu Phát' }],
    legacySource: null,
    body: [
      { id: 1, __component: 'text', blocks: [{ type: 'paragraph' }] },
      { id: 2, __component: 'photo', image: { id: 7 }, people: [{ id: 5, name: 'A' }] },
    ],
  };
  expect(input(row)).toEqual({
    title: 'T',
    publisher: 'o1',
    events: ['e1'],
    bylines: [{ name: 'Hữu Phát' }],
    legacySource: null,
    body: [
      { __component: 'text', blocks: [{ type: 'paragraph' }] },
      { __component: 'photo', image: 7, people: [{ name: 'A' }] },
    ],
  });
});

test('what was empty is written as empty; what the type does not have is left out', () => {
  expect(input({ id: 1, title: null, publisher: null, body: null, createdAt: 'x' })).toEqual({ title: null, publisher: null, body: [] });
});
