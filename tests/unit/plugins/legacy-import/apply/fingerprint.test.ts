import { fingerprintText } from '../../../../../src/plugins/legacy-import/server/src/apply/fingerprint';

const entry = {
  id: 1,
  title: 'Hội nghị',
  updatedAt: '2024-03-13',
  publisher: { id: 3, documentId: 'org' },
  body: [{ __component: 'media.captioned-photo', id: 7, caption: 'Quang cảnh', credit: null, image: { id: 5 }, people: [] }],
};
const of = (value: unknown) => fingerprintText(value, ['title', 'publisher', 'body']);
const [block] = entry.body;

test.each<[string, object]>([
  ['row ids', { ...entry, id: 2, body: [{ ...block, id: 99 }] }],
  ['times of saving', { ...entry, updatedAt: '2025-01-01' }],
  ['the order of columns', { ...entry, body: [Object.fromEntries(Object.entries(block ?? {}).reverse())] }],
  ['what an import does not write', { ...entry, categories: [{ documentId: 'c' }] }],
  ['an empty value instead of none', { ...entry, body: [{ ...block, credit: '' }] }],
])('%s make no difference', (_, other) => {
  expect(of(other)).toBe(of(entry));
});

test.each<[string, object]>([
  ['a word', { ...entry, title: 'Hội Nghị' }],
  ['a caption', { ...entry, body: [{ ...block, caption: 'Toàn cảnh' }] }],
  ['another picture', { ...entry, body: [{ ...block, image: { id: 6 } }] }],
  ['another link', { ...entry, publisher: { id: 3, documentId: 'other' } }],
  ['a block more', { ...entry, body: [...entry.body, { __component: 'content.quote', id: 8, text: 'x' }] }],
])('%s does', (_, other) => {
  expect(of(other)).not.toBe(of(entry));
});

test('an entry that is gone equals no entry', () => {
  expect(of(null)).not.toBe(of(entry));
});
