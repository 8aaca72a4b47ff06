import type { EventPlan } from '../plan/event-plan';

const PLANS = {
  launch: {
    name: [
      'Lễ công bố thành lập xã Ba Tơ và ra mắt chính quyền địa phương hai cấp',
      'Ceremony announcing the establishment of Ba Tơ Commune and the new two-tier local government',
    ],
    summary: [
      'Công bố nghị quyết thành lập xã, các quyết định về nhân sự và khai trương Trung tâm Phục vụ hành chính công xã Ba Tơ.',
      'The resolution establishing the commune and the decisions on its leaders were announced, and its Public Administration Service Centre was opened.',
    ],
    description: [
      [
        '7 giờ 30: Chào cờ tại sân trụ sở. 8 giờ 00: Công bố nghị quyết thành lập xã Ba Tơ và các quyết định về tổ chức, nhân sự. 9 giờ 00: Trao quyết định, phát biểu nhận nhiệm vụ.',
        '7.30: flag ceremony in front of the offices. 8.00: announcement of the resolution establishing Ba Tơ Commune and of the decisions on organization and personnel. 9.00: handing over of the decisions and speeches of acceptance.',
      ],
      [
        '9 giờ 45: Cắt băng khai trương Trung tâm Phục vụ hành chính công và tiếp nhận những hồ sơ đầu tiên.',
        '9.45: opening of the Public Administration Service Centre, which receives its first papers.',
      ],
    ],
    type: 'ceremony',
    when: { on: '2025-07-01', startTime: '07:30', endTime: '10:30', dayPart: 'morning' },
    place: ['Hội trường UBND xã Ba Tơ', 'Hall of the People’s Committee of Ba Tơ Commune'],
    organizers: ['baToParty', 'baTo'],
    participants: [
      { who: 'dat', role: 'chair' },
      { who: 'dat', role: 'keynote' },
      { who: 'hanh', role: 'speaker', roleText: ['phát biểu nhận nhiệm vụ', 'speech of acceptance'] },
      { who: 'khoi', role: 'secretary' },
      { who: 'diep', role: 'attendee' },
      { who: 'an', role: 'attendee' },
    ],
    groups: [
      { text: ['Cán bộ, công chức, viên chức xã Ba Tơ', 'Officials and public employees of Ba Tơ Commune'], organization: 'baTo' },
      {
        text: [
          'Bí thư chi bộ, trưởng thôn, người có uy tín của 24 thôn, tổ dân phố',
          'Party cell secretaries, village heads and respected elders of 24 villages and residential groups',
        ],
      },
    ],
    hero: {
      photo: 'ra-mat-xa-chao-co',
      caption: ['Nghi thức chào cờ trước trụ sở mới', 'The flag ceremony before the new offices'],
      alt: ['Hai hàng người đứng nghiêm trang hai bên cột cờ giữa sân', 'Two rows of people stand upright on both sides of a flagpole'],
    },
    popularity: 8,
  },
  festival: {
    name: 'Ngày hội Văn hóa - Thể thao các dân tộc xã Ba Tô lần thứ nhất',
    summary: 'Hai ngày trình diễn cồng chiêng, trang phục, ẩm thực và thi đấu thể thao của 11 thôn xã Ba Tô.',
    description: [
      'Ngày thứ nhất: khai mạc lúc 8 giờ 00; dựng cây nêu, trình diễn cồng chiêng; buổi tối giao lưu văn nghệ bên lửa trại.',
      'Ngày thứ hai: thi kéo co, đẩy gậy, bắn nỏ, bóng đá nam; trao giải và bế mạc lúc 16 giờ 30.',
    ],
    type: 'other',
    when: { on: '2025-11-15', until: '2025-11-16', startTime: '08:00', endTime: '16:30' },
    place: 'Sân vận động thôn Nà Lũng, xã Ba Tô',
    organizers: ['baToTwo', 'baToTwoFront'],
    participants: [
      { who: 'trong', role: 'openingSpeaker' },
      { who: 'thang', role: 'guest', roleText: 'đánh trống khai hội' },
      { who: 'oanh', role: 'awardPresenter' },
      { who: 'viet', role: 'guest' },
      { who: 'hieu', role: 'attendee' },
    ],
    groups: [{ text: 'Nghệ nhân, diễn viên, vận động viên của 11 thôn' }, { text: 'Đoàn nghệ nhân xã Ba Tơ', organization: 'baToCulture' }],
    awards: [
      {
        title: 'Giải Nhất toàn đoàn',
        kind: 'other',
        recipientType: 'collective',
        quantity: 1,
        granting: 'baToTwoChair',
        presenters: ['oanh'],
        recipients: [{ name: 'Đoàn thôn Nà Lũng' }],
      },
      {
        title: 'Giấy khen',
        kind: 'certificateOfMerit',
        recipientType: 'individual',
        quantity: 9,
        granting: 'baToTwoChair',
        reason: 'Có công gìn giữ, truyền dạy văn hóa truyền thống',
      },
    ],
    hero: {
      photo: 'ngay-hoi-cong-chieng',
      caption: 'Đội cồng chiêng thôn Nà Lũng mở đầu Ngày hội',
      alt: 'Bảy người cầm chiêng đứng thành hàng trước cây nêu treo dải vải nhiều màu',
    },
    popularity: 7,
  },
  emulation: {
    name: 'Hội nghị tổng kết phong trào thi đua yêu nước năm 2025 xã Ba Tơ',
    summary: 'Đánh giá phong trào thi đua sáu tháng đầu của xã mới, khen thưởng tập thể, cá nhân, hộ gia đình tiêu biểu.',
    description: [
      '8 giờ 00: Khai mạc. 8 giờ 20: Báo cáo tổng kết phong trào thi đua. 9 giờ 00: Tham luận của các thôn, trường học.',
      '10 giờ 00: Khen thưởng. 10 giờ 40: Phát động thi đua năm 2026 và bế mạc.',
    ],
    type: 'conference',
    when: { on: '2026-01-15', startTime: '08:00', endTime: '11:00', dayPart: 'morning' },
    place: 'Hội trường UBND xã Ba Tơ',
    organizers: ['baTo', 'baToFront'],
    participants: [
      { who: 'hanh', role: 'chair' },
      { who: 'diep', role: 'coChair' },
      { who: 'khoi', role: 'speaker', roleText: 'trình bày báo cáo tổng kết' },
      { who: 'van', role: 'paperPresenter' },
      { who: 'dang', role: 'paperPresenter' },
      { who: 'dat', role: 'keynote' },
      { who: 'dat', role: 'awardPresenter' },
      { who: 'hanh', role: 'launcher' },
    ],
    groups: [
      { text: 'Thường trực Đảng ủy, HĐND, lãnh đạo UBND, Ủy ban MTTQ Việt Nam xã' },
      { text: 'Đại diện các tập thể, cá nhân, hộ gia đình được khen thưởng' },
    ],
    awards: [
      {
        title: 'Danh hiệu “Chiến sĩ thi đua cơ sở”',
        kind: 'emulationTitle',
        recipientType: 'individual',
        quantity: 3,
        granting: 'baToChair',
        presenters: ['dat'],
        recipients: [
          { name: 'Hà Thị Bích Vân', organization: 'Trường PTDTBT THCS Khê Thượng' },
          { name: 'Lương Thị Hoài An', organization: 'Trung tâm Phục vụ hành chính công xã' },
          { name: 'Triệu Văn Lâm', organization: 'Trạm Y tế xã' },
        ],
      },
      {
        title: 'Giấy khen',
        kind: 'certificateOfMerit',
        recipientType: 'collective',
        quantity: 8,
        granting: 'baToChair',
        reason: 'Thành tích xuất sắc trong phong trào thi đua năm 2025',
      },
      {
        title: 'Giấy khen',
        kind: 'certificateOfMerit',
        recipientType: 'household',
        quantity: 12,
        granting: 'baToChair',
        reason: 'Hộ gia đình văn hóa tiêu biểu, hiến đất làm đường',
      },
    ],
    hero: {
      photo: 'thi-dua-hoi-truong',
      caption: 'Quang cảnh Hội nghị',
      alt: 'Hội trường với phông xanh, cờ Tổ quốc và ba hàng đại biểu ngồi dự',
    },
    popularity: 6,
  },
  digitalCourse: {
    name: [
      'Hội nghị tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng xã Ba Tơ',
      'Conference on digital skills for the community technology teams of Ba Tơ Commune',
    ],
    summary: [
      'Ba ngày hướng dẫn thực hành dịch vụ công trực tuyến, thanh toán không dùng tiền mặt và an toàn thông tin cho 24 thôn, tổ dân phố.',
      'Three days of practice in online public services, cashless payment and information safety for 24 villages and residential groups.',
    ],
    description: [
      [
        'Ngày thứ nhất: dịch vụ công trực tuyến, định danh điện tử. Ngày thứ hai: thanh toán không dùng tiền mặt, bán nông sản trên mạng. Ngày thứ ba: an toàn thông tin, phòng chống lừa đảo; thực hành theo nhóm.',
        'Day one: online public services and electronic identification. Day two: cashless payment and selling farm produce online. Day three: information safety and fraud prevention; practice in groups.',
      ],
      ['Các lớp học bắt đầu lúc 8 giờ 00 và kết thúc lúc 16 giờ 30.', 'Classes begin at 8 a.m. and end at 4.30 p.m.'],
    ],
    type: 'conference',
    when: { inDays: -1, untilInDays: 1, startTime: '08:00', endTime: '16:30' },
    place: ['Nhà văn hóa trung tâm xã Ba Tơ', 'Central Cultural House, Ba Tơ Commune'],
    organizers: ['baTo', 'baToYouth'],
    participants: [
      { who: 'viet', role: 'chair' },
      { who: 'dang', role: 'speaker', roleText: ['giảng viên', 'trainer'] },
      { who: 'an', role: 'speaker', roleText: ['hướng dẫn thực hành', 'practice instructor'] },
      { who: 'hanh', role: 'openingSpeaker' },
    ],
    groups: [
      {
        text: [
          'Thành viên Tổ công nghệ số cộng đồng của 24 thôn, tổ dân phố',
          'Members of the community technology teams of 24 villages and residential groups',
        ],
      },
      {
        text: ['Đoàn viên, thanh niên xung kích chuyển đổi số', 'Youth union volunteers for digital transformation'],
        organization: 'baToYouth',
      },
    ],
    hero: {
      photo: 'tap-huan-so-lop',
      caption: [
        'Học viên thực hành trên máy tính tại một lớp tập huấn trước đây',
        'Participants practise on computers at an earlier course',
      ],
      alt: ['Hai dãy người ngồi trước máy tính, phía trước là màn chiếu', 'Two rows of people sit at computers in front of a screen'],
    },
    popularity: 9,
  },
  dialogue: {
    name: [
      'Hội nghị đối thoại giữa Chủ tịch UBND xã Ba Tô với Nhân dân',
      'Dialogue conference of the Chairman of the People’s Committee of Ba Tô Commune with residents',
    ],
    summary: [
      'Lắng nghe ý kiến về đất đai, đường giao thông nông thôn, nước sạch và thủ tục hành chính.',
      'Residents are heard on land, rural roads, clean water and administrative procedures.',
    ],
    description: [
      [
        '8 giờ 00: Khai mạc, thông báo kết quả giải quyết kiến nghị kỳ trước. 8 giờ 30: Đối thoại trực tiếp. 11 giờ 00: Kết luận.',
        '8.00: opening and report on the requests made at the previous dialogue. 8.30: direct dialogue. 11.00: conclusions.',
      ],
      [
        'Người dân có thể gửi câu hỏi trước qua trưởng thôn hoặc bộ phận tiếp công dân.',
        'Questions may be sent beforehand through the village heads or the citizen reception office.',
      ],
    ],
    type: 'conference',
    when: { inDays: 9, startTime: '08:00', endTime: '11:00', dayPart: 'morning' },
    place: ['Nhà văn hóa xã Ba Tô', 'Cultural House of Ba Tô Commune'],
    organizers: ['baToTwo', 'baToTwoFront'],
    participants: [
      { who: 'khoi', role: 'chair' },
      { who: 'oanh', role: 'coChair' },
      { who: 'hieu', role: 'secretary' },
    ],
    groups: [{ text: ['Đại diện các hộ dân của 11 thôn', 'Representatives of households of 11 villages'] }],
    hero: {
      photo: 'doi-thoai-ban-tron',
      caption: ['Một buổi đối thoại ở cơ sở', 'A dialogue at the grassroots'],
      alt: [
        'Cán bộ và người dân ngồi quanh chiếc bàn dài, trên bàn có giấy tờ',
        'Officials and residents sit around a long table with papers on it',
      ],
    },
    popularity: 4,
  },
} as const satisfies Record<string, EventPlan>;

export type EventKey = keyof typeof PLANS;

/** With the conference of the sample page there are six. Two are dated by the day of the run: one is going on, one to come. */
export const EVENTS: Readonly<Record<EventKey, EventPlan>> = PLANS;
