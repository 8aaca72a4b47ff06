import { queueKeyOf } from '../../../../../src/plugins/legacy-import/admin/src/queue/keys';
import { meantBy, NOWHERE, placeAfter, type Place } from '../../../../../src/plugins/legacy-import/admin/src/queue/place';
import { selectedOf, stepped, toggled, toggledAll, within } from '../../../../../src/plugins/legacy-import/admin/src/queue/selection';

const press = (key: string, more: Partial<Parameters<typeof queueKeyOf>[0]> = {}) =>
  queueKeyOf({ key, ctrlKey: false, metaKey: false, altKey: false, tag: 'BODY', isEditable: false, ...more });

test.each([
  ['j', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['x', 'select'],
  ['e', 'settle'],
  ['/', 'search'],
  ['q', null],
])('the key %s does: %s', (key, act) => {
  expect(press(key)).toBe(act);
});

test.each([
  ['a field', { tag: 'INPUT' }],
  ['a text area', { tag: 'TEXTAREA' }],
  ['text that is edited', { isEditable: true }],
  ['the browser, with Ctrl', { ctrlKey: true }],
  ['the system, with Cmd', { metaKey: true }],
])('letters belong to %s', (_, more) => {
  expect(press('x', more)).toBeNull();
});

test('Enter on a link opens that link, other keys still move', () => {
  expect(press('Enter', { tag: 'A' })).toBeNull();
  expect(press('j', { tag: 'A' })).toBe('next');
});

test.each([
  [-1, 1, 3, 0],
  [-1, -1, 3, 0],
  [0, 1, 3, 1],
  [2, 1, 3, 2],
  [0, -1, 3, 0],
  [0, 1, 0, -1],
] as const)('from row %d by %d of %d rows leads to %d', (at, by, count, expected) => {
  expect(stepped(at, by, count)).toBe(expected);
});

test('rows are selected one by one, all, and none', () => {
  const two = toggled(toggled(new Set(), 1), 2);
  expect(selectedOf(two, [1, 2, 3])).toBe('some');
  const all = toggledAll(two, [1, 2, 3]);
  expect(selectedOf(all, [1, 2, 3])).toBe('all');
  expect(selectedOf(toggledAll(all, [1, 2, 3]), [1, 2, 3])).toBe('none');
  expect([...toggled(two, 2)]).toEqual([1]);
});

test('a row that is no longer shown is no longer selected', () => {
  expect([...within(new Set([1, 2]), [2, 3])]).toEqual([2]);
  expect(selectedOf(new Set(), [])).toBe('none');
});

test('keys one after another move and select, and what is selected is meant before where the keyboard is', () => {
  const ids = [11, 12, 13];
  const after = (keys: ('next' | 'previous' | 'select')[], from: Place = NOWHERE) =>
    keys.reduce((place, key) => placeAfter(place, key, ids), from);
  expect(meantBy(NOWHERE, ids)).toEqual([]);
  expect(meantBy(after(['next', 'next']), ids)).toEqual([12]);
  expect(meantBy(after(['next', 'select', 'next', 'select', 'next']), ids)).toEqual([11, 12]);
  expect(meantBy(after(['next', 'select', 'select', 'next']), ids)).toEqual([12]);
  expect(after(['select'])).toEqual(NOWHERE);
});
