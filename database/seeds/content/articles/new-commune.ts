import type { ArticlePlan } from '../../plan/article-plan';

/** From the district's last months to the communes' first. */
export const NEW_COMMUNE: readonly ArticlePlan[] = [
  {
    key: 'lay-y-kien-cu-tri-sap-xep',
    publisher: 'district',
    at: '2025-04-18 10:20',
    category: 'government',
    title: 'Huyện Vân Khê lấy ý kiến cử tri về phương án sắp xếp đơn vị hành chính cấp xã',
    summary: 'Hơn 97% cử tri đại diện hộ gia đình được hỏi đồng ý với phương án thành lập hai xã mới trên địa bàn huyện.',
    old: { path: '/tin-hoat-dong/lay-y-kien-cu-tri-sap-xep-don-vi-hanh-chinh-412', views: 2874 },
    byline: ['trang'],
    mentions: ['dat', 'thang'],
    body: [
      'Trong ba ngày từ 14 đến 16/4, các tổ công tác của huyện Vân Khê đã đến từng thôn, tổ dân phố để lấy ý kiến cử tri về phương án sắp xếp đơn vị hành chính cấp xã khi không tổ chức cấp huyện. Việc lấy ý kiến được thực hiện bằng phiếu, theo đại diện hộ gia đình.',
      {
        photo: 'lay-y-kien-cu-tri',
        caption: 'Cử tri thôn Bản Mới cho ý kiến về phương án sắp xếp',
        alt: 'Người dân và cán bộ ngồi quanh chiếc bàn dài có các tờ phiếu',
      },
      'Theo phương án, thị trấn Vân Khê và xã Khê Thượng hợp thành xã Ba Tơ; các xã còn lại ở phía nam hợp thành xã Ba Tô. Tên gọi lấy theo hai ngọn núi mà người dân địa phương vẫn gọi từ xưa.',
      'Đồng chí Lê Quang Đạt, Chủ tịch UBND huyện cho biết, ý kiến của cử tri được tổng hợp đầy đủ, kể cả ý kiến không đồng ý, để báo cáo cấp có thẩm quyền. Đồng chí Nông Văn Thắng, Phó Bí thư Thường trực Huyện ủy yêu cầu giải thích cặn kẽ để người dân yên tâm rằng giấy tờ đã cấp vẫn có giá trị sử dụng.',
      'Kết quả, 97,4% cử tri đại diện hộ gia đình tán thành phương án.',
    ],
    popularity: 7,
  },
  {
    key: 'ban-giao-ho-so-luu-tru',
    publisher: 'district',
    at: '2025-06-20 16:05',
    category: 'government',
    title: 'Hoàn thành bàn giao hồ sơ, tài liệu lưu trữ của huyện trước ngày 25/6',
    summary: 'Gần 190 mét giá tài liệu được kiểm kê, số hóa mục lục và bàn giao cho hai xã mới quản lý.',
    old: { path: '/tin-hoat-dong/ban-giao-ho-so-tai-lieu-luu-tru-455', views: 963 },
    byline: ['trang'],
    mentions: [{ person: 'hanh', office: 'districtViceChair' }, 'viet'],
    body: [
      'Chiều 20/6, đồng chí Trương Thị Mỹ Hạnh, Phó Chủ tịch UBND huyện kiểm tra việc kiểm kê, đóng gói hồ sơ, tài liệu lưu trữ của các cơ quan chuyên môn thuộc huyện.',
      {
        photo: 'ban-giao-luu-tru',
        caption: 'Kiểm kê tài liệu tại kho lưu trữ của huyện',
        alt: 'Những giá sách đầy ắp hồ sơ, phía trước có người đang đọc',
      },
      'Đến nay, 11/11 cơ quan đã hoàn thành thống kê; gần 190 mét giá tài liệu được lập mục lục điện tử. Tài liệu thuộc địa bàn xã nào được bàn giao cho xã đó, tài liệu chung chuyển về lưu trữ lịch sử của tỉnh.',
      'Đồng chí Đàm Quốc Việt, Trưởng phòng Văn hóa, Khoa học và Thông tin huyện cho biết, toàn bộ tin, bài của Trang thông tin điện tử huyện cũng được giữ nguyên văn và tiếp tục tra cứu được trên trang của xã Ba Tơ.',
    ],
  },
  {
    key: 'le-cong-bo-thanh-lap-xa-ba-to',
    publisher: 'baTo',
    at: '2025-07-01 14:30',
    category: 'news',
    event: 'launch',
    title: [
      'Công bố thành lập xã Ba Tơ, chính quyền địa phương hai cấp đi vào hoạt động',
      'Ba Tơ Commune is established as the two-tier local government begins its work',
    ],
    summary: [
      'Sáng 01/7, xã Ba Tơ tổ chức lễ công bố các nghị quyết, quyết định thành lập xã, nhân sự lãnh đạo và khai trương Trung tâm Phục vụ hành chính công.',
      'On the morning of 1 July, Ba Tơ Commune announced the resolutions on its establishment and its leaders and opened its Public Administration Service Centre.',
    ],
    byline: ['trang', { name: 'Quốc Bảo', kind: 'photo' }],
    mentions: ['dat', 'hanh'],
    body: [
      [
        'Sáng 01/7, trong không khí trang trọng, xã Ba Tơ tổ chức lễ công bố nghị quyết thành lập xã và ra mắt chính quyền địa phương hai cấp. Dự lễ có hơn 300 đại biểu là cán bộ, công chức, bí thư chi bộ, trưởng thôn và người có uy tín của 24 thôn, tổ dân phố.',
        'On the solemn morning of 1 July, Ba Tơ Commune held a ceremony to announce the resolution on its establishment and to present the new two-tier local government. More than 300 people attended: officials, Party cell secretaries, village heads and respected elders of 24 villages and residential groups.',
      ],
      {
        photo: 'ra-mat-xa-chao-co',
        caption: ['Nghi thức chào cờ trước trụ sở mới', 'The flag ceremony before the new offices'],
        alt: ['Hai hàng người đứng nghiêm trang hai bên cột cờ giữa sân', 'Two rows of people stand upright on both sides of a flagpole'],
      },
      [
        'Phát biểu chỉ đạo, đồng chí Lê Quang Đạt, Bí thư Đảng ủy xã Ba Tơ nhấn mạnh: xã mới rộng hơn, việc nhiều hơn, nhưng khoảng cách giữa cán bộ với người dân phải gần hơn. Mọi thủ tục phải được giải quyết ngay tại xã, không để người dân đi lại nhiều lần.',
        'Mr Lê Quang Đạt, Secretary of the Party Committee of Ba Tơ Commune, stressed that the new commune is larger and has more to do, but that officials must be closer to the people than before. Every procedure has to be settled in the commune itself, so that nobody has to come twice.',
      ],
      {
        photo: 'ra-mat-xa-bi-thu',
        caption: [
          'Đồng chí Lê Quang Đạt, Bí thư Đảng ủy xã Ba Tơ phát biểu',
          'Mr Lê Quang Đạt, Secretary of the Party Committee of Ba Tơ Commune, speaks',
        ],
        alt: ['Một người đàn ông mặc com-lê phát biểu sau bục có hoa', 'A man in a suit speaks at a rostrum with flowers'],
        people: ['dat'],
      },
      {
        quote: [
          'Chúng tôi nhận nhiệm vụ với tinh thần: việc có lợi cho dân thì làm ngay, việc khó thì cùng dân bàn cách làm.',
          'We take up our duties in this spirit: what benefits the people is done at once, and what is difficult is discussed with them.',
        ],
        by: 'hanh',
      },
      [
        'Đồng chí Trương Thị Mỹ Hạnh, Chủ tịch UBND xã Ba Tơ phát biểu nhận nhiệm vụ và tuyên bố khai trương Trung tâm Phục vụ hành chính công xã. Ngay trong buổi sáng, Trung tâm đã tiếp nhận 27 hồ sơ, chủ yếu về hộ tịch và chứng thực.',
        'Ms Trương Thị Mỹ Hạnh, Chairwoman of the People’s Committee of Ba Tơ Commune, spoke on taking office and opened the Public Administration Service Centre, which received 27 files that very morning, most of them about civil status and certification.',
      ],
      { gallery: 'launch' },
      { event: 'launch' },
    ],
    popularity: 10,
  },
  {
    key: 'trung-tam-phuc-vu-hanh-chinh-cong-thang-dau',
    publisher: 'baTo',
    at: '2025-08-04 08:15',
    category: 'government',
    title: [
      'Trung tâm Phục vụ hành chính công xã Ba Tơ sau một tháng: 1.286 hồ sơ, không hồ sơ quá hạn',
      'One month of Ba Tơ’s Public Administration Service Centre: 1,286 files, none overdue',
    ],
    summary: [
      'Hơn hai phần ba hồ sơ được nộp trực tuyến; người dân ở thôn xa được hẹn nhận kết quả tại nhà văn hóa thôn.',
      'More than two thirds of the files came in online; residents of remote villages collect their results in the village hall.',
    ],
    byline: ['trang'],
    mentions: ['an'],
    body: [
      [
        'Sau một tháng hoạt động, Trung tâm Phục vụ hành chính công xã Ba Tơ tiếp nhận 1.286 hồ sơ, đã giải quyết 1.241 hồ sơ, còn 45 hồ sơ trong hạn. Tỷ lệ hồ sơ nộp trực tuyến đạt 68,3%.',
        'In its first month the Public Administration Service Centre of Ba Tơ Commune received 1,286 files; 1,241 have been settled and 45 are within their time limit. 68.3% were submitted online.',
      ],
      {
        photo: 'ra-mat-xa-quay',
        caption: ['Người dân làm thủ tục tại Trung tâm', 'Residents at the centre'],
        alt: ['Người dân ngồi trước bốn quầy tiếp nhận hồ sơ', 'Citizens sit before four service counters'],
      },
      [
        'Theo đồng chí Lương Thị Hoài An, Phó Giám đốc Trung tâm, khó khăn lớn nhất là người cao tuổi chưa quen thao tác trên điện thoại. Trung tâm bố trí bốn đoàn viên thường trực hướng dẫn và hẹn trả kết quả tại nhà văn hóa thôn vào chiều thứ Sáu cho bà con ở xa.',
        'According to Ms Lương Thị Hoài An, Deputy Director of the centre, the greatest difficulty is that elderly people are not used to doing things on a telephone. Four youth union members are there to help, and on Friday afternoons results are handed out in the village halls for people who live far away.',
      ],
      { heading: ['Nơi xa nhất cũng không phải đi hai lần', 'No second trip, even for the remotest village'] },
      [
        'Bà Lò Thị Mẩy ở thôn Khau Vai cách trung tâm 17 km kể: “Tôi chỉ ra xã một lần để xin trích lục khai sinh cho cháu, thứ Sáu thì nhận ở thôn”.',
        'Ms Lò Thị Mẩy of Khau Vai Village, 17 km from the centre, says: “I came only once to ask for my grandchild’s birth extract, and on Friday I got it in the village.”',
      ],
    ],
    popularity: 6,
  },
  {
    key: 'xa-ba-to-hop-phien-dau-tien',
    publisher: 'baToTwo',
    at: '2025-07-09 11:00',
    category: 'government',
    title: 'UBND xã Ba Tô họp phiên thường kỳ đầu tiên, phân công nhiệm vụ các thành viên',
    summary: 'Phiên họp thông qua quy chế làm việc và chín việc cần làm ngay trong quý III/2025.',
    byline: [{ name: 'Văn phòng UBND xã Ba Tô', kind: 'source' }],
    mentions: ['trong', 'hieu'],
    body: [
      'Sáng 09/7, UBND xã Ba Tô họp phiên thường kỳ đầu tiên dưới sự chủ trì của đồng chí Hứa Đức Trọng, Chủ tịch UBND xã Ba Tô.',
      {
        photo: 'ba-to-hop-phien-dau',
        caption: 'Quang cảnh phiên họp',
        alt: 'Ba người ngồi sau bàn chủ tọa trước phông đỏ có cờ Tổ quốc',
      },
      'Phiên họp thông qua quy chế làm việc, phân công nhiệm vụ các thành viên và thống nhất chín việc cần làm ngay, trong đó có rà soát các điểm có nguy cơ sạt lở, bảo đảm nước sinh hoạt cho hai thôn Pác Lìn và Nà Cáp, giữ ổn định hoạt động của các trường học.',
      'Báo cáo tại phiên họp, đồng chí Sầm Văn Hiếu, Trưởng phòng Kinh tế xã Ba Tô đề xuất mở rộng diện tích lúa nếp hàng hóa lên 120 ha trong vụ mùa.',
      {
        quote: 'Biên chế ít, địa bàn rộng thì càng phải phân công rõ người, rõ việc, rõ thời hạn.',
        by: 'trong',
      },
    ],
    popularity: 3,
  },
  {
    key: 'thong-bao-tap-huan-ky-nang-so',
    publisher: 'baTo',
    at: '2026-11-19 09:00',
    category: 'digital',
    type: 'announcement',
    event: 'digitalCourse',
    title: [
      'Mời Tổ công nghệ số cộng đồng dự tập huấn kỹ năng số ba ngày',
      'Community technology teams are invited to three days of training in digital skills',
    ],
    summary: [
      'Lớp tập huấn tại Nhà văn hóa trung tâm xã; học viên mang theo điện thoại thông minh và căn cước.',
      'The course takes place in the Central Cultural House; participants bring a smartphone and their identity card.',
    ],
    byline: ['trang'],
    mentions: ['viet', 'dang'],
    body: [
      [
        'UBND xã Ba Tơ phối hợp với Đoàn Thanh niên xã tổ chức hội nghị tập huấn kỹ năng số cho thành viên Tổ công nghệ số cộng đồng của 24 thôn, tổ dân phố, mỗi tổ từ hai đến ba người.',
        'The People’s Committee of Ba Tơ Commune and the commune’s Youth Union hold a conference on digital skills for the community technology teams of 24 villages and residential groups, two or three members from each.',
      ],
      [
        'Đồng chí Đàm Quốc Việt, Phó Chủ tịch UBND xã Ba Tơ chủ trì hội nghị; đồng chí Vũ Hải Đăng, Bí thư Đoàn Thanh niên xã Ba Tơ là giảng viên chính.',
        'Mr Đàm Quốc Việt, Vice Chairman of the People’s Committee of Ba Tơ Commune, chairs the conference; Mr Vũ Hải Đăng, Secretary of the Youth Union of Ba Tơ Commune, is the main trainer.',
      ],
      { event: 'digitalCourse' },
      { heading: ['Học viên cần chuẩn bị', 'What to bring'] },
      [
        'Điện thoại thông minh có kết nối mạng, căn cước và tài khoản định danh điện tử. Ban tổ chức bố trí ăn trưa và hỗ trợ tiền xe cho học viên ở các thôn cách trung tâm trên 10 km.',
        'A smartphone with a data connection, your identity card and an electronic identification account. Lunch is provided, and travel is paid for participants from villages more than 10 km away.',
      ],
      { heading: ['Tài liệu tập huấn', 'Course material'], files: ['cam-nang-to-cong-nghe-so'] },
    ],
    popularity: 8,
  },
];
