import { present } from '../../../../../src/plugins/legacy-import/server/src/apply/present';

test('leaves out what is null in every depth, and nothing else', () => {
  expect(present({ a: null, b: 0, c: '', d: false, e: [{ f: null, g: [] }], h: { i: null } })).toEqual({
    b: 0,
    c: '',
    d: false,
    e: [{ g: [] }],
    h: {},
  });
});
