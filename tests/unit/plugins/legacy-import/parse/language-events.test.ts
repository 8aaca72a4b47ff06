import { findEventName } from '../../../../../src/plugins/legacy-import/server/src/parse/event/event-name';

/** Sentences of the kinds that provincial portals print, with invented names: what each rule of the language makes of them. */

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
