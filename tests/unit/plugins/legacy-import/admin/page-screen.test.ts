import { cutPieces, findPlaces } from '../../../../../src/plugins/legacy-import/admin/src/pages/Page/rules/places';
import { shortcutOf } from '../../../../../src/plugins/legacy-import/admin/src/pages/Page/rules/shortcuts';
import {
  readDay,
  readMoment,
  writeDay,
  writeMoment,
} from '../../../../../src/plugins/legacy-import/admin/src/pages/Page/rules/vietnamese-time';

const ORIGINAL = 'Trang chủ\n\n  Hội nghị\u00A0tổng\n kết  \n\nQuang cảnh\n\nĐoạn một.\n\nQuang cảnh\n';

describe('the place of a block in the original', () => {
  const placesOf = (blocks: string[]) => findPlaces(ORIGINAL, blocks).map((place) => place && ORIGINAL.slice(place.start, place.end));

  test('is found over other white space, in reading order', () => {
    expect(placesOf(['Trang chủ', 'Hội nghị tổng kết', 'Quang cảnh', 'Đoạn một.', 'Quang cảnh'])).toEqual([
      'Trang chủ',
      'Hội nghị\u00A0tổng\n kết',
      'Quang cảnh',
      'Đoạn một.',
      'Quang cảnh',
    ]);
  });

  test('is looked for from the start when it does not follow', () => {
    expect(placesOf(['Đoạn một.', 'Trang chủ'])).toEqual(['Đoạn một.', 'Trang chủ']);
  });

  test('is nowhere for other words, and never that of another block', () => {
    expect(placesOf(['Hội nghị sơ kết', '', 'Đoạn một.', 'Đoạn một.'])).toEqual([null, null, 'Đoạn một.', null]);
  });

  test('cuts the original into pieces that are the whole of it', () => {
    const pieces = cutPieces(ORIGINAL, findPlaces(ORIGINAL, ['Quang cảnh', 'Trang chủ']));
    expect(pieces.map(({ text }) => text).join('')).toBe(ORIGINAL);
    expect(pieces.filter(({ block }) => block !== null).map(({ block }) => block)).toEqual([1, 0]);
  });

  test('of many blocks in a page of a megabyte is found in a moment', () => {
    const lines = Array.from({ length: 4000 }, (_, line) => `Dòng thứ ${line} ${'chữ '.repeat(60)}.`);
    const started = Date.now();
    expect(findPlaces(lines.join('\n\n'), lines).filter((place) => place === null)).toEqual([]);
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

describe('a moment', () => {
  test.each([
    ['13/03/2024 08:29', '2024-03-13T08:29:00+07:00'],
    [' 3-3-2024 8h05 ', '2024-03-03T08:05:00+07:00'],
    ['13.03.2024', '2024-03-13T00:00:00+07:00'],
    ['', null],
    ['31/02/2024 08:00', undefined],
    ['13/03/2024 25:00', undefined],
    ['hôm qua', undefined],
  ])('typed as "%s" is %s', (typed, moment) => {
    expect(readMoment(typed)).toBe(moment);
  });

  test('is written as it is typed', () => {
    expect(readMoment(writeMoment('2024-03-13T08:29:00+07:00'))).toBe('2024-03-13T08:29:00+07:00');
    expect(writeMoment(null)).toBe('');
  });
});

test.each([
  ['07/03/2024', '2024-03-07'],
  ['7/3/2024', '2024-03-07'],
  ['30/02/2024', undefined],
  ['  ', null],
])('a day typed as "%s" is %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

test('a day is written as offices write it', () => {
  expect([writeDay('2024-03-07'), writeDay(null)]).toEqual(['07/03/2024', '']);
});

const NO_KEYS = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  [{ code: 'KeyS', ctrlKey: true }, 'save'],
  [{ code: 'KeyS', metaKey: true }, 'save'],
  [{ code: 'Enter', ctrlKey: true }, 'settle'],
  [{ code: 'KeyJ', altKey: true }, 'next'],
  [{ code: 'KeyK', altKey: true }, 'previous'],
  [{ code: 'KeyD', altKey: true }, 'doubt'],
  [{ code: 'KeyJ' }, null],
  [{ code: 'Enter' }, null],
  [{ code: 'KeyS', ctrlKey: true, shiftKey: true }, null],
  [{ code: 'KeyJ', altKey: true, ctrlKey: true }, null],
])('%j does %s', (keys, shortcut) => {
  expect(shortcutOf({ ...NO_KEYS, ...keys })).toBe(shortcut);
});
