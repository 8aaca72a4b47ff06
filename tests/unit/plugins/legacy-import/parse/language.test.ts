import type { BodyPlace } from '../../../../../src/plugins/legacy-import/server/src/parse/layout/caption';
import { judgeBody } from '../../../../../src/plugins/legacy-import/server/src/parse/layout/caption';
import { findEventName } from '../../../../../src/plugins/legacy-import/server/src/parse/event/event-name';
import { createSourceBlock } from '../../../../../src/plugins/legacy-import/server/src/parse/layout/source-block';
import { findPeople } from '../../../../../src/plugins/legacy-import/server/src/parse/people/find-people';

/** Sentences of the kinds that provincial portals print, with invented names: what each rule of the language makes of them. */

test.each<[string, string[]]>([
  [
    'Tham dự có ông Danh Út, Phó Chủ tịch UBND tỉnh; ông Tiên Hải, Trưởng ban Dân tộc tỉnh; bà Thị Phương Hồng, Phó trưởng phòng Dân tộc huyện.',
    ['Danh Út|Phó Chủ tịch UBND tỉnh', 'Tiên Hải|Trưởng ban Dân tộc tỉnh', 'Thị Phương Hồng|Phó trưởng phòng Dân tộc huyện'],
  ],
  [
    'Phó Trưởng ban Kinh tế - Ngân sách HĐND tỉnh Lại Thế Hưng trình bày báo cáo thẩm tra.',
    ['Lại Thế Hưng|Phó Trưởng ban Kinh tế - Ngân sách HĐND tỉnh'],
  ],
  [
    'Đồng chí Mã A Lềnh, Ủy viên Ban Thường vụ Đảng ủy, Phó Chủ tịch UBND xã Sín Chéng Hạ phát biểu.',
    ['Mã A Lềnh|Ủy viên Ban Thường vụ Đảng ủy, Phó Chủ tịch UBND xã Sín Chéng Hạ'],
  ],
  [
    'Bác sĩ CKII Lê Thị Thu Trang, Trưởng khoa Kiểm soát bệnh tật và HIV/AIDS, Trung tâm Y tế huyện khuyến cáo.',
    ['Lê Thị Thu Trang|Trưởng khoa Kiểm soát bệnh tật và HIV/AIDS, Trung tâm Y tế huyện'],
  ],
  [
    'Ông Hoàng Đức Thắng – Phó Trưởng Đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh điều hành hội nghị.',
    ['Hoàng Đức Thắng|Phó Trưởng Đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh'],
  ],
  [
    'Thầy Nguyễn Hữu Tâm, Hiệu trưởng Trường Phổ thông Dân tộc bán trú THCS Trà Nam cho biết.',
    ['Nguyễn Hữu Tâm|Hiệu trưởng Trường Phổ thông Dân tộc bán trú THCS Trà Nam'],
  ],
  ['Bà Phan Thị Cúc, Chi hội trưởng Chi hội Phụ nữ thôn 3 chia sẻ.', ['Phan Thị Cúc|Chi hội trưởng Chi hội Phụ nữ thôn 3']],
  [
    'Đồng chí Nguyễn Công Bảy, Chủ tịch Hội Nạn nhân chất độc da cam/dioxin huyện trao quà.',
    ['Nguyễn Công Bảy|Chủ tịch Hội Nạn nhân chất độc da cam/dioxin huyện'],
  ],
  [
    'Ông Lê Tự Do - Chủ tịch HĐQT kiêm Giám đốc Hợp tác xã Nông nghiệp Điện Quang Trung.',
    ['Lê Tự Do|Chủ tịch HĐQT kiêm Giám đốc Hợp tác xã Nông nghiệp Điện Quang Trung'],
  ],
  [
    'Đại úy Tô Văn Hậu, cán bộ Đội Cảnh sát quản lý hành chính Công an huyện hướng dẫn.',
    ['Tô Văn Hậu|cán bộ Đội Cảnh sát quản lý hành chính Công an huyện'],
  ],
  ['Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Vy Văn Lạng công bố quyết định.', ['Vy Văn Lạng|Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy']],
  [
    'Dự hội nghị có đồng chí Phùng Khánh Tài, Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam.',
    ['Phùng Khánh Tài|Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam'],
  ],
  [
    'Đồng chí Lê Văn Dũng - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh và các đồng chí lãnh đạo sở, ngành cùng dự.',
    ['Lê Văn Dũng|Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh'],
  ],
  [
    'Ông Trương Quốc Huy, Trưởng Phòng Kinh tế, Hạ tầng và Đô thị phường báo cáo.',
    ['Trương Quốc Huy|Trưởng Phòng Kinh tế, Hạ tầng và Đô thị phường'],
  ],
  [
    'Bà Lương Thị Việt Hà, Giám đốc Trung tâm Phục vụ hành chính công tỉnh.',
    ['Lương Thị Việt Hà|Giám đốc Trung tâm Phục vụ hành chính công tỉnh'],
  ],
  ['Trưởng Ban Công tác Mặt trận thôn Đồng Ké Bùi Văn Thiết nói.', ['Bùi Văn Thiết|Trưởng Ban Công tác Mặt trận thôn Đồng Ké']],
  ['Đồng chí Đinh Văn Nía, Bí thư Chi bộ kiêm Trưởng bản Ón thông tin.', ['Đinh Văn Nía|Bí thư Chi bộ kiêm Trưởng bản Ón']],
  ['Ông Nguyễn Hồng Lĩnh (nguyên Bí thư Huyện ủy) xúc động nói.', ['Nguyễn Hồng Lĩnh|nguyên Bí thư Huyện ủy']],
  [
    'Đồng chí Y Biêr Niê, Phó Chủ tịch Thường trực HĐND tỉnh cùng đồng chí H Lim Niê, Ủy viên Thường trực HĐND tỉnh chủ trì.',
    ['Y Biêr Niê|Phó Chủ tịch Thường trực HĐND tỉnh', 'H Lim Niê|Ủy viên Thường trực HĐND tỉnh'],
  ],
  ['Chủ tịch UBND huyện Nam Trà My Trần Văn Mẫn trao quyết định.', ['Trần Văn Mẫn|Chủ tịch UBND huyện Nam Trà My']],
  [
    'Anh Lê Văn Hùng, Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Tân Hòa cho biết.',
    ['Lê Văn Hùng|Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Tân Hòa'],
  ],
  [
    'Trung tá Trần Văn Bình, Đội trưởng Đội Cảnh sát điều tra tội phạm về ma túy, Công an huyện cho hay.',
    ['Trần Văn Bình|Đội trưởng Đội Cảnh sát điều tra tội phạm về ma túy, Công an huyện'],
  ],
  ['Đ/c Hoàng Văn Thái - Bí thư chi bộ, Trưởng thôn Đồng Tâm phát biểu.', ['Hoàng Văn Thái|Bí thư chi bộ, Trưởng thôn Đồng Tâm']],
  [
    'Ông Lê Hoàng Việt, Phó Trưởng Ban Thường trực Ban Chỉ đạo 389 tỉnh chủ trì.',
    ['Lê Hoàng Việt|Phó Trưởng Ban Thường trực Ban Chỉ đạo 389 tỉnh'],
  ],
  [
    'Đồng chí Lê Thị Thủy, Ủy viên Dự khuyết Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy.',
    ['Lê Thị Thủy|Ủy viên Dự khuyết Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy'],
  ],
  [
    'Đồng chí Võ Văn Minh, Trưởng Ban Chỉ đạo thực hiện các chương trình mục tiêu quốc gia tỉnh phát biểu.',
    ['Võ Văn Minh|Trưởng Ban Chỉ đạo thực hiện các chương trình mục tiêu quốc gia tỉnh'],
  ],
  [
    'Đồng chí Lê Quang Đạt, Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện phát biểu.',
    ['Lê Quang Đạt|Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện'],
  ],
  ['Ông Lâm Hoàng Út được hiệp thương cử giữ chức Chủ tịch Hội Nông dân xã.', ['Lâm Hoàng Út|Chủ tịch Hội Nông dân xã']],
  ['Bí thư Tỉnh ủy Khưu Thị Mén dự.', ['Khưu Thị Mén|Bí thư Tỉnh ủy']],
  ['Ông Nguyễn Văn Năm, ấp 3, xã Tân Phú vui mừng nói.', []],
  ['Em Nguyễn Thị Hoa, học sinh lớp 9A Trường THCS Lê Lợi chia sẻ cảm xúc.', []],
  ['Giám đốc Sở Y tế Hà Tĩnh cho biết.', []],
  ['Giám đốc Sở Y tế Hà Tĩnh Nguyễn Lương Tâm cho biết.', ['Nguyễn Lương Tâm|Giám đốc Sở Y tế Hà Tĩnh']],
  ['Ông Lê Văn Sáu, Giám đốc Công an Lâm Đồng phát biểu.', ['Lê Văn Sáu|Giám đốc Công an Lâm Đồng']],
])('people in "%s"', (sentence, expected) => {
  expect(findPeople(sentence).map(({ name, title }) => `${name}|${title}`)).toEqual(expected);
});

test.each<[string, string]>([
  [
    'Chiều 6/3, Ủy ban nhân dân xã Hòa Phú tổ chức Hội nghị triển khai công tác tuyển quân, huấn luyện và diễn tập năm 2024.',
    'Hội nghị triển khai công tác tuyển quân, huấn luyện và diễn tập năm 2024',
  ],
  [
    'Sáng 26/3, tại UBND xã, Đoàn Thanh niên xã tổ chức Đại hội Đoàn TNCS Hồ Chí Minh xã Long Hưng lần thứ XV, nhiệm kỳ 2022 - 2027.',
    'Đại hội Đoàn TNCS Hồ Chí Minh xã Long Hưng lần thứ XV, nhiệm kỳ 2022 - 2027',
  ],
  [
    'Ngày 2/6, Trung tâm Y tế huyện tổ chức Lễ mít tinh hưởng ứng Ngày Vi chất dinh dưỡng và chiến dịch uống Vitamin A đợt 1 năm 2023.',
    'Lễ mít tinh hưởng ứng Ngày Vi chất dinh dưỡng và chiến dịch uống Vitamin A đợt 1 năm 2023',
  ],
  [
    'Ngày 9/10, Sở Tư pháp phối hợp với UBND huyện tổ chức Hội nghị tuyên truyền, phổ biến, giáo dục pháp luật cho đồng bào dân tộc thiểu số.',
    'Hội nghị tuyên truyền, phổ biến, giáo dục pháp luật cho đồng bào dân tộc thiểu số',
  ],
  ['Sáng 30/6, Tỉnh ủy tổ chức Lễ trao tặng Huy hiệu Đảng đợt 19/5 cho các đảng viên lão thành.', 'Lễ trao tặng Huy hiệu Đảng đợt 19/5'],
  ['Ngày 14/3, Liên đoàn Lao động thành phố tổ chức Hội nghị Ban Chấp hành lần thứ 15 (mở rộng).', 'Hội nghị Ban Chấp hành lần thứ 15'],
  [
    'Tối 15/8, UBND phường Hải Thành tổ chức Hội diễn nghệ thuật quần chúng phường lần thứ II - năm 2022.',
    'Hội diễn nghệ thuật quần chúng phường lần thứ II - năm 2022',
  ],
  [
    'Sáng 5/12, Hội Nông dân tỉnh khai mạc Hội chợ nông sản an toàn và sản phẩm OCOP năm 2023.',
    'Hội chợ nông sản an toàn và sản phẩm OCOP năm 2023',
  ],
  [
    'Chiều 9/1, Đảng bộ Công an huyện tổ chức Hội nghị kiểm điểm tập thể, cá nhân Ban Thường vụ năm 2023.',
    'Hội nghị kiểm điểm tập thể, cá nhân Ban Thường vụ năm 2023',
  ],
  [
    'Vừa qua, Thư viện tỉnh tổ chức Cuộc thi Đại sứ Văn hóa đọc năm 2024 thu hút 3.000 học sinh dự thi.',
    'Cuộc thi Đại sứ Văn hóa đọc năm 2024',
  ],
  [
    'Sáng 18/5, Ban Tuyên giáo Tỉnh ủy phối hợp tổ chức Hội nghị báo cáo viên tháng 5 bằng hình thức trực tuyến.',
    'Hội nghị báo cáo viên tháng 5',
  ],
  [
    'Ngày 10/10, Tổng Công ty Điện lực miền Trung tổ chức Lễ khởi công công trình Trạm biến áp 110kV Sơn Hà và đấu nối.',
    'Lễ khởi công công trình Trạm biến áp 110kV Sơn Hà và đấu nối',
  ],
  [
    'Ngày 11/11, Liên đoàn Lao động huyện tổ chức Giải bóng chuyền hơi công nhân, viên chức, lao động năm 2022.',
    'Giải bóng chuyền hơi công nhân, viên chức, lao động năm 2022',
  ],
  ['Chiều 10/8, Sở Xây dựng tổ chức họp báo cung cấp thông tin về dự án nhà ở xã hội.', 'họp báo cung cấp thông tin về dự án nhà ở xã hội'],
  [
    'Sáng nay 14/11, huyện tổ chức Hội nghị lấy ý kiến góp ý vào dự thảo Luật Đất đai (sửa đổi).',
    'Hội nghị lấy ý kiến góp ý vào dự thảo Luật Đất đai (sửa đổi)',
  ],
  [
    'Sáng 23/3, hơn 500 thanh niên tham gia Ngày hội “Thanh niên khỏe” năm 2024 do Huyện đoàn tổ chức.',
    'Ngày hội “Thanh niên khỏe” năm 2024',
  ],
  ['Ngày 27/7, UBND xã Hòa Sơn tổ chức Lễ dâng hương, viếng nghĩa trang liệt sĩ.', 'Lễ dâng hương, viếng nghĩa trang liệt sĩ'],
  [
    'Sáng 12/1 diễn ra Hội nghị Ban Chấp hành Liên đoàn Lao động tỉnh lần thứ 3, khóa XI, nhiệm kỳ 2023 - 2028.',
    'Hội nghị Ban Chấp hành Liên đoàn Lao động tỉnh lần thứ 3, khóa XI, nhiệm kỳ 2023 - 2028',
  ],
  ['Tối 30/4, thành phố Long Sơn khai mạc Tuần Văn hóa - Du lịch năm 2023 với nhiều hoạt động đặc sắc.', 'Tuần Văn hóa - Du lịch năm 2023'],
  [
    'Sáng 9/6, UBND huyện tổ chức Diễn tập ứng phó cháy rừng và tìm kiếm cứu nạn năm 2024.',
    'Diễn tập ứng phó cháy rừng và tìm kiếm cứu nạn năm 2024',
  ],
])('the event of "%s"', (sentence, expected) => {
  expect(findEventName({ title: null, paragraphs: [sentence] })?.name).toBe(expected);
});

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
