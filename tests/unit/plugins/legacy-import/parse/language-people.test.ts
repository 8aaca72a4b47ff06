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
