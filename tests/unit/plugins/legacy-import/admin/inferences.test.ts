import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  blockOf,
  factsOf,
  groupInferences,
  kindOf,
  surenessOf,
} from '../../../../../src/plugins/legacy-import/admin/src/pages/Page/rules/inferences';
import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';
import { readPage } from '../../../../../src/plugins/legacy-import/server/src/read/read-page';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolvePage } from '../../../../../src/plugins/legacy-import/server/src/resolve/resolve-page';
import vi from '../../../../../src/plugins/legacy-import/admin/src/translations/page.vi.json';
import { ROOT } from '../../../../support/test-environment';

const PAGES = [
  path.join(ROOT, 'database', 'seeds', 'samples'),
  path.join(ROOT, 'tests', 'fixtures', 'import'),
  path.join(ROOT, 'tests', 'fixtures', 'legacy-pages', 'held-out'),
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => path.join(folder, name));

const read = (file: string) => {
  const page = readPage({ bytes: readFileSync(file), name: file });
  if (!page.ok) throw new Error(`${file}: ${page.error.message}`);
  return parsePage(page);
};

const pages = PAGES.flatMap(filesOf).map(read);
const inferences = pages.flatMap((page) => [...page.warnings, ...resolvePage({ page, chosen: null, gazetteer: GAZETTEER }).warnings]);

/** The arguments of a text in braces. */
const argumentsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

test('what the rules say of real pages can be said in the language of the editor, with all it names', () => {
  expect(inferences.length).toBeGreaterThan(100);
  const unread = inferences.filter((inference) => {
    const facts = factsOf(inference);
    const wanted = argumentsOf(vi[`rule.${inference.rule}.said` as keyof typeof vi]);
    return facts === null || wanted.some((name) => !(name in facts));
  });
  expect(unread).toEqual([]);
});

test.each([
  [
    { rule: 'ambiguous-person', message: 'Phạm Xuân Vinh: more than one stored person may be meant.', confidence: 0.4 },
    { name: 'Phạm Xuân Vinh' },
  ],
  [
    { rule: 'same-name-person', message: 'Đinh Thị A: another person of this name is stored; a new one is made.', confidence: 0.6 },
    { name: 'Đinh Thị A' },
  ],
  [{ rule: 'missing-image', message: 'No file came with the photo "anh/1.jpg".', confidence: 1 }, { text: 'anh/1.jpg' }],
  [
    { rule: 'unusable-image', message: '"1.jpg" was not stored: its picture cannot be decoded', confidence: 1 },
    { text: '1.jpg', reason: 'its picture cannot be decoded' },
  ],
  [
    {
      rule: 'published-at-declared',
      message: 'The date 2024-03-13T08:29:00+07:00 stands only in the head of the page, not in its text.',
      confidence: 0.7,
    },
    { date: '2024-03-13T08:29:00+07:00' },
  ],
  [{ rule: 'title-missing', message: 'No line of the page could be told to be the title.', confidence: 1 }, {}],
  [{ rule: 'year-inferred', message: 'Reworded by a later version.', confidence: 1 }, null],
  [{ rule: 'a-rule-of-tomorrow', message: 'Something else.', confidence: 1 }, null],
])('%j names %j', (inference, facts) => {
  expect(factsOf(inference)).toEqual(facts);
});

describe('the place of an inference', () => {
  const conference = read(path.join(ROOT, 'database', 'seeds', 'samples', 'nong-thon-moi-2024.txt'));
  const missing = conference.warnings.filter(({ rule }) => rule === 'missing-image');

  test('is the block it quotes', () => {
    expect(missing.length).toBeGreaterThan(0);
    const blocks = missing.map((inference) => conference.blocks[blockOf(inference, conference.blocks) ?? -1]);
    expect(blocks.every((block) => block?.role === 'caption')).toBe(true);
  });

  test('is where its person is named', () => {
    const name = conference.blocks.flatMap(({ people }) => people)[0]?.name ?? '';
    const index = blockOf({ rule: 'ambiguous-person', message: `${name}: more than one.`, confidence: 0.4 }, conference.blocks);
    expect(conference.blocks[index ?? -1]?.people.map((person) => person.name)).toContain(name);
  });

  test('is nowhere for what concerns the whole page', () => {
    expect(blockOf({ rule: 'title-missing', message: '', confidence: 1 }, conference.blocks)).toBeNull();
  });
});

test.each([
  [0.49, 'doubtful'],
  [0.5, 'likely'],
  [0.84, 'likely'],
  [0.85, 'sure'],
  [1, 'sure'],
])('a confidence of %d is %s', (confidence, sureness) => {
  expect(surenessOf(confidence)).toBe(sureness);
});

test('doubts come before what is missing, and that before what is certain; one group a rule', () => {
  const said = (rule: string, confidence: number) => ({ rule, message: '', confidence });
  const groups = groupInferences([
    said('missing-image', 1),
    said('year-inferred', 0.95),
    said('missing-image', 1),
    said('area-inferred', 0.6),
    said('ambiguous-person', 0.4),
  ]);
  expect(groups.map(({ rule, inferences: own }) => [rule, own.length])).toEqual([
    ['ambiguous-person', 1],
    ['area-inferred', 1],
    ['missing-image', 2],
    ['year-inferred', 1],
  ]);
  expect(kindOf(said('publisher-unknown', 1))).toBe('lack');
});
