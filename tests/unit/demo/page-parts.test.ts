import { createTranslate } from '../../../public/demo/i18n.js';
import { inRows } from '../../../public/demo/parts/body.js';
import { formatSize } from '../../../public/demo/parts/files.js';
import { periodOf } from '../../../public/demo/parts/timeline.js';

type Office = Parameters<typeof periodOf>[0];
type Block = Parameters<typeof inRows>[0][number];

const at = (date: string | null, precision: Office['precision']['start']) => ({ date, precision });
const UNKNOWN = at(null, 'unknown');

test.each([
  ['current', at('2025-07-01', 'day'), UNKNOWN, 'từ 01/07/2025 đến nay', 'since 01/07/2025'],
  ['current', at('2021-03-01', 'month'), UNKNOWN, 'từ tháng 3/2021 đến nay', 'since 3/2021'],
  ['upcoming', at('2027-01-01', 'day'), UNKNOWN, 'từ 01/01/2027', 'from 01/01/2027'],
  ['past', at('2019-01-01', 'year'), at('2025-06-30', 'day'), 'từ năm 2019 đến 30/06/2025', '2019 – 30/06/2025'],
  ['past', UNKNOWN, at('2018-12-31', 'year'), 'đến năm 2018', 'until 2018'],
  ['current', UNKNOWN, UNKNOWN, null, null],
] as const)('a %s office held %j to %j reads "%s"', (state, start, end, vi, en) => {
  const office: Office = {
    startDate: start.date,
    endDate: end.date,
    precision: { start: start.precision, end: end.precision },
    state,
  };
  expect([periodOf(office, createTranslate('vi')), periodOf(office, createTranslate('en'))]).toEqual([vi, en]);
});

test('neighbouring photos of a row make a row, and nothing else does', () => {
  const text = { type: 'text' } as Block;
  const photo = (placement: string, caption: string) => ({ type: 'photo', placement, caption }) as Block;
  const body = [text, photo('row', '1'), photo('row', '2'), text, photo('row', '3'), photo('full', '4'), photo('row', '5')];
  const shape = inRows(body).map((group) => (Array.isArray(group) ? group.map(({ caption }) => caption).join('+') : group.type));
  expect(shape).toEqual(['text', '1+2', 'text', '3', 'photo', '5']);
});

test.each([
  [0, '0 kB'],
  [512, '0,5 kB'],
  [78_400, '78 kB'],
  [999_999, '1.000 kB'],
  [1_234_567, '1,2 MB'],
  [60_000_000, '60 MB'],
])('%d bytes read "%s"', (bytes, expected) => {
  expect(formatSize(bytes, 'vi')).toBe(expected);
});
