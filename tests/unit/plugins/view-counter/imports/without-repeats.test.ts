import type { ImportRow } from '../../../../../src/plugins/view-counter/server/src/imports/import-row';
import { withoutRepeats } from '../../../../../src/plugins/view-counter/server/src/imports/rules/without-repeats';
import type { Strategy } from '../../../../../src/plugins/view-counter/shared/contracts';

const row = (line: number, externalId: string, documentId: string): ImportRow => ({
  line,
  externalId,
  url: externalId,
  target: { uid: 'api::article.article', documentId, locale: 'vi' },
  metric: 'views',
  value: line,
});

/** Lines 3 and 5 name the page of line 2 again; line 4 is another address of its entry. */
const ROWS = [row(2, '/a', 'a'), row(3, '/a', 'a'), row(4, '/cu/a', 'a'), row(5, '/a', 'a'), row(6, '/b', 'b')];

const cases: [Strategy, number[], [number, number][]][] = [
  [
    'set',
    [2, 6],
    [
      [3, 2],
      [4, 2],
      [5, 2],
    ],
  ],
  [
    'fill-empty',
    [2, 6],
    [
      [3, 2],
      [4, 2],
      [5, 2],
    ],
  ],
  [
    'add',
    [2, 4, 6],
    [
      [3, 2],
      [5, 2],
    ],
  ],
  [
    'max',
    [2, 4, 6],
    [
      [3, 2],
      [5, 2],
    ],
  ],
];

test.each(cases)('%s keeps lines %j and names the first line of the others', (strategy, kept, left) => {
  const { rows, problems } = withoutRepeats(strategy, ROWS);
  expect(rows.map(({ line }) => line)).toEqual(kept);
  expect(problems.map(({ line, text }) => [line, Number(/line (\d+)/.exec(text)?.[1])])).toEqual(left);
});
