import { parseCorrections } from '../../../../../src/plugins/legacy-import/server/src/desk/requests/parse-corrections';

const refusalOf = (body: unknown): string => {
  try {
    parseCorrections(body);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('These corrections were taken.');
};

const PERSON = { name: 'Phạm Thị Chiến', title: 'Chủ tịch Hội LHPN', honorific: 'đồng chí', actionText: null, roles: ['paperPresenter'] };

describe('corrections of a page', () => {
  test('all that a person may change', () => {
    const corrections = {
      title: 'Hội nghị tổng kết',
      publishedAt: '2024-03-13T08:29:00+07:00',
      views: 126,
      byline: null,
      publisherId: 'abc123',
      event: { name: null, date: '2024-03-07', dayPart: 'morning', place: null, organizer: 'UBND huyện' },
      blocks: [{ index: 3, role: 'caption', text: 'Quang cảnh hội nghị', people: [PERSON] }],
    };
    expect(parseCorrections(corrections)).toEqual(corrections);
  });

  test('nothing is a correction too; what is left out stays left out', () => {
    expect(parseCorrections({})).toEqual({});
    expect(Object.keys(parseCorrections({ event: { date: null } }).event ?? {})).toEqual(['date']);
  });

  test('words are NFC, white space at their ends is none of them, an emptied line is null', () => {
    expect(parseCorrections({ title: '  Hội nghị '.normalize('NFD'), byline: '  ', event: null })).toEqual({
      title: 'Hội nghị',
      byline: null,
      event: null,
    });
  });

  test('minutes are enough of a moment', () => {
    expect(parseCorrections({ publishedAt: '2024-03-13T08:29+07:00' }).publishedAt).toBe('2024-03-13T08:29:00+07:00');
  });

  test.each([
    ['not an object', 'x', /^expected an object/],
    ['no body', undefined, /^expected an object/],
    ['an unknown field', { legacyKey: 'x' }, /knows no "legacyKey", only title/],
    ['a title too long', { title: 'a'.repeat(301) }, /title: expected at most 300 characters/],
    ['the character NUL', { title: 'a\u0000' }, /without the character NUL/],
    ['a day that does not exist', { event: { date: '2024-02-30' } }, /event\.date: expected a day/],
    ['another offset', { publishedAt: '2024-03-13T08:29:00Z' }, /publishedAt: expected a moment with \+07:00/],
    ['half a view', { views: 1.5 }, /views: expected a whole number/],
    ['fewer views than none', { views: -1 }, /views: expected a whole number/],
    ['a role that does not exist', { blocks: [{ index: 0, role: 'footer' }] }, /blocks\.0\.role: expected one of title/],
    ['one block twice', { blocks: [{ index: 0 }, { index: 0 }] }, /blocks: expected each block at most once/],
    ['a person without a name', { blocks: [{ index: 0, people: [{ ...PERSON, name: ' ' }] }] }, /people\.0\.name: expected a name/],
    [
      'a role at the event that does not exist',
      { blocks: [{ index: 0, people: [{ ...PERSON, roles: ['king'] }] }] },
      /expected one of chair/,
    ],
    ['an id that is none', { publisherId: '../x' }, /publisherId: expected a documentId/],
  ])('%s is refused with what was expected', (_, body, message) => {
    expect(refusalOf(body)).toMatch(message);
  });
});
