import { parsePinInput } from '../../../../../src/plugins/featured-conference/server/src/admin/parse-pin-input';

const EVENT = 'r2k3v9o0m1n2b3v4c5x6z7l8';

const PIN = {
  event: EVENT,
  isActive: true,
  startsAt: '2026-03-07T07:30:00+07:00',
  endsAt: null,
  priority: 0,
  locales: ['vi'],
  overrides: [{ language: 'vi', headline: 'Hội nghị', teaser: null, image: 7 }],
  note: null,
};

const A_MOMENT = 'expected a moment of the years 2000 to 2999 with its offset, such as "2026-03-07T07:30:00+07:00"';

/** `path: message` of each mistake. */
const mistakesOf = (body: unknown): string[] => {
  try {
    parsePinInput(body);
    return [];
  } catch (error) {
    const { details } = error as { details: { errors: { path: string[]; message: string }[] } };
    return details.errors.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }
};

test('a whole pin is taken as it is, its moments in UTC', () => {
  expect(parsePinInput(PIN)).toEqual({ ...PIN, startsAt: '2026-03-07T00:30:00.000Z' });
});

test('only the event must be named; what is left out is the plainest pin', () => {
  expect(parsePinInput({ event: EVENT })).toEqual({
    event: EVENT,
    isActive: true,
    endsAt: null,
    priority: 0,
    locales: [],
    overrides: [],
    note: null,
  });
});

test('words of spaces only are none', () => {
  const { overrides, note } = parsePinInput({ ...PIN, note: '  ', overrides: [{ language: 'vi', headline: '', teaser: ' a ' }] });
  expect({ overrides, note }).toEqual({ note: null, overrides: [{ language: 'vi', headline: null, teaser: 'a', image: null }] });
});

test.each([
  ['nothing', undefined, [': expected a pin']],
  ['a list', [], [': expected a pin']],
  ['no event', { ...PIN, event: undefined }, ['event: choose an event']],
  ['a path for an event', { ...PIN, event: '../x' }, ['event: expected the documentId of an event']],
  ['a word for a moment', { ...PIN, startsAt: 'mai' }, [`startsAt: ${A_MOMENT}`]],
  ['a moment without offset', { ...PIN, endsAt: '2026-03-07T07:30:00' }, [`endsAt: ${A_MOMENT}`]],
  ['a day that is not', { ...PIN, endsAt: '2026-02-30T07:30:00Z' }, [`endsAt: ${A_MOMENT}`]],
  ['a year that no database knows', { ...PIN, endsAt: '9999-12-31T23:59:59-12:00' }, [`endsAt: ${A_MOMENT}`]],
  ['half a priority', { ...PIN, priority: 0.5 }, ['priority: expected a whole number from −1000 to 1000']],
  ['a priority beyond all', { ...PIN, priority: 1e12 }, ['priority: expected a whole number from −1000 to 1000']],
  ['a word for yes', { ...PIN, isActive: 'yes' }, ['isActive: expected true or false']],
  ['a language for languages', { ...PIN, locales: 'vi' }, ['locales: expected a list of languages']],
  [
    'a headline of 301 characters',
    { ...PIN, overrides: [{ language: 'vi', headline: 'x'.repeat(301) }] },
    ['overrides.0.headline: expected at most 300 characters'],
  ],
  ['a NUL', { ...PIN, note: 'a\u0000b' }, ['note: expected text without the character NUL']],
  [
    'a file by name',
    { ...PIN, overrides: [{ language: 'vi', image: 'a.jpg' }] },
    ['overrides.0.image: expected the id of a file of the media library'],
  ],
  ['a field that pins do not have', { ...PIN, colour: 'red' }, [': Unrecognized key: "colour"']],
])('%s is refused with what was expected', (_what, body, mistakes) => {
  expect(mistakesOf(body)).toEqual(mistakes);
});

test('every mistake is named at once', () => {
  expect(mistakesOf({ ...PIN, event: '', priority: 'x', note: 3 }).map((mistake) => mistake.split(':')[0])).toEqual([
    'event',
    'priority',
    'note',
  ]);
});
