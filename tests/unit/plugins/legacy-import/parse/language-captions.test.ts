import type { BodyPlace } from '../../../../../src/plugins/legacy-import/server/src/parse/layout/caption';
import { judgeBody } from '../../../../../src/plugins/legacy-import/server/src/parse/layout/caption';
import { createSourceBlock } from '../../../../../src/plugins/legacy-import/server/src/parse/layout/source-block';

/** Sentences of the kinds that provincial portals print, with invented names: what each rule of the language makes of them. */

const MIDDLE: BodyPlace = { first: false, last: false, repeated: false, gallery: false, namesPerson: false };

test.each<[string, ReturnType<typeof judgeBody>]>([
  ['Chủ tọa phiên họp', 'caption'],
  ['Cán bộ kiểm lâm tuần tra rừng phòng hộ', 'caption'],
  ['Trung tâm xã Nậm Cắn nhìn từ trên cao', 'caption'],
  ['Cánh đồng mẫu lớn ở thôn Hạ', 'caption'],
  ['Người dân đến làm thủ tục hành chính', 'caption'],
  ['Lễ thượng cờ', 'caption'],
  ['Đường giao thông nông thôn được bê tông hóa', 'caption'],
  ['Các cháu thiếu nhi vui đón Trung thu', 'caption'],
  ['Bữa cơm đoàn kết', 'caption'],
  ['Thường trực HĐND huyện chủ trì kỳ họp', 'caption'],
  ['Mô hình trồng dưa lưới trong nhà màng', 'caption'],
  ['Đoàn kiểm tra làm việc tại cơ sở sản xuất', 'caption'],
  ['Học sinh nhận học bổng', 'caption'],
  ['Vườn cam của gia đình ông Hà Văn Đoàn', 'caption'],
  ['Chụp ảnh lưu niệm với các đại biểu', 'caption'],
  ['Lãnh đạo huyện tặng hoa chúc mừng Ban Chấp hành', 'caption'],
  ['Nhà văn hóa thôn được xây dựng khang trang', 'caption'],
  ['Tập thể đạt giải Nhất', 'caption'],
  ['Trao kỷ niệm chương cho các cá nhân', 'caption'],
  ['Ký giao ước thi đua', 'caption'],
  ['Toàn thể hội nghị biểu quyết', 'caption'],
  ['Ông Lê Văn A (bên trái) giới thiệu sản phẩm', 'caption'],
  ['Các thành viên Hội đồng thi', 'caption'],
  ['Tổ công tác hỗ trợ người dân cài đặt ứng dụng VNeID', 'caption'],
  ['Diễn tập chữa cháy', 'caption'],
  ['Khu tái định cư bản Hua Mạ', 'caption'],
  ['Chủ trì điểm cầu tỉnh', 'caption'],
  ['Dâng hương tại Đài tưởng niệm liệt sĩ', 'caption'],
  ['Lực lượng dân quân giúp dân gặt lúa', 'caption'],
  ['Trận chung kết giữa đội xã A Lưới và đội thị trấn', 'caption'],
  ['Công trình thắp sáng đường quê', 'caption'],
  ['Ra quân dọn vệ sinh môi trường', 'caption'],
  ['Cây cầu mới nối đôi bờ', 'caption'],
  ['Chị Hoa chăm sóc đàn gà', 'caption'],
  ['Giáo viên hướng dẫn trẻ rửa tay', 'caption'],
  ['Ban Giám hiệu nhà trường nhận bằng công nhận đạt chuẩn quốc gia', 'caption'],
  ['Phần thi năng khiếu', 'caption'],
  ['Bàn chủ tọa', 'caption'],
  ['Đông đảo nhân dân đến dự', 'caption'],
  ['Tiếp công dân tại trụ sở', 'caption'],
  ['Lực lượng chức năng kiểm tra phương tiện', 'caption'],
  ['Nhiều mô hình hiệu quả', 'heading'],
  ['Phát huy sức mạnh tổng hợp', 'heading'],
  ['Còn nhiều khó khăn', 'heading'],
  ['Giải pháp trong thời gian tới', 'heading'],
  ['Tập trung tháo gỡ vướng mắc', 'heading'],
  ['Kết quả đạt được', 'heading'],
  ['Đẩy mạnh tuyên truyền', 'heading'],
  ['Hướng đi bền vững', 'heading'],
  ['Những chuyển biến tích cực', 'heading'],
  ['Từ chủ trương đúng', 'heading'],
  ['Khó khăn, thách thức', 'heading'],
  ['Chủ động phòng ngừa từ sớm', 'heading'],
  ['Quyết tâm về đích nông thôn mới', 'heading'],
  ['Nâng cao chất lượng cán bộ', 'heading'],
  ['Mục tiêu và nhiệm vụ trọng tâm', 'heading'],
  ['Tại hội nghị, các đại biểu đã thảo luận sôi nổi', 'paragraph'],
  ['Mọi chi tiết xin liên hệ số điện thoại trên.', 'paragraph'],
  ['Kính mời quý vị quan tâm theo dõi.', 'paragraph'],
  ['Buổi lễ kết thúc trong không khí vui tươi.', 'paragraph'],
  ['Hội nghị thành công tốt đẹp.', 'paragraph'],
  ['Thay mặt Ban Tổ chức, bà Hà cảm ơn các nhà tài trợ.', 'paragraph'],
  ['Các đại biểu đã đi thăm một số mô hình kinh tế.', 'paragraph'],
  ['Đại hội bầu 15 đồng chí vào Ban Chấp hành.', 'paragraph'],
  ['Lãnh đạo xã cảm ơn sự quan tâm của cấp trên.', 'paragraph'],
])('"%s" alone between two paragraphs is a %s', (text, role) => {
  expect(judgeBody(createSourceBlock(text), MIDDLE)).toBe(role);
});

test('what stands below "Một số hình ảnh" is a caption, whatever it says', () => {
  expect(judgeBody(createSourceBlock('Nồng ấm tình làng'), { ...MIDDLE, last: true, gallery: true })).toBe('caption');
});
