import { splitName, toSortName } from '../../../../src/domain/people/name';

describe.each([
  ['Nguyễn Văn Huy', 'Nguyễn', 'Văn', 'Huy', 'Huy, Nguyễn Văn'],
  ['Phạm Thị Thu Hà', 'Phạm', 'Thị Thu', 'Hà', 'Hà, Phạm Thị Thu'],
  ['Lê Lợi', 'Lê', '', 'Lợi', 'Lợi, Lê'],
  ['Tôn Nữ Thị Ninh', 'Tôn Nữ', 'Thị', 'Ninh', 'Ninh, Tôn Nữ Thị'],
  ['Công Tằng Tôn Nữ Hỷ Khương', 'Công Tằng Tôn Nữ', 'Hỷ', 'Khương', 'Khương, Công Tằng Tôn Nữ Hỷ'],
  ['TÔN THẤT TÙNG', 'TÔN THẤT', '', 'TÙNG', 'TÙNG, TÔN THẤT'],
  ['Âu Dương Lân', 'Âu Dương', '', 'Lân', 'Lân, Âu Dương'],
  ['Âu Dương', 'Âu', '', 'Dương', 'Dương, Âu'],
  ['Âu Văn Dương', 'Âu', 'Văn', 'Dương', 'Dương, Âu Văn'],
  ['Rơ Chăm Giáo', 'Rơ Chăm', '', 'Giáo', 'Giáo, Rơ Chăm'],
  ['Y Thông', 'Y', '', 'Thông', 'Thông, Y'],
  ['Sùng A Páo', 'Sùng', 'A', 'Páo', 'Páo, Sùng A'],
  ["K'Điệp", '', '', "K'Điệp", "K'Điệp"],
  ['  Nguyễn\u00A0 Văn  Huy '.normalize('NFD'), 'Nguyễn', 'Văn', 'Huy', 'Huy, Nguyễn Văn'],
  ['', '', '', '', ''],
])('the name %j', (name, familyName, additionalName, givenName, sortName) => {
  test('is split', () => {
    expect(splitName(name)).toEqual({ familyName, additionalName, givenName });
  });

  test(`is listed as ${sortName}`, () => {
    expect(toSortName(splitName(name))).toBe(sortName);
  });
});

test('a family name alone is listed as it is', () => {
  expect(toSortName({ familyName: 'Nguyễn', additionalName: '', givenName: '' })).toBe('Nguyễn');
});
