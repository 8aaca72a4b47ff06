import { judgeBody } from '../../../../../src/plugins/legacy-import/server/src/parse/layout/caption';
import { createSourceBlock, type SourceBlock } from '../../../../../src/plugins/legacy-import/server/src/parse/layout/source-block';

const judge = (text: string, block: Partial<SourceBlock> = {}, place: Partial<Parameters<typeof judgeBody>[1]> = {}) =>
  judgeBody(createSourceBlock(text, block), { first: false, last: false, repeated: false, namesPerson: false, gallery: false, ...place });

test.each<[string, string]>([
  ['Quang cảnh hội nghị', 'caption'],
  ['Đoàn viên hỗ trợ người cao tuổi', 'caption'],
  ['Đồng chí Chủ tịch UBND xã phát biểu khai mạc hội nghị', 'caption'],
  ['Ban tổ chức trao cờ cho các đội đoạt giải.', 'caption'],
  ['Ban Chấp hành khóa mới ra mắt. Ảnh: Vàng Páo', 'caption'],
  ['Các địa phương cần bố trí kinh phí ngay từ đầu năm.', 'paragraph'],
  ['Người dân được thưởng thức các tiết mục do các khu phố tự dàn dựng.', 'paragraph'],
  ['Công trình dài 1,5 km. Kinh phí 45 triệu đồng', 'paragraph'],
  ['Kết luận hội nghị, đồng chí Bí thư ghi nhận và đánh giá rất', 'paragraph'],
  ['Kính thưa các vị khách quý,', 'paragraph'],
  ['- Rà soát thủ tục hành chính', 'paragraph'],
  ['Theo đó, việc thu phải công khai:', 'paragraph'],
  ['Phường An Xuân đi đầu', 'heading'],
  ['TIN NÓNG', 'heading'],
  ['1. Lắp lại tấm chống lóa trên tuyến đường', 'heading'],
  ['2.1. Cho phép trường mầm non hoạt động;', 'paragraph'],
  ['Một số hình ảnh tại lớp tập huấn:', 'heading'],
])('"%s" is a %s', (text, role) => {
  expect(judge(text)).toBe(role);
});

test('the block after a photo is its caption, a sentence of narration is not', () => {
  expect(judge('Sáng 09/4, ông Hải nhận nhiệm vụ mới', { afterPhoto: true })).toBe('caption');
  expect(judge('Có 8 ý kiến đến từ các chi đoàn.', { afterPhoto: true })).toBe('paragraph');
});

test('text printed twice is a caption even with its full stop, a lead is not', () => {
  expect(judge('Nhân dân huyện đón nhận Huân chương.', {}, { repeated: true })).toBe('caption');
  expect(judge('Sáng 3-7, UBND huyện tổ chức hội nghị.', {}, { repeated: true })).toBe('paragraph');
});

test('a lead without full stop is no caption', () => {
  expect(judge('Điểm tin báo chí liên quan đến địa phương', {}, { first: true })).toBe('paragraph');
});
