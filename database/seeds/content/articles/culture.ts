import type { ArticlePlan } from '../../plan/article-plan';

/** Markets, festivals, Tết, and neighbours. */
export const CULTURE: readonly ArticlePlan[] = [
  {
    key: 'cho-phien-cuoi-nam-van-khe',
    publisher: 'district',
    at: '2025-01-10 17:20',
    category: 'culture',
    type: 'photoReport',
    title: ['Sắc màu chợ phiên cuối năm ở Vân Khê', 'Colours of the year’s last market in Vân Khê'],
    summary: [
      'Phiên chợ giáp Tết họp từ tờ mờ sáng, người bán kẻ mua gặp nhau chuyện mùa màng nhiều hơn chuyện giá cả.',
      'The last market before Tết begins before dawn, and people talk about the harvest more than about prices.',
    ],
    old: { path: '/phong-su-anh/sac-mau-cho-phien-cuoi-nam-352', views: 5216 },
    byline: [{ name: 'Quốc Bảo', kind: 'photo' }],
    body: [
      [
        'Chợ phiên Vân Khê họp vào các ngày mùng 5, mùng 10 âm lịch. Phiên giáp Tết đông nhất trong năm: gà thiến, măng khô, thuốc lá nam, vải thổ cẩm và cả những lời hẹn gặp lại.',
        'Vân Khê’s market is held on the fifth and tenth days of the lunar month. The last one before Tết is the largest of the year: capons, dried bamboo shoots, herbs, brocade, and promises to meet again.',
      ],
      {
        photo: 'cho-phien-sang-som',
        placement: 'row',
        caption: ['Chợ họp từ sáng sớm', 'The market begins early'],
        alt: [
          'Bốn gian hàng mái vải nhiều màu trước dãy núi, người đi chợ phía trước',
          'Four stalls with colourful roofs before the mountains, people in front of them',
        ],
        credit: 'Quốc Bảo',
      },
      {
        photo: 'cho-phien-duong-ve',
        placement: 'row',
        caption: ['Đường về thôn sau buổi chợ', 'The way home after the market'],
        alt: [
          'Hai người đi trên con đường giữa hai hàng cây hướng về phía núi',
          'Two people on a road between trees, leading to the mountains',
        ],
        credit: 'Quốc Bảo',
      },
      [
        'Bà Lò Thị Mẩy đi bộ từ ba giờ sáng, gùi hai con gà và một bó lá dong. “Bán hay không bán cũng phải đi, đi để biết trong bản ngoài mường ai còn ai mất”, bà nói.',
        'Ms Lò Thị Mẩy set out at three in the morning with two chickens and a bundle of leaves on her back. “Whether I sell or not, I have to come, to learn how everybody is,” she says.',
      ],
    ],
    popularity: 6,
  },
  {
    key: 'tet-sum-vay-2025',
    publisher: 'district',
    at: '2025-01-20 14:00',
    category: 'culture',
    title: '“Tết sum vầy” đến với 450 hộ nghèo, gia đình chính sách',
    summary: 'Hội Liên hiệp Phụ nữ huyện gói hơn 1.200 bánh chưng tặng các hộ khó khăn trước ngày 24 tháng Chạp.',
    old: { path: '/tin-hoat-dong/tet-sum-vay-den-voi-ho-ngheo-358', views: 1207 },
    byline: ['trang'],
    mentions: ['diep', 'thang'],
    body: [
      'Trong hai ngày 18 và 19/01, Hội Liên hiệp Phụ nữ huyện Vân Khê phối hợp với các xã, thị trấn tổ chức chương trình “Tết sum vầy”, gói hơn 1.200 chiếc bánh chưng và chuẩn bị 450 suất quà.',
      {
        photo: 'tet-sum-vay-trao-qua',
        caption:
          'Đồng chí Nông Văn Thắng, Phó Bí thư Thường trực Huyện ủy và đồng chí Bế Thị Ngọc Diệp, Chủ tịch Hội Liên hiệp Phụ nữ thăm, tặng quà các hộ dân',
        alt: 'Sáu người đứng thành hàng trước ngôi nhà sàn, vài người cầm giấy trong khung',
        people: ['thang', 'diep'],
      },
      'Đồng chí Bế Thị Ngọc Diệp, Chủ tịch Hội Liên hiệp Phụ nữ cho biết, quà được trao tận nhà, ưu tiên hộ có người già neo đơn, trẻ mồ côi; danh sách do thôn bình chọn công khai.',
    ],
  },
  {
    key: 'dai-doan-ket-thon-ban-moi',
    publisher: 'baTo',
    at: '2025-11-18 16:45',
    category: 'culture',
    title: 'Ngày hội Đại đoàn kết ở thôn Bản Mới: hàng xóm cùng dọn một mâm cơm',
    summary: '118 hộ dân góp gạo, góp rau làm bữa cơm đoàn kết; 12 gia đình được biểu dương.',
    byline: ['trang'],
    mentions: ['diep', 'dat'],
    body: [
      'Chiều 18/11, thôn Bản Mới, xã Ba Tơ tổ chức Ngày hội Đại đoàn kết toàn dân tộc. Dự Ngày hội có đồng chí Lê Quang Đạt, Bí thư Đảng ủy xã Ba Tơ; đồng chí Bế Thị Ngọc Diệp, Chủ tịch Ủy ban MTTQ Việt Nam xã Ba Tơ.',
      {
        photo: 'dai-doan-ket-khen-thuong',
        caption: 'Biểu dương các gia đình tiêu biểu của thôn',
        alt: 'Sáu người đứng trước ngôi nhà sàn, ba người cầm giấy khen',
      },
      'Trong năm, các hộ dân trong thôn hiến 1.850 m² đất mở đường, góp 620 ngày công làm sân nhà văn hóa. Tỷ lệ hộ nghèo của thôn giảm còn 4,2%.',
      {
        quote: 'Ngày trước hai bên suối là hai xã, đám cưới mới gặp nhau. Giờ chung một thôn, chung cái loa, chung luôn mâm cơm.',
        by: { name: 'Hoàng Văn Sung', honorific: 'ông', title: 'người có uy tín thôn Bản Mới' },
      },
    ],
    popularity: 4,
  },
  {
    key: 'ngay-hoi-cac-dan-toc-ba-to',
    publisher: 'baToTwo',
    at: '2025-11-16 20:30',
    category: 'culture',
    type: 'photoReport',
    event: 'festival',
    title: 'Hơn 5.000 người dự Ngày hội Văn hóa - Thể thao các dân tộc xã Ba Tô',
    summary: 'Hai ngày hội khép lại với giải Nhất toàn đoàn thuộc về thôn Nà Lũng.',
    byline: [{ name: 'Quốc Bảo', kind: 'photo' }, 'trang'],
    mentions: ['trong', 'thang', 'oanh'],
    body: [
      'Sau hai ngày sôi nổi, chiều 16/11, Ngày hội Văn hóa - Thể thao các dân tộc xã Ba Tô lần thứ nhất bế mạc. Hơn 5.000 lượt người đã đến xem và cổ vũ cho 11 đoàn nghệ nhân, vận động viên.',
      {
        photo: 'ngay-hoi-khai-mac',
        caption: 'Đồng chí Hứa Đức Trọng, Chủ tịch UBND xã Ba Tô khai mạc Ngày hội',
        alt: 'Một người đàn ông mặc com-lê xám phát biểu sau bục',
        people: ['trong'],
      },
      'Ngày hội mở đầu bằng hồi trống của đồng chí Nông Văn Thắng, Bí thư Đảng ủy xã Ba Tô. Tiếng cồng chiêng nối nhau từ đoàn này sang đoàn khác, vang khắp thung lũng.',
      {
        photo: 'ngay-hoi-lua-trai',
        caption: 'Đêm lửa trại bên nhà sàn',
        alt: 'Mọi người đứng hai bên đống lửa trại trong đêm',
      },
      'Trao giải Nhất toàn đoàn cho thôn Nà Lũng, đồng chí Ma Thị Kim Oanh, Chủ tịch Ủy ban MTTQ Việt Nam xã Ba Tô nhấn mạnh: phần thưởng lớn nhất là các cháu nhỏ đã biết đánh chiêng.',
      { gallery: 'festival' },
    ],
    popularity: 8,
  },
  {
    key: 'cho-hoa-tet-binh-ngo',
    publisher: 'baTo',
    at: '2026-02-11 08:20',
    category: 'culture',
    title: 'Chợ hoa Tết Bính Ngọ: đào rừng không bán, đào vườn lên ngôi',
    summary: 'Xã Ba Tơ bố trí 60 gian miễn phí cho bà con; kiểm lâm và dân quân chốt hai đầu chợ, nhắc nhau không chặt đào rừng.',
    byline: ['trang'],
    body: [
      'Từ ngày 10 đến 15/02, chợ hoa Tết Bính Ngọ được tổ chức tại sân vận động trung tâm xã Ba Tơ với 60 gian hàng miễn phí cho các hộ trồng hoa, làm nghề truyền thống.',
      {
        photo: 'cho-hoa-tet',
        caption: 'Chợ hoa ngày đầu mở cửa',
        alt: 'Các gian hàng mái vải nhiều màu dưới trời chiều, năm người đi chợ phía trước',
      },
      'Năm nay chợ không có đào rừng. Bù lại, hơn 2.000 gốc đào vườn của ba thôn Bản Mới, Khau Vai, Nà Toòng nở đúng dịp. Mỗi gốc đều gắn thẻ ghi tên vườn.',
      'Ban quản lý chợ niêm yết giá gửi xe, bố trí điểm phân loại rác và tổ y tế trực cả ngày.',
    ],
    popularity: 5,
  },
];
