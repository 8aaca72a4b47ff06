import type { ArticlePlan } from '../../plan/article-plan';

/** Meetings, reception of citizens, offices that change hands. */
export const GOVERNMENT: readonly ArticlePlan[] = [
  {
    key: 'gap-mat-80-nam-quan-doi',
    publisher: 'district',
    at: '2024-12-22 10:10',
    category: 'security',
    title: 'Huyện Vân Khê gặp mặt kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam',
    summary: 'Lãnh đạo huyện tri ân các cựu chiến binh, gia đình liệt sĩ, thương binh tiêu biểu.',
    old: { path: '/tin-hoat-dong/gap-mat-ky-niem-80-nam-ngay-22-12-340', views: 1011 },
    byline: ['trang'],
    mentions: ['dat'],
    body: [
      'Sáng 21/12, huyện Vân Khê tổ chức gặp mặt kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2024) và 35 năm Ngày hội Quốc phòng toàn dân.',
      {
        photo: 'gap-mat-22-12',
        caption: 'Đồng chí Nông Văn Thắng, Phó Bí thư Thường trực Huyện ủy phát biểu tại buổi gặp mặt',
        alt: 'Một người đàn ông tóc hoa râm mặc com-lê xanh phát biểu sau bục, bên cạnh có lẵng hoa',
        people: ['thang'],
      },
      'Tại buổi gặp mặt, đại diện cựu chiến binh ôn lại những năm tháng chiến đấu và bày tỏ mong muốn thế hệ trẻ giữ vững truyền thống. Thay mặt lãnh đạo huyện, đồng chí Lê Quang Đạt, Chủ tịch UBND huyện tặng quà 40 gia đình chính sách tiêu biểu.',
    ],
  },
  {
    key: 'to-cong-nghe-so-den-tung-nha',
    publisher: 'baTo',
    at: '2025-10-10 09:50',
    category: 'digital',
    title: 'Ngày Chuyển đổi số quốc gia: Tổ công nghệ số xã Ba Tơ đến từng nhà',
    summary: 'Trong mười ngày, 71 thành viên tổ công nghệ số hướng dẫn 2.140 người dân cài đặt và dùng dịch vụ công trực tuyến.',
    byline: ['trang'],
    mentions: ['dang', 'viet'],
    body: [
      'Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10, từ đầu tháng, 71 thành viên Tổ công nghệ số cộng đồng của 24 thôn, tổ dân phố xã Ba Tơ chia nhau đến từng nhà theo phương châm “đi từng ngõ, gõ từng nhà, hướng dẫn từng người”.',
      {
        photo: 'to-cong-nghe-so',
        caption: 'Đồng chí Vũ Hải Đăng, Bí thư Đoàn Thanh niên xã Ba Tơ hướng dẫn người dân dùng dịch vụ công trực tuyến',
        alt: 'Hai dãy người ngồi trước máy tính trong phòng có màn chiếu',
        people: ['dang'],
      },
      'Kết quả, 2.140 người được hướng dẫn; 863 người lần đầu tự nộp hồ sơ trực tuyến. Theo đồng chí Đàm Quốc Việt, Trưởng phòng Văn hóa - Xã hội xã Ba Tơ, khó nhất không phải là máy móc mà là thói quen; vì vậy mỗi tổ đều có ít nhất một người nói được tiếng Tày hoặc tiếng Dao.',
    ],
    popularity: 3,
  },
  {
    key: 'tong-ket-thi-dua-yeu-nuoc-2025',
    publisher: 'baTo',
    at: '2026-01-15 16:20',
    category: 'news',
    event: 'emulation',
    title: ['Xã Ba Tơ tổng kết phong trào thi đua yêu nước năm 2025', 'Ba Tơ Commune reviews the patriotic emulation movement of 2025'],
    summary: [
      '3 cá nhân nhận danh hiệu Chiến sĩ thi đua cơ sở; 8 tập thể và 12 hộ gia đình được tặng giấy khen.',
      'Three people receive the title of Grassroots Emulation Fighter; eight groups and twelve households receive certificates of merit.',
    ],
    byline: ['trang'],
    mentions: ['hanh', 'diep', 'dat', 'van'],
    body: [
      [
        'Sáng 15/01, UBND xã Ba Tơ phối hợp với Ủy ban MTTQ Việt Nam xã tổ chức Hội nghị tổng kết phong trào thi đua yêu nước năm 2025. Đồng chí Trương Thị Mỹ Hạnh, Chủ tịch UBND xã Ba Tơ và đồng chí Bế Thị Ngọc Diệp, Chủ tịch Ủy ban MTTQ Việt Nam xã Ba Tơ chủ trì.',
        'On the morning of 15 January the People’s Committee and the Fatherland Front Committee of Ba Tơ Commune held a conference to review the patriotic emulation movement of 2025, chaired by Ms Trương Thị Mỹ Hạnh, Chairwoman of the People’s Committee, and Ms Bế Thị Ngọc Diệp, Chairwoman of the Fatherland Front Committee.',
      ],
      {
        photo: 'thi-dua-bao-cao',
        caption: [
          'Đồng chí Hoàng Minh Khôi, Phó Chủ tịch UBND xã Ba Tơ trình bày báo cáo tổng kết',
          'Mr Hoàng Minh Khôi, Vice Chairman of the People’s Committee of Ba Tơ Commune, presents the report',
        ],
        alt: ['Một người đàn ông trẻ mặc sơ mi xanh đứng sau bục', 'A young man in a blue shirt at the rostrum'],
        people: [{ person: 'khoi', action: ['trình bày báo cáo tổng kết', 'presents the report'] }],
      },
      [
        'Báo cáo cho thấy, chỉ sau sáu tháng, xã hoàn thành 19/21 chỉ tiêu; giải quyết 99,6% hồ sơ đúng và trước hạn; hộ nghèo giảm 2,3 điểm phần trăm. Tham luận của đồng chí Hà Thị Bích Vân, Hiệu trưởng Trường PTDTBT THCS Khê Thượng về cách giữ học sinh đến lớp được nhiều đại biểu quan tâm.',
        'According to the report the commune met 19 of 21 targets within six months, settled 99.6% of files in time or early, and lowered the poverty rate by 2.3 percentage points. Many delegates took an interest in the paper by Ms Hà Thị Bích Vân, Principal of Khê Thượng Semi-boarding Lower Secondary School, on how to keep children in school.',
      ],
      {
        photo: 'thi-dua-trao-thuong',
        caption: [
          'Đồng chí Lê Quang Đạt, Bí thư Đảng ủy xã Ba Tơ trao danh hiệu “Chiến sĩ thi đua cơ sở”',
          'Mr Lê Quang Đạt, Secretary of the Party Committee of Ba Tơ Commune, confers the title of Grassroots Emulation Fighter',
        ],
        alt: ['Một người trao bằng cho ba người đứng trên sân khấu', 'A man beside three people with certificates on a stage'],
        people: ['dat'],
      },
      [
        'Nhân dịp này, lãnh đạo xã trao danh hiệu “Chiến sĩ thi đua cơ sở” cho 3 cá nhân; giấy khen của Chủ tịch UBND xã cho 8 tập thể và 12 hộ gia đình tiêu biểu.',
        'On this occasion the title of Grassroots Emulation Fighter was conferred on three people, and certificates of merit of the Chairwoman of the People’s Committee were presented to eight groups and twelve households.',
      ],
      { gallery: 'emulation' },
    ],
    popularity: 6,
  },
  {
    key: 'doi-thoai-voi-nhan-dan-quy-1',
    publisher: 'baToTwo',
    at: '2026-03-12 15:15',
    category: 'government',
    title: [
      'Chủ tịch UBND xã Ba Tô đối thoại với Nhân dân: 31 ý kiến, 26 ý kiến được trả lời ngay',
      'Dialogue in Ba Tô: 31 questions, 26 answered on the spot',
    ],
    summary: [
      'Đất đai, đường dân sinh và sóng điện thoại là ba nhóm việc được hỏi nhiều nhất.',
      'Land, village roads and telephone reception are what people ask about most.',
    ],
    byline: [{ name: 'Văn phòng UBND xã Ba Tô', kind: 'source' }],
    mentions: ['trong'],
    body: [
      [
        'Sáng 12/3, đồng chí Hứa Đức Trọng, Chủ tịch UBND xã Ba Tô đối thoại trực tiếp với hơn 150 người dân của 11 thôn.',
        'On the morning of 12 March Mr Hứa Đức Trọng, Chairman of the People’s Committee of Ba Tô Commune, met more than 150 residents of 11 villages for a direct dialogue.',
      ],
      {
        photo: 'doi-thoai-ban-tron',
        caption: ['Quang cảnh buổi đối thoại', 'A view of the dialogue'],
        alt: [
          'Cán bộ và người dân ngồi quanh chiếc bàn dài, trên bàn có giấy tờ',
          'Officials and residents sit around a long table with papers on it',
        ],
      },
      [
        'Trong 31 ý kiến, 26 ý kiến được trả lời ngay tại chỗ, năm ý kiến về cấp đổi giấy chứng nhận quyền sử dụng đất và vùng lõm sóng được hẹn trả lời bằng văn bản trong 15 ngày.',
        'Of 31 questions, 26 were answered at once; five, on the exchange of land certificates and on places without reception, will be answered in writing within 15 days.',
      ],
      {
        quote: [
          'Việc gì hẹn thì ghi rõ ngày. Đến ngày mà chưa xong, bà con cứ gọi thẳng cho tôi.',
          'What we promise gets a date. If that day passes and nothing has happened, call me.',
        ],
        by: 'trong',
      },
    ],
    popularity: 5,
  },
  {
    key: 'dieu-dong-can-bo-2026',
    publisher: 'baTo',
    at: '2026-06-02 08:40',
    category: 'government',
    title: ['Công bố các quyết định về công tác cán bộ tại hai xã Ba Tơ và Ba Tô', 'New appointments in the communes of Ba Tơ and Ba Tô'],
    summary: [
      'Đồng chí Hoàng Minh Khôi giữ chức Chủ tịch UBND xã Ba Tô; đồng chí Đàm Quốc Việt giữ chức Phó Chủ tịch UBND xã Ba Tơ từ ngày 01/6/2026.',
      'As of 1 June 2026 Mr Hoàng Minh Khôi is Chairman of the People’s Committee of Ba Tô Commune, and Mr Đàm Quốc Việt Vice Chairman of that of Ba Tơ Commune.',
    ],
    byline: ['trang'],
    mentions: ['khoi', 'viet', 'trong', 'dat'],
    body: [
      [
        'Chiều 01/6, tại trụ sở UBND xã Ba Tơ, lãnh đạo tỉnh công bố các quyết định về công tác cán bộ. Đồng chí Lê Quang Đạt, Bí thư Đảng ủy xã Ba Tơ chủ trì buổi lễ.',
        'On the afternoon of 1 June decisions on personnel were announced at the offices of Ba Tơ Commune. Mr Lê Quang Đạt, Secretary of the Party Committee of Ba Tơ Commune, presided.',
      ],
      {
        photo: 'dieu-dong-khoi',
        placement: 'right',
        caption: [
          'Đồng chí Hoàng Minh Khôi, Chủ tịch UBND xã Ba Tô phát biểu nhận nhiệm vụ',
          'Mr Hoàng Minh Khôi, Chairman of the People’s Committee of Ba Tô Commune, speaks on taking office',
        ],
        alt: [
          'Một người đàn ông trẻ mặc sơ mi xanh phát biểu sau bục trước phông xanh lá',
          'A young man in a blue shirt speaks at a rostrum before a green curtain',
        ],
        people: ['khoi'],
      },
      [
        'Theo các quyết định, đồng chí Hứa Đức Trọng giữ chức Bí thư Đảng ủy xã Ba Tô, thay đồng chí Nông Văn Thắng nghỉ hưu theo chế độ; đồng chí Hoàng Minh Khôi thôi giữ chức Phó Chủ tịch UBND xã Ba Tơ, giữ chức Chủ tịch UBND xã Ba Tô; đồng chí Đàm Quốc Việt giữ chức Phó Chủ tịch UBND xã Ba Tơ.',
        'Mr Hứa Đức Trọng becomes Secretary of the Party Committee of Ba Tô Commune in place of Mr Nông Văn Thắng, who retires; Mr Hoàng Minh Khôi leaves the office of Vice Chairman in Ba Tơ and becomes Chairman in Ba Tô; Mr Đàm Quốc Việt becomes Vice Chairman in Ba Tơ.',
      ],
      {
        photo: 'dieu-dong-viet',
        caption: [
          'Đồng chí Đàm Quốc Việt, Phó Chủ tịch UBND xã Ba Tơ nhận nhiệm vụ mới',
          'Mr Đàm Quốc Việt, Vice Chairman of the People’s Committee of Ba Tơ Commune, takes up his new duties',
        ],
        alt: ['Một người đàn ông tóc hoa râm mặc com-lê nâu phát biểu sau bục', 'A grey-haired man in a brown suit speaks at a rostrum'],
        people: ['viet'],
      },
    ],
    popularity: 9,
  },
  {
    key: 'mot-nam-chinh-quyen-hai-cap',
    publisher: 'baTo',
    at: '2026-07-01 09:30',
    category: 'government',
    title: [
      'Một năm chính quyền hai cấp ở Ba Tơ: gần dân hơn từ những việc nhỏ',
      'One year of two-tier government in Ba Tơ: small things that bring it closer to the people',
    ],
    summary: [
      'Hơn 19.000 hồ sơ được giải quyết, 97,8% người dân hài lòng; vẫn còn ba việc xã tự nhận là chưa làm được.',
      'More than 19,000 files settled and 97.8% of residents content; three things the commune itself calls undone.',
    ],
    byline: ['trang'],
    mentions: ['hanh', 'an'],
    body: [
      [
        'Tròn một năm vận hành chính quyền địa phương hai cấp, xã Ba Tơ tiếp nhận 19.340 hồ sơ, giải quyết đúng và trước hạn 99,7%. Qua khảo sát tại quầy, 97,8% người dân trả lời hài lòng.',
        'In the first year of two-tier local government Ba Tơ Commune received 19,340 files and settled 99.7% in time or early. In a survey at the counters 97.8% of residents said they were content.',
      ],
      {
        photo: 'mot-nam-quay-giao-dich',
        caption: ['Giờ làm việc buổi sáng tại Trung tâm Phục vụ hành chính công', 'A morning at the Public Administration Service Centre'],
        alt: [
          'Bốn quầy giao dịch có cán bộ ngồi trước máy tính, người dân ngồi chờ phía trước',
          'Four counters with officials at computers, citizens waiting in front',
        ],
      },
      [
        'Đồng chí Lương Thị Hoài An, Phó Giám đốc Trung tâm Phục vụ hành chính công xã Ba Tơ cho biết, điều người dân khen nhiều nhất lại là những việc nhỏ: ghế ngồi có bóng mát, nước uống, người viết hộ đơn bằng tiếng dân tộc rồi đọc lại cho nghe.',
        'Ms Lương Thị Hoài An, Deputy Director of the Public Administration Service Centre of Ba Tơ Commune, says that people praise the small things most: seats in the shade, drinking water, and somebody who writes a request for them and reads it back in their own language.',
      ],
      { heading: ['Ba việc chưa làm được', 'Three things undone'] },
      [
        'Đồng chí Trương Thị Mỹ Hạnh, Chủ tịch UBND xã Ba Tơ thẳng thắn nêu ba việc: hai thôn chưa có sóng điện thoại ổn định, chợ trung tâm xuống cấp, biên chế chuyên môn về đất đai còn thiếu.',
        'Ms Trương Thị Mỹ Hạnh, Chairwoman of the People’s Committee of Ba Tơ Commune, names three frankly: two villages without reliable telephone reception, a central market in disrepair, and too few specialists in land affairs.',
      ],
      {
        quote: [
          'Thước đo của một năm không phải là số cuộc họp, mà là số lần người dân không phải đi lại.',
          'A year is not measured by the number of meetings, but by the trips that people did not have to make.',
        ],
        by: 'dat',
      },
    ],
    popularity: 9,
  },
  {
    key: 'lich-tiep-cong-dan-quy-4-2026',
    publisher: 'baTo',
    at: '2026-09-25 08:00',
    category: 'notices',
    type: 'notice',
    title: 'Thông báo lịch tiếp công dân của lãnh đạo UBND xã Ba Tơ quý IV/2026',
    summary: 'Chủ tịch UBND xã tiếp công dân vào các ngày 01/10, 05/11 và 03/12/2026.',
    byline: [{ name: 'Văn phòng HĐND và UBND xã Ba Tơ', kind: 'source' }],
    body: [
      'UBND xã Ba Tơ thông báo lịch tiếp công dân định kỳ quý IV/2026. Chủ tịch UBND xã tiếp vào các ngày 01/10, 05/11 và 03/12/2026; Phó Chủ tịch UBND xã tiếp vào các ngày 15/10, 19/11 và 17/12/2026.',
      'Thời gian: sáng từ 7 giờ 30, chiều từ 13 giờ 30. Địa điểm: Phòng Tiếp công dân, trụ sở UBND xã.',
      'Trường hợp có thay đổi, xã sẽ thông báo trên trang thông tin điện tử và hệ thống truyền thanh trước ít nhất hai ngày.',
      { heading: 'Tài liệu kèm theo', files: ['lich-tiep-cong-dan'] },
    ],
    popularity: 4,
  },
];
