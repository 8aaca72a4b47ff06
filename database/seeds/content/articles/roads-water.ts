import type { ArticlePlan } from '../../plan/article-plan';

/** What is built: lamps, bridges, roads, water. */
export const ROADS_AND_WATER: readonly ArticlePlan[] = [
  {
    key: 'thap-sang-duong-que-26-3',
    publisher: 'district',
    at: '2025-03-26 19:40',
    category: 'culture',
    title: 'Tuổi trẻ Vân Khê thắp sáng 7,4 km đường quê nhân ngày 26/3',
    summary: '185 trụ đèn năng lượng mặt trời do đoàn viên quyên góp, lắp đặt ở chín thôn vùng cao.',
    old: { path: '/tin-hoat-dong/thap-sang-duong-que-chao-mung-26-3-391', views: 1876 },
    byline: ['trang'],
    mentions: ['khoi', 'dang'],
    body: [
      'Chào mừng 94 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh, Huyện đoàn Vân Khê khánh thành công trình “Thắp sáng đường quê” tại chín thôn vùng cao với 185 trụ đèn năng lượng mặt trời, tổng chiều dài 7,4 km.',
      {
        photo: 'thap-sang-duong-que',
        caption: 'Tuyến đường thôn Khau Vai trước giờ lên đèn',
        alt: 'Hai người đứng trên con đường bê tông giữa hai hàng cây lúc chiều tà',
      },
      'Đồng chí Hoàng Minh Khôi, Bí thư Huyện đoàn cho biết, kinh phí 312 triệu đồng hoàn toàn do đoàn viên bán phế liệu, làm thêm cuối tuần và các nhà hảo tâm ủng hộ. Đồng chí Vũ Hải Đăng, Phó Bí thư Huyện đoàn trực tiếp cùng các tổ thợ trẻ lắp đặt trong ba tuần.',
    ],
    popularity: 4,
  },
  {
    key: 'thong-cau-na-lung',
    publisher: 'district',
    at: '2025-05-15 11:10',
    category: 'economy',
    title: [
      'Thông cầu Nà Lũng, học sinh không còn phải đi bè qua suối',
      'Nà Lũng bridge opens: children no longer cross the stream by raft',
    ],
    summary: [
      'Cây cầu dài 66 m nối thôn Nà Lũng với trung tâm, hoàn thành trước mùa lũ hai tháng.',
      'The 66-metre bridge joins Nà Lũng Village to the centre and is ready two months before the floods.',
    ],
    old: { path: '/tin-hoat-dong/thong-cau-na-lung-430', views: 4390 },
    byline: ['trang', { name: 'Quốc Bảo', kind: 'photo' }],
    mentions: ['dat'],
    body: [
      [
        'Sáng 15/5, UBND huyện Vân Khê tổ chức thông cầu Nà Lũng bắc qua suối Khê. Cầu dài 66 m, rộng 5 m, tải trọng 13 tấn, tổng vốn 14,8 tỷ đồng, trong đó 22 hộ dân hiến hơn 3.000 m² đất làm đường dẫn.',
        'On the morning of 15 May the People’s Committee of Vân Khê District opened the Nà Lũng bridge over the Khê stream. It is 66 metres long and 5 metres wide, carries 13 tonnes and cost VND 14.8 billion; 22 households gave more than 3,000 square metres of land for the approaches.',
      ],
      {
        photo: 'cau-na-lung',
        caption: ['Cầu Nà Lũng ngày thông xe', 'Nà Lũng bridge on its opening day'],
        alt: ['Cây cầu lan can đỏ bắc qua suối, vài người đứng trên cầu', 'A bridge with red railings across a stream, some people on it'],
        credit: 'Quốc Bảo',
      },
      [
        'Trước đây, mùa mưa, 74 học sinh của thôn phải đi bè hoặc nghỉ học khi nước lên. Em Quan Thị Nhài, lớp 7 nói: “Từ mai cháu đi học bằng xe đạp, không phải mang theo quần áo khô nữa”.',
        'In the rainy season the village’s 74 pupils used to cross by raft, or stayed at home when the water rose. “From tomorrow I shall cycle to school and need no dry clothes in my bag,” says Quan Thị Nhài of the seventh form.',
      ],
      [
        'Đồng chí Lê Quang Đạt, Chủ tịch UBND huyện yêu cầu đơn vị quản lý cắm biển tải trọng, bàn giao cho thôn tự quản phần vệ sinh, chiếu sáng.',
        'Mr Lê Quang Đạt, Chairman of the District People’s Committee, asked for load signs to be put up and for cleaning and lighting to be handed over to the village.',
      ],
    ],
    popularity: 8,
  },
  {
    key: 'nuoc-sach-pac-lin',
    publisher: 'baToTwo',
    at: '2025-08-19 15:30',
    category: 'culture',
    title: ['Nước sạch về thôn Pác Lìn sau 40 ngày cả xã chung tay', 'Clean water reaches Pác Lìn after 40 days of common work'],
    summary: [
      '96 hộ dân được dùng nước máy; đường ống 3,2 km do dân quân, thanh niên và bà con tự đào.',
      'Ninety-six households have running water; militia, youth and residents dug the 3.2 km trench themselves.',
    ],
    byline: [{ name: 'Văn phòng UBND xã Ba Tô', kind: 'source' }],
    mentions: ['trong', 'oanh'],
    body: [
      [
        'Ngày 19/8, công trình cấp nước sinh hoạt thôn Pác Lìn, xã Ba Tô chính thức vận hành, cung cấp nước cho 96 hộ dân với 431 nhân khẩu.',
        'On 19 August the water supply of Pác Lìn Village, Ba Tô Commune, went into operation for 96 households with 431 people.',
      ],
      {
        photo: 'nuoc-sach-pac-lin',
        caption: ['Người dân thôn Pác Lìn trong ngày có nước máy', 'Residents of Pác Lìn on the day the water came'],
        alt: ['Hai ngôi nhà sàn bên hàng cọ, ba người đứng trước sân', 'Two houses on stilts beside palms, three people in front'],
      },
      [
        'Đây là một trong chín việc cần làm ngay mà UBND xã đề ra tại phiên họp đầu tiên. Đồng chí Hứa Đức Trọng, Chủ tịch UBND xã Ba Tô, vốn là kỹ sư thủy lợi, trực tiếp khảo sát nguồn nước và điều chỉnh tuyến ống để tự chảy, không tốn điện.',
        'It was one of nine urgent tasks set at the commune’s first session. Mr Hứa Đức Trọng, Chairman of the People’s Committee of Ba Tô Commune and himself a hydraulic engineer, surveyed the spring and moved the line so that the water runs by itself and needs no electricity.',
      ],
      [
        'Đồng chí Ma Thị Kim Oanh, Chủ tịch Ủy ban MTTQ Việt Nam xã Ba Tô vận động thôn lập tổ tự quản, mỗi hộ góp 10 nghìn đồng một tháng để bảo dưỡng.',
        'Ms Ma Thị Kim Oanh, Chairwoman of the Fatherland Front Committee of Ba Tô Commune, encouraged the village to form a maintenance group, to which each household pays VND 10,000 a month.',
      ],
    ],
    popularity: 5,
  },
  {
    key: 'duong-thon-ban-moi',
    publisher: 'baTo',
    at: '2026-03-10 10:30',
    category: 'economy',
    title: 'Thôn Bản Mới hiến 2.400 m² đất, con đường rộng thêm ba mét',
    summary: '31 hộ tháo dỡ tường rào, chặt bỏ cây trái để mở đường; xã hỗ trợ xi măng, dân góp công.',
    byline: ['trang'],
    mentions: ['diep'],
    body: [
      'Chỉ sau hai tháng vận động, 31 hộ dân thôn Bản Mới, xã Ba Tơ đã hiến 2.400 m² đất, tự tháo dỡ 560 m tường rào để mở rộng trục đường chính của thôn từ 3 m lên 6 m.',
      {
        photo: 'duong-thon-ban-moi',
        caption: 'Trục đường thôn Bản Mới sau khi mở rộng',
        alt: 'Con đường bê tông rộng chạy giữa hai hàng cây, hai người đi bộ',
      },
      'Đồng chí Bế Thị Ngọc Diệp, Chủ tịch Ủy ban MTTQ Việt Nam xã Ba Tơ kể, có gia đình chặt cả hàng bưởi đang ra hoa. Việc họp bàn, đo đạc, quyết toán đều niêm yết ở nhà văn hóa thôn.',
      {
        quote: 'Xã lo xi măng, dân lo mặt bằng và ngày công. Ai góp gì, góp bao nhiêu đều ghi lên bảng cho cả thôn xem.',
        by: 'hanh',
      },
    ],
    popularity: 4,
  },
  {
    key: 'kenh-muong-na-cap',
    publisher: 'baToTwo',
    at: '2026-05-20 14:50',
    category: 'economy',
    title: 'Kiên cố hóa 2,1 km kênh mương Nà Cáp, chủ động nước cho 45 ha lúa',
    summary: 'Công trình hoàn thành trước vụ mùa, giảm thất thoát nước khoảng 40%.',
    byline: [{ name: 'Phòng Kinh tế xã Ba Tô', kind: 'source' }],
    mentions: ['hieu'],
    body: [
      'Ngày 20/5, xã Ba Tô nghiệm thu tuyến kênh Nà Cáp dài 2,1 km được bê tông hóa từ nguồn vốn Chương trình mục tiêu quốc gia xây dựng nông thôn mới.',
      {
        photo: 'kenh-na-cap',
        caption: 'Kiểm tra công trình trên tuyến kênh Nà Cáp',
        alt: 'Cây cầu nhỏ lan can đỏ bắc qua dòng nước, ba người đứng trên cầu',
      },
      'Theo đồng chí Sầm Văn Hiếu, Trưởng phòng Kinh tế xã Ba Tô, tuyến kênh mới giúp 45 ha lúa của thôn Nà Cáp, Nà Lũng gieo cấy đúng lịch, không phải chờ nước trời như trước.',
      'Tổ thủy nông của thôn được giao lịch điều tiết nước, công khai trên nhóm Zalo của thôn để các hộ theo dõi.',
    ],
    popularity: 2,
  },
];
