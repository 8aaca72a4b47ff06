/** Word documents that articles offer: a heading and its lines. */
export const FORMS = {
  'mau-don-de-nghi-ho-tro-giong': {
    title: 'ĐƠN ĐỀ NGHỊ HỖ TRỢ GIỐNG CÂY TRỒNG',
    lines: [
      'Kính gửi: UBND xã Ba Tô',
      'Họ và tên chủ hộ: ………………………………………………',
      'Số định danh cá nhân: ……………………………… Điện thoại: …………………………',
      'Địa chỉ (thôn): ………………………………………………',
      'Loại giống đề nghị hỗ trợ: ………………………… Diện tích (m²): …………………………',
      'Tôi cam kết sử dụng giống đúng mục đích và chịu trách nhiệm về nội dung đã khai.',
      'Ba Tô, ngày …… tháng …… năm ……',
      'Người làm đơn (ký, ghi rõ họ tên)',
    ],
  },
  'lich-tiep-cong-dan': {
    title: 'LỊCH TIẾP CÔNG DÂN ĐỊNH KỲ CỦA LÃNH ĐẠO UBND XÃ BA TƠ',
    lines: [
      'Thứ Năm tuần thứ nhất hằng tháng: Chủ tịch UBND xã',
      'Thứ Năm tuần thứ ba hằng tháng: Phó Chủ tịch UBND xã',
      'Thời gian: buổi sáng từ 7 giờ 30 đến 11 giờ 00; buổi chiều từ 13 giờ 30 đến 16 giờ 30',
      'Địa điểm: Phòng Tiếp công dân, trụ sở UBND xã Ba Tơ',
    ],
  },
  'cam-nang-to-cong-nghe-so': {
    title: 'CẨM NANG TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG',
    lines: [
      'Bước 1. Chuẩn bị: điện thoại thông minh, căn cước, tài khoản định danh điện tử mức độ 2.',
      'Bước 2. Đăng nhập Cổng Dịch vụ công và chọn đúng thủ tục cần làm.',
      'Bước 3. Điền tờ khai, đính kèm ảnh chụp rõ nét giấy tờ, kiểm tra lại trước khi gửi.',
      'Bước 4. Lưu mã hồ sơ, theo dõi kết quả qua tin nhắn.',
      'Lưu ý: không đọc mã OTP cho bất kỳ ai, kể cả người tự xưng là cán bộ.',
    ],
  },
} as const;

export type FormName = keyof typeof FORMS;
