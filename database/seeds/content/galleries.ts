import type { GalleryPlan } from '../plan/gallery-plan';

const PLANS = {
  launch: {
    title: ['Hình ảnh ngày đầu tiên của xã Ba Tơ', 'In pictures: the first day of Ba Tơ Commune'],
    description: [
      'Từ lễ chào cờ đến những hồ sơ đầu tiên tại Trung tâm Phục vụ hành chính công, ngày 01/7/2025.',
      'From the flag ceremony to the first papers at the Public Administration Service Centre, 1 July 2025.',
    ],
    at: '2025-07-02 07:45',
    publisher: 'baTo',
    event: 'launch',
    photos: [
      {
        photo: 'ra-mat-xa-chao-co',
        caption: ['Nghi thức chào cờ trước trụ sở mới', 'The flag ceremony before the new offices'],
        alt: ['Hai hàng người đứng nghiêm trang hai bên cột cờ giữa sân', 'Two rows of people stand upright on both sides of a flagpole'],
      },
      {
        photo: 'ra-mat-xa-hoi-truong',
        caption: ['Quang cảnh buổi lễ', 'A view of the ceremony'],
        alt: ['Hội trường kín người, trên sân khấu có lẵng hoa', 'A full hall, with flowers on the stage'],
      },
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
        photo: 'ra-mat-xa-chu-tich',
        caption: [
          'Đồng chí Trương Thị Mỹ Hạnh, Chủ tịch UBND xã Ba Tơ phát biểu nhận nhiệm vụ',
          'Ms Trương Thị Mỹ Hạnh, Chairwoman of the People’s Committee of Ba Tơ Commune, speaks on taking office',
        ],
        alt: ['Một phụ nữ mặc áo dài tím phát biểu sau bục', 'A woman in a violet áo dài speaks at the rostrum'],
        people: ['hanh'],
      },
      {
        photo: 'ra-mat-xa-quay',
        caption: ['Những hồ sơ đầu tiên được tiếp nhận', 'The first papers are received'],
        alt: ['Người dân ngồi trước bốn quầy tiếp nhận hồ sơ', 'Citizens sit before four service counters'],
      },
      {
        photo: 'tru-so-ba-to',
        caption: [
          'Trụ sở Đảng ủy, HĐND, UBND xã Ba Tơ',
          'The offices of the Party Committee, People’s Council and People’s Committee of Ba Tơ Commune',
        ],
        alt: [
          'Tòa nhà hai tầng mái đỏ, trên nóc có cờ Tổ quốc, hai bên là hàng cọ',
          'A two-storey building with a red roof and the national flag, palms on both sides',
        ],
      },
    ],
    popularity: 7,
  },
  festival: {
    title: 'Sắc màu Ngày hội các dân tộc xã Ba Tô',
    description: 'Cồng chiêng, trang phục, ẩm thực và thể thao trong hai ngày 15 và 16/11/2025.',
    at: '2025-11-17 09:10',
    publisher: 'baToTwo',
    event: 'festival',
    photos: [
      {
        photo: 'ngay-hoi-cong-chieng',
        caption: 'Đội cồng chiêng thôn Nà Lũng mở đầu Ngày hội',
        alt: 'Bảy người cầm chiêng đứng thành hàng trước cây nêu treo dải vải nhiều màu',
      },
      {
        photo: 'ngay-hoi-khai-mac',
        caption: 'Đồng chí Hứa Đức Trọng, Chủ tịch UBND xã Ba Tô khai mạc Ngày hội',
        alt: 'Một người đàn ông mặc com-lê xám phát biểu sau bục',
        people: ['trong'],
      },
      {
        photo: 'ngay-hoi-cho-que',
        caption: 'Gian hàng ẩm thực của các thôn',
        alt: 'Bốn gian hàng mái vải nhiều màu bày nông sản, người xem đi lại phía trước',
        placement: 'row',
      },
      {
        photo: 'ngay-hoi-bong-da',
        caption: 'Trận chung kết bóng đá nam',
        alt: 'Cầu thủ áo đỏ và áo xanh trên sân cỏ trước khung thành',
        placement: 'row',
      },
      { photo: 'ngay-hoi-lua-trai', caption: 'Đêm lửa trại bên nhà sàn', alt: 'Mọi người đứng hai bên đống lửa trại trong đêm' },
    ],
    popularity: 8,
  },
  emulation: {
    title: 'Hình ảnh Hội nghị tổng kết phong trào thi đua yêu nước năm 2025',
    description: 'Tôn vinh những tập thể, cá nhân, hộ gia đình tiêu biểu của xã Ba Tơ.',
    at: '2026-01-16 10:00',
    publisher: 'baTo',
    event: 'emulation',
    photos: [
      {
        photo: 'thi-dua-hoi-truong',
        caption: 'Quang cảnh Hội nghị',
        alt: 'Hội trường với phông xanh, cờ Tổ quốc và ba hàng đại biểu ngồi dự',
      },
      {
        photo: 'thi-dua-chu-toa',
        caption:
          'Chủ tọa Hội nghị: đồng chí Trương Thị Mỹ Hạnh, Chủ tịch UBND xã Ba Tơ và đồng chí Bế Thị Ngọc Diệp, Chủ tịch Ủy ban MTTQ Việt Nam xã Ba Tơ',
        alt: 'Hai phụ nữ mặc áo dài ngồi sau bàn chủ tọa',
        people: [
          { person: 'hanh', position: 'left' },
          { person: 'diep', position: 'right' },
        ],
      },
      {
        photo: 'thi-dua-bao-cao',
        caption: 'Đồng chí Hoàng Minh Khôi, Phó Chủ tịch UBND xã Ba Tơ trình bày báo cáo tổng kết',
        alt: 'Một người đàn ông trẻ mặc sơ mi xanh đứng sau bục',
        people: ['khoi'],
      },
      {
        photo: 'thi-dua-trao-thuong',
        caption: 'Đồng chí Lê Quang Đạt, Bí thư Đảng ủy xã Ba Tơ trao danh hiệu “Chiến sĩ thi đua cơ sở”',
        alt: 'Một người trao bằng cho ba người đứng trên sân khấu',
        people: ['dat'],
      },
      {
        photo: 'thi-dua-ho-gia-dinh',
        caption: 'Các hộ gia đình văn hóa tiêu biểu nhận giấy khen',
        alt: 'Năm người cầm giấy khen đứng thành hàng trên sân khấu',
      },
    ],
  },
  harvest: {
    title: 'Mùa vàng trên ruộng bậc thang Ba Tô',
    description: 'Vụ lúa nếp tháng 10/2026 qua ống kính của cộng tác viên.',
    at: '2026-10-12 16:20',
    publisher: 'baToTwo',
    photos: [
      {
        photo: 'mua-vang-ruong',
        caption: 'Ruộng bậc thang thôn Nà Lũng vào vụ gặt',
        alt: 'Những thửa ruộng bậc thang vàng óng dưới dãy núi',
        credit: 'Quốc Bảo',
      },
      {
        photo: 'mua-vang-may-gat',
        caption: 'Máy gặt của tổ hợp tác về tận chân ruộng',
        alt: 'Chiếc máy gặt đỏ trên ruộng lúa chín, ba người đứng bên cạnh',
        credit: 'Quốc Bảo',
      },
      {
        photo: 'mua-vang-nha-san',
        caption: 'Lúa nếp phơi bên nhà sàn',
        alt: 'Hai ngôi nhà sàn giữa vườn cọ, người dân đứng trước sân',
        credit: 'Quốc Bảo',
      },
      {
        photo: 'mua-vang-duong',
        caption: 'Đường nội đồng mới giúp xe chở lúa đi lại dễ dàng',
        alt: 'Con đường bê tông chạy giữa hai hàng cây về phía núi',
        credit: 'Quốc Bảo',
      },
    ],
    popularity: 6,
  },
} as const satisfies Record<string, GalleryPlan>;

export type GalleryKey = keyof typeof PLANS;

/** With that of the sample page there are five. */
export const GALLERIES: Readonly<Record<GalleryKey, GalleryPlan>> = PLANS;
