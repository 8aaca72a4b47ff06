import type { ArticlePlan } from '../../plan/article-plan';

/** Trees, floods, and how a commune gets ready for them. */
export const WEATHER_AND_FOREST: readonly ArticlePlan[] = [
  {
    key: 'tet-trong-cay-at-ty',
    publisher: 'district',
    at: '2025-02-04 11:45',
    category: 'economy',
    title: ['Vân Khê ra quân Tết trồng cây Xuân Ất Tỵ', 'Vân Khê plants trees for the New Year of the Snake'],
    summary: [
      'Toàn huyện phấn đấu trồng 180 nghìn cây trong tháng 2; riêng ngày ra quân trồng 6.500 cây lát hoa, giổi xanh.',
      'The district wants to plant 180,000 trees in February; 6,500 were planted on the first day.',
    ],
    old: { path: '/tin-hoat-dong/ra-quan-tet-trong-cay-xuan-at-ty-366', views: 1648 },
    byline: ['trang'],
    mentions: ['dat', 'khoi'],
    body: [
      [
        'Sáng 04/02 (mùng 7 Tết), tại đồi Khau Vai, UBND huyện Vân Khê tổ chức ra quân Tết trồng cây “Đời đời nhớ ơn Bác Hồ” Xuân Ất Tỵ 2025.',
        'On the morning of 4 February, the seventh day of the New Year, the People’s Committee of Vân Khê District began the Tree Planting Festival of 2025 on Khau Vai hill.',
      ],
      {
        photo: 'trong-cay-le-ra-quan',
        caption: [
          'Đồng chí Lê Quang Đạt, Chủ tịch UBND huyện và đồng chí Hoàng Minh Khôi, Bí thư Huyện đoàn trồng cây cùng đoàn viên, thanh niên',
          'Mr Lê Quang Đạt, Chairman of the District People’s Committee, and Mr Hoàng Minh Khôi, Secretary of the District Youth Union, plant trees with young people',
        ],
        alt: ['Năm người đứng giữa những hàng cây non trên sườn đồi', 'Five people among rows of saplings on a hillside'],
        people: [
          { person: 'dat', position: 'center' },
          { person: 'khoi', position: 'right' },
        ],
      },
      [
        'Ngay sau lễ ra quân, hơn 400 cán bộ, chiến sĩ, đoàn viên, thanh niên và bà con trồng 6.500 cây bản địa như lát hoa, giổi xanh trên diện tích 8 ha đất trống.',
        'Right afterwards more than 400 officials, soldiers, young people and residents planted 6,500 native trees on eight hectares of bare land.',
      ],
      [
        'Năm 2025, huyện đặt mục tiêu trồng 180 nghìn cây phân tán, giao từng hàng cây cho từng chi đoàn chăm sóc, đến cuối năm đếm cây sống chứ không đếm cây trồng.',
        'In 2025 the district wants to plant 180,000 scattered trees. Each row is entrusted to one youth group, and at the end of the year the living trees are counted, not the planted ones.',
      ],
    ],
    popularity: 4,
  },
  {
    key: 'dien-tap-phong-chong-thien-tai',
    publisher: 'district',
    at: '2025-05-28 17:15',
    category: 'security',
    title: 'Diễn tập ứng phó lũ quét, sạt lở đất tại Khê Thượng',
    summary: '320 người tham gia tình huống sơ tán trong đêm, mất điện, mất sóng điện thoại.',
    old: { path: '/tin-hoat-dong/dien-tap-ung-pho-lu-quet-sat-lo-dat-438', views: 902 },
    byline: ['trang'],
    mentions: [{ person: 'hanh', office: 'districtViceChair' }],
    body: [
      'Ngày 28/5, huyện Vân Khê tổ chức diễn tập ứng phó lũ quét, sạt lở đất tại xã Khê Thượng với tình huống giả định: mưa 180 mm trong ba giờ, đường vào hai thôn bị cắt đứt, mất điện và mất sóng điện thoại.',
      {
        photo: 'dien-tap-lu-quet',
        caption: 'Lực lượng xung kích đưa người dân qua vùng ngập bằng thuyền',
        alt: 'Chiếc thuyền đỏ chở ba người trên dòng nước đục trong mưa, phía xa là nhà sàn',
      },
      'Đồng chí Trương Thị Mỹ Hạnh, Phó Chủ tịch UBND huyện đánh giá: các thôn đã biết dùng kẻng, loa tay và cờ hiệu thay cho điện thoại. Sau diễn tập, huyện rà soát lại 14 điểm có nguy cơ sạt lở và cắm mốc cảnh báo.',
    ],
  },
  {
    key: 'tuan-tra-giu-rung-ba-to',
    publisher: 'baToTwo',
    at: '2025-12-20 09:00',
    category: 'security',
    title: 'Tổ bảo vệ rừng thôn Pác Lìn: 26 người giữ 640 ha rừng đầu nguồn',
    summary: 'Một năm không để xảy ra cháy rừng, chặt phá; tiền dịch vụ môi trường rừng được chia công khai.',
    byline: ['trang'],
    mentions: ['oanh'],
    body: [
      'Mỗi tuần hai lần, 26 thành viên Tổ bảo vệ rừng cộng đồng thôn Pác Lìn, xã Ba Tô chia ba nhóm đi tuần 640 ha rừng đầu nguồn suối Khê.',
      {
        photo: 'giu-rung-pac-lin',
        caption: 'Tổ bảo vệ rừng trồng dặm cây con trên đường tuần tra',
        alt: 'Năm người cầm xẻng đứng giữa những cây non trên sườn đồi',
      },
      'Mỗi chuyến đi đều ghi sổ, chụp ảnh các điểm mốc. Cả năm không có vụ cháy, vụ phá rừng nào. Tiền dịch vụ môi trường rừng 92 triệu đồng được thôn họp bàn, dành 60% chi công tuần tra, còn lại làm quỹ sửa đường, khuyến học.',
      'Đồng chí Ma Thị Kim Oanh, Chủ tịch Ủy ban MTTQ Việt Nam xã Ba Tô đề nghị nhân cách làm này ra năm thôn có rừng.',
    ],
    popularity: 3,
  },
  {
    key: 'khac-phuc-sat-lo-khau-vai',
    publisher: 'baTo',
    at: '2026-08-20 18:30',
    category: 'security',
    title: 'Xã Ba Tơ di dời khẩn cấp 17 hộ dân thôn Khau Vai khỏi vùng sạt lở',
    summary: 'Mưa lớn đêm 18/8 gây nứt đồi; toàn bộ 74 người được đưa đến nơi an toàn trước 4 giờ sáng.',
    byline: ['trang'],
    mentions: ['viet', 'lam'],
    body: [
      'Đêm 18 rạng ngày 19/8, mưa lớn kéo dài làm xuất hiện vết nứt dài 120 m trên đồi phía sau thôn Khau Vai, xã Ba Tơ. Nhận tin báo của trưởng thôn lúc 1 giờ 20, Ban Chỉ huy phòng thủ dân sự xã quyết định di dời ngay 17 hộ với 74 người.',
      {
        photo: 'sat-lo-khau-vai',
        caption: 'Lực lượng xung kích đưa người dân đến nơi an toàn',
        alt: 'Thuyền chở người trên dòng nước lớn trong mưa, phía xa là ngôi nhà sàn',
      },
      'Đồng chí Đàm Quốc Việt, Phó Chủ tịch UBND xã Ba Tơ trực tiếp chỉ đạo tại hiện trường. Đến 4 giờ sáng, tất cả đã có mặt ở nhà văn hóa thôn và trường tiểu học; bác sĩ Triệu Văn Lâm, Trạm trưởng Trạm Y tế xã Ba Tơ cùng hai nhân viên y tế trực suốt đêm.',
      { heading: 'Khuyến cáo' },
      'Người dân không tự ý quay lại nhà lấy đồ khi chưa có thông báo an toàn; khi thấy cây nghiêng, nước suối đục bất thường hoặc nghe tiếng ầm ầm từ trên núi phải rời đi ngay và báo cho trưởng thôn.',
    ],
    popularity: 7,
  },
  {
    key: 'chu-tich-xa-ba-to-tham-ho-dan-vung-sat-lo',
    publisher: 'baToTwo',
    at: '2026-07-14 16:10',
    category: 'news',
    title: 'Chủ tịch UBND xã Ba Tô kiểm tra nơi ở mới của các hộ dân tái định cư Nà Cáp',
    summary: 'Chín hộ dân nhận nhà mới cách nơi ở cũ 800 m, vẫn gần ruộng, gần trường.',
    byline: [{ name: 'Văn phòng UBND xã Ba Tô', kind: 'source' }],
    body: [
      'Chiều 13/7, đoàn công tác của UBND xã Ba Tô kiểm tra khu tái định cư thôn Nà Cáp, nơi chín hộ dân vừa chuyển đến từ vùng có nguy cơ sạt lở.',
      {
        photo: 'tai-dinh-cu-na-cap',
        caption: 'Đồng chí Hoàng Minh Khôi, Chủ tịch UBND xã Ba Tô trò chuyện với bà con khu tái định cư',
        alt: 'Ba người đứng trò chuyện trước hai ngôi nhà sàn dưới trời trưa',
        people: ['khoi'],
      },
      'Khu tái định cư rộng 1,2 ha, mỗi hộ được 300 m² đất ở, có điện, nước và đường bê tông. Bà con vẫn đi bộ được ra ruộng cũ.',
      'Nghe các hộ phản ánh rãnh thoát nước sau nhà còn nông, Chủ tịch UBND xã yêu cầu đơn vị thi công nạo sâu thêm 40 cm trước ngày 20/7.',
    ],
    popularity: 3,
  },
];
