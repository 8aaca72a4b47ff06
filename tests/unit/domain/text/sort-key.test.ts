import { splitName } from '../../../../src/domain/people/name';
import { toSortKey } from '../../../../src/domain/text/sort-key';

const keyOf = (name: string): string => toSortKey(splitName(name));
const sortByKey = (names: string[]): string[] => [...names].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

describe('toSortKey', () => {
  test.each([
    ['given name before family name', ['Phạm Văn An', 'Đinh Văn Bình', 'An Văn Chi']],
    ['family name before middle name', ['Lê Thị Hà', 'Nguyễn An Hà', 'Nguyễn Văn Hà']],
    ['the 33 letters in the order of the alphabet', ['Aa', 'Ăa', 'Âa', 'Da', 'Đa', 'Ea', 'Êa', 'Oa', 'Ôa', 'Ơa', 'Ua', 'Ưa']],
    ['the tones none, huyền, hỏi, ngã, sắc, nặng', ['Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ']],
    ['letters before tones within a word', ['Hà', 'Hạ', 'Hai', 'Hải']],
    ['a tone only after the whole word', ['Hồng', 'Hùng', 'Hưng']],
    ['the same letters by tone, not by the letters after the mark', ['Toàn', 'Toán', 'Toang']],
    ['the shorter word first', ['Án', 'Anh', 'Ánh']],
    ['the shorter name first', ['Nguyễn Hà', 'Nguyễn Thị Hà', 'Nguyễn Thị Thu Hà']],
    ['a family name of one word before the same with more words', ['Tôn Hà', 'Tôn Văn Hà', 'Tôn Nữ Hà']],
    ['a lone given name before one with a family name', ['Hà', 'Bùi Hà']],
    ['the dotted marks of ê and ơ below their tones', ['Bê', 'Bề', 'Bể', 'Bễ', 'Bế', 'Bệ', 'Bơ', 'Bờ', 'Bở', 'Bỡ', 'Bớ', 'Bợ']],
    ['digits before letters and other scripts last', ['Hà 10', 'Hà 2', 'Hà An', 'Hà Zen', 'Hà 李']],
  ])('orders %s', (_rule, names) => {
    expect(sortByKey([...names].reverse())).toEqual(names);
  });

  test.each([
    ['ĐINH THỊ THU HIỀN', 'Đinh Thị Thu Hiền'],
    ['Nguyễn Văn Thuỷ', 'Nguyễn Văn Thủy'],
    ['Nguyễn Văn Huy'.normalize('NFD'), 'Nguyễn Văn Huy'],
    ["K'Điệp", 'K’Điệp'],
    ['Y Bĭh', 'Y Bih'],
    ['Nguyễn  Văn - Huy', 'Nguyễn Văn Huy'],
  ])('gives %j and %j the same key', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  test('is made of pairs of digits, so that every database and collation orders it alike', () => {
    expect(keyOf('Đặng Ô')).toMatch(/^(\d\d)+$/);
    expect(toSortKey({ givenName: 'Ân', familyName: 'Đỗ', additionalName: null })).toBe(
      ['223702', '01', '263905', '01', '', '01'].join(''),
    );
  });

  test('takes missing parts as empty', () => {
    expect(toSortKey({ givenName: 'Hà' })).toBe(toSortKey({ givenName: 'Hà', familyName: '', additionalName: null }));
  });
});
