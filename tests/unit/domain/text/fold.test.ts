import { fold } from '../../../../src/domain/text/fold';

describe('fold', () => {
  test.each([
    ['Ba Tơ', 'ba to'],
    ['Ba Tô', 'ba to'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Đinh Thị Thu Hiền', 'dinh thi thu hien'],
    ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
    ['ăâđêôơư ĂÂĐÊÔƠƯ', 'aadeoou aadeoou'],
    ['07/3 – 59 cá nhân', '07/3 – 59 ca nhan'],
    ['', ''],
  ])('writes %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['Huyện ủy', 'Huyện uỷ'],
    ['hòa', 'hoà'],
    ['Thủy', 'THUỶ'],
    ['Tiếng Việt', 'Tiếng Việt'.normalize('NFD')],
  ])('equates %j and %j', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});
