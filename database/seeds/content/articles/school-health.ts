import type { ArticlePlan } from '../../plan/article-plan';

/** Schools, the clinic and the library. */
export const SCHOOL_AND_HEALTH: readonly ArticlePlan[] = [
  {
    key: 'ky-niem-ngay-nha-giao-khe-thuong',
    publisher: 'district',
    at: '2024-11-20 16:30',
    category: 'educationHealth',
    title: 'Ấm áp Ngày Nhà giáo Việt Nam ở Trường PTDTBT THCS Khê Thượng',
    summary: 'Không hoa, không quà đắt tiền, thầy trò vùng cao mừng ngày 20/11 bằng buổi văn nghệ và một vườn rau mới.',
    old: { path: '/tin-hoat-dong/ngay-nha-giao-viet-nam-khe-thuong-324', views: 1530 },
    byline: ['trang'],
    mentions: ['van'],
    body: [
      'Sáng 20/11, Trường Phổ thông dân tộc bán trú THCS Khê Thượng tổ chức kỷ niệm 42 năm Ngày Nhà giáo Việt Nam. Đúng như giao ước từ đầu năm học, học sinh không tặng hoa mà góp công làm thêm một vườn rau cho bếp ăn bán trú.',
      {
        photo: 'nha-giao-khe-thuong',
        caption: 'Thầy và trò Trường PTDTBT THCS Khê Thượng trong ngày kỷ niệm',
        alt: 'Học sinh áo trắng đứng thành hàng trước dãy nhà hai tầng, hai bên có cây lớn',
      },
      {
        quote: 'Món quà quý nhất của thầy cô vùng cao là sĩ số: sáng thứ Hai đếm đủ 286 em là vui rồi.',
        by: 'van',
      },
      'Đồng chí Hà Thị Bích Vân, Hiệu trưởng Trường PTDTBT THCS Khê Thượng cho biết, nhiều năm liền trường không có học sinh bỏ học giữa chừng; 100% học sinh bán trú được học hai buổi và tự học buổi tối có thầy cô hướng dẫn.',
    ],
    popularity: 5,
  },
  {
    key: 'kham-sang-loc-nguoi-cao-tuoi',
    publisher: 'district',
    at: '2024-12-05 10:45',
    category: 'educationHealth',
    title: 'Khám sàng lọc miễn phí cho hơn 600 người cao tuổi vùng cao',
    summary: 'Các bác sĩ đến tận nhà văn hóa thôn đo huyết áp, đường huyết, khám mắt và lập sổ theo dõi cho từng người.',
    old: { path: '/tin-hoat-dong/kham-sang-loc-mien-phi-nguoi-cao-tuoi-331', views: 688 },
    byline: ['trang'],
    mentions: ['lam'],
    body: [
      'Từ ngày 02 đến 04/12, Trung tâm Y tế huyện Vân Khê tổ chức khám sàng lọc miễn phí cho 612 người cao tuổi ở ba xã vùng cao.',
      {
        photo: 'kham-nguoi-cao-tuoi',
        caption: 'Đo huyết áp, tư vấn sức khỏe cho người cao tuổi',
        alt: 'Bác sĩ áo trắng ngồi đối diện người bệnh bên chiếc bàn, phía sau có dấu chữ thập đỏ',
      },
      'Qua khám, các bác sĩ phát hiện 143 người tăng huyết áp, 58 người có chỉ số đường huyết cao mà trước đó chưa biết. Tất cả được lập sổ theo dõi và hẹn tái khám hằng tháng tại trạm y tế xã.',
      'Bác sĩ Triệu Văn Lâm, Phó Giám đốc Trung tâm Y tế huyện khuyến cáo bà con không tự ý bỏ thuốc khi thấy huyết áp đã xuống.',
    ],
  },
  {
    key: 'khai-giang-nam-hoc-2025-2026',
    publisher: 'baTo',
    at: '2025-09-05 11:20',
    category: 'educationHealth',
    title: ['Rộn ràng khai giảng năm học đầu tiên của xã Ba Tơ', 'A lively first school opening in Ba Tơ Commune'],
    summary: [
      'Hơn 3.400 học sinh của bảy trường bước vào năm học 2025 - 2026; học sinh lớp 6 vùng xa được đón từ tối hôm trước.',
      'More than 3,400 pupils of seven schools begin the school year 2025–2026; sixth-graders from far away were fetched the evening before.',
    ],
    byline: ['trang'],
    mentions: ['hanh', 'van'],
    body: [
      [
        'Sáng 05/9, cùng với cả nước, bảy trường học trên địa bàn xã Ba Tơ đồng loạt khai giảng năm học 2025 - 2026, năm học đầu tiên từ khi xã được thành lập.',
        'On the morning of 5 September, together with the whole country, the seven schools of Ba Tơ Commune opened the school year 2025–2026, the first since the commune was established.',
      ],
      {
        photo: 'khai-giang-chao-co',
        caption: [
          'Lễ chào cờ khai giảng tại Trường PTDTBT THCS Khê Thượng',
          'Flag ceremony at Khê Thượng Semi-boarding Lower Secondary School',
        ],
        alt: [
          'Hai hàng người đứng hai bên cột cờ, phía xa là dãy núi',
          'Two rows of people on both sides of a flagpole, mountains in the distance',
        ],
      },
      [
        'Dự khai giảng tại Trường PTDTBT THCS Khê Thượng, đồng chí Trương Thị Mỹ Hạnh, Chủ tịch UBND xã Ba Tơ đánh trống khai trường và tặng 60 suất quà cho học sinh vượt khó.',
        'At Khê Thượng School, Ms Trương Thị Mỹ Hạnh, Chairwoman of the People’s Committee of Ba Tơ Commune, beat the opening drum and gave 60 presents to pupils in difficult circumstances.',
      ],
      {
        photo: 'khai-giang-lop-hoc',
        caption: ['Tiết học đầu tiên của học sinh lớp 6', 'The first lesson of the sixth form'],
        alt: [
          'Cô giáo đứng bên bảng xanh, học sinh áo trắng ngồi ba hàng',
          'A teacher stands at a green board, pupils in white sit in three rows',
        ],
        placement: 'full',
      },
      [
        'Theo đồng chí Hà Thị Bích Vân, Hiệu trưởng Trường PTDTBT THCS Khê Thượng, 42 học sinh lớp 6 ở các thôn xa được thầy cô đón từ tối hôm trước, xếp chỗ ở bán trú và làm quen với bạn mới, nên buổi khai giảng không vắng em nào.',
        'According to Ms Hà Thị Bích Vân, Principal of Khê Thượng Semi-boarding Lower Secondary School, 42 sixth-graders from remote villages were fetched the evening before, shown their beds and introduced to their new classmates, so that nobody was missing at the opening.',
      ],
    ],
    popularity: 7,
  },
  {
    key: 'tiem-chung-suc-khoe-hoc-duong',
    publisher: 'baTo',
    at: '2026-04-10 09:30',
    category: 'educationHealth',
    title: 'Trạm Y tế xã Ba Tơ khám sức khỏe học đường cho 1.150 học sinh',
    summary: 'Đợt khám phát hiện 96 em bị tật khúc xạ; các em hộ nghèo được tặng kính.',
    byline: ['trang'],
    body: [
      'Trong hai tuần đầu tháng 4, Trạm Y tế xã Ba Tơ phối hợp với các trường khám sức khỏe cho 1.150 học sinh tiểu học và trung học cơ sở.',
      {
        photo: 'kham-hoc-duong',
        caption: 'Bác sĩ Triệu Văn Lâm, Trạm trưởng Trạm Y tế xã Ba Tơ khám cho học sinh',
        alt: 'Bác sĩ áo trắng ngồi bên bàn khám cùng một học sinh',
        people: ['lam'],
      },
      'Kết quả, 96 em bị tật khúc xạ, 71 em sâu răng cần điều trị, 12 em được giới thiệu lên tuyến trên. Từ nguồn xã hội hóa, trạm tặng 38 cặp kính cho các em thuộc hộ nghèo.',
      'Trạm cũng hướng dẫn nhà trường kê lại bàn ghế, bổ sung đèn cho bốn phòng học thiếu ánh sáng.',
    ],
    popularity: 3,
  },
  {
    key: 'tu-sach-cong-dong-ba-to',
    publisher: 'baTo',
    at: '2026-05-06 15:00',
    category: 'culture',
    title: 'Thư viện cộng đồng xã Ba Tơ mở cửa, bạn đọc mượn sách không cần đặt cọc',
    summary: '4.200 cuốn sách được chuyển về từ thư viện huyện cũ; thư viện mở cả buổi tối thứ Bảy.',
    byline: ['trang'],
    mentions: ['viet'],
    body: [
      'Ngày 05/5, Thư viện cộng đồng xã Ba Tơ mở cửa đón bạn đọc tại tầng một Nhà văn hóa trung tâm với 4.200 cuốn sách, phần lớn chuyển về từ thư viện huyện Vân Khê trước đây.',
      {
        photo: 'thu-vien-ba-to',
        caption: 'Bạn đọc trong ngày đầu thư viện mở cửa',
        alt: 'Bốn người ngồi đọc trước ba tầng giá đầy sách nhiều màu',
      },
      'Đồng chí Đàm Quốc Việt, Trưởng phòng Văn hóa - Xã hội xã Ba Tơ cho biết, thẻ bạn đọc được cấp miễn phí, mượn sách không cần đặt cọc; mỗi thôn còn có một “túi sách lưu động” đổi đầu sách hai tháng một lần.',
      'Giá riêng trong thư viện dành cho các bản ghi chép lễ tục, lời hát then và truyện kể của đồng bào Tày, Nùng, Dao trong vùng.',
    ],
    popularity: 4,
  },
  {
    key: 'phien-toa-gia-dinh-ngay-phap-luat',
    publisher: 'baTo',
    at: '2026-11-10 10:00',
    category: 'security',
    title: 'Học sinh Khê Thượng đóng vai xét xử trong “phiên tòa giả định”',
    summary: 'Hưởng ứng Ngày Pháp luật Việt Nam 09/11, học sinh lớp 9 tự viết kịch bản về lừa đảo trên mạng.',
    byline: ['trang'],
    mentions: ['van', 'dang'],
    body: [
      'Sáng 09/11, Trường PTDTBT THCS Khê Thượng phối hợp với Đoàn Thanh niên và Công an xã Ba Tơ tổ chức phiên tòa giả định với chủ đề “Đừng cho ai mượn tài khoản”.',
      {
        photo: 'phien-toa-gia-dinh',
        caption: 'Học sinh theo dõi phiên tòa giả định',
        alt: 'Lớp học có bảng xanh, cô giáo đứng bên bảng, học sinh ngồi ba hàng',
      },
      'Vụ việc trong kịch bản dựa trên tình huống có thật được thay đổi tên: một học sinh cho người quen trên mạng mượn tài khoản ngân hàng của mẹ. Các em lần lượt đóng vai thẩm phán, kiểm sát viên, luật sư và tranh luận sôi nổi.',
      'Đồng chí Vũ Hải Đăng, Bí thư Đoàn Thanh niên xã Ba Tơ nhận xét: “Các em tự rút ra bài học thì nhớ lâu hơn nghe giảng”. Đồng chí Hà Thị Bích Vân, Hiệu trưởng Trường PTDTBT THCS Khê Thượng cho biết trường sẽ tổ chức hoạt động này mỗi học kỳ một lần.',
    ],
    popularity: 5,
  },
];
