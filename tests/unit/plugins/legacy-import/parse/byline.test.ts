import { isByline, isSourceLine, readByline } from '../../../../../src/plugins/legacy-import/server/src/parse/layout/byline';

test.each<[string, string | null]>([
  ['Hữu Phát', 'Hữu Phát'],
  ['K.N', 'K.N'],
  ['NGỌC HÂN', 'NGỌC HÂN'],
  ['Tác giả: Sùng Mai', 'Sùng Mai'],
  ['Bài và ảnh: Lâm Oanh', 'Lâm Oanh'],
  ['Tin: Quang Vinh. Ảnh: Văn Đạt', 'Quang Vinh'],
  ['Tin và ảnh: Lan Anh.', 'Lan Anh'],
  ['P.V - Ảnh: Minh Tâm', 'P.V'],
  ['Nguồn tin: Hà Vy', 'Hà Vy'],
  ['Vũ Trinh (Đài TT Yên Bình)', 'Vũ Trinh (Đài TT Yên Bình)'],
  ['Vũ Nguyên – Nhật Quân', 'Vũ Nguyên – Nhật Quân'],
  ['btv hoa', 'btv hoa'],
  ['Ban Biên tập', 'Ban Biên tập'],
  ['Biên tập: Thu Trang', null],
  ['Ảnh: Hải Nam', null],
])('"%s" says that %s wrote it', (text, author) => {
  expect(isByline(text)).toBe(true);
  expect(readByline(text)).toBe(author);
});

test.each(['Quang cảnh hội nghị', 'Phòng Nội vụ', 'Phóng viên: Xin ông cho biết?', 'Mắt xích ở cơ sở', 'Theo Báo Nhân Dân'])(
  '"%s" is no author',
  (text) => {
    expect(isByline(text)).toBe(false);
  },
);

test.each([
  ['Nguồn: Báo Nhân Dân', true],
  ['Theo TTXVN', true],
  ['Nguồn tin: Hà Vy', false],
  ['Theo đó, xã đã hoàn thành', false],
])('"%s" names a source: %s', (text, expected) => {
  expect(isSourceLine(text)).toBe(expected);
});
