import type { Block } from '../plan/article-plan';
import type { Words } from '../plan/words';

export type PagePlan = { slug: string; title: Words; description: Words; body: readonly Block[] };

const PLANS = {
  about: {
    slug: 'gioi-thieu',
    title: ['Giới thiệu', 'About us'],
    description: [
      'Xã Ba Tơ: địa lý, dân cư, chức năng và nhiệm vụ của UBND xã.',
      'Ba Tơ Commune: its land and people, and what its People’s Committee does.',
    ],
    body: [
      [
        'Xã Ba Tơ được thành lập từ ngày 01/7/2025, khi mô hình chính quyền địa phương hai cấp đi vào hoạt động, trên cơ sở thị trấn Vân Khê và xã Khê Thượng của huyện Vân Khê trước đây. Xã nằm trong thung lũng sông Khê, ba mặt tựa núi, có 24 thôn, tổ dân phố với hơn 15 nghìn người thuộc các dân tộc Tày, Nùng, Dao và Kinh cùng sinh sống.',
        'Ba Tơ Commune was established on 1 July 2025, when Việt Nam’s two-tier local government began to operate, from Vân Khê Township and Khê Thượng Commune of the former Vân Khê District. It lies in the valley of the Khê River with mountains on three sides and has 24 villages and residential groups; more than 15,000 people of the Tày, Nùng, Dao and Kinh ethnic groups live here.',
      ],
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
      { heading: ['Chức năng, nhiệm vụ', 'Functions and duties'] },
      [
        'UBND xã Ba Tơ là cơ quan chấp hành của HĐND xã, cơ quan hành chính nhà nước ở địa phương, thực hiện chức năng quản lý nhà nước trên địa bàn và tổ chức cung cấp dịch vụ công tại Trung tâm Phục vụ hành chính công xã.',
        'The People’s Committee of Ba Tơ Commune is the executive body of the Commune People’s Council and the local state administrative agency. It carries out state management in its area and provides public services at the Commune Public Administration Service Centre.',
      ],
      { heading: ['Hai xã cùng tên đọc gần giống nhau', 'Two communes with almost the same name'] },
      [
        'Xã Ba Tơ và xã Ba Tô là hai đơn vị hành chính khác nhau, đều được thành lập trên địa bàn huyện Vân Khê cũ. Khi gửi hồ sơ, thư từ, đề nghị ghi đúng dấu để tránh nhầm lẫn.',
        'Ba Tơ and Ba Tô are two different communes, both established on the territory of the former Vân Khê District. When you send papers or letters, please write the diacritics, so that they reach the right office.',
      ],
      { heading: ['Bài viết của huyện Vân Khê', 'Articles of Vân Khê District'] },
      [
        'Trang này lưu giữ nguyên văn các bài viết trên Trang thông tin điện tử huyện Vân Khê trước ngày 01/7/2025. Chức danh, tên cơ quan trong bài được giữ đúng như tại thời điểm đăng.',
        'This portal keeps, word for word, the articles that the portal of Vân Khê District published before 1 July 2025. Titles of persons and names of bodies stand as they were at the time of publication.',
      ],
    ],
  },
  contact: {
    slug: 'lien-he',
    title: ['Liên hệ', 'Contact'],
    description: [
      'Địa chỉ, điện thoại, thư điện tử và giờ làm việc của UBND xã Ba Tơ và xã Ba Tô.',
      'Addresses, telephone, e-mail and office hours of the communes of Ba Tơ and Ba Tô.',
    ],
    body: [
      { heading: ['UBND xã Ba Tơ', 'People’s Committee of Ba Tơ Commune'] },
      [
        'Khu trung tâm hành chính, thôn Bản Mới, xã Ba Tơ, tỉnh Lam Giang. Điện thoại: 0200 3800 101. Thư điện tử: vanthu@bato.example.',
        'Administrative centre, Bản Mới Village, Ba Tơ Commune, Lam Giang Province. Telephone: 0200 3800 101. E-mail: vanthu@bato.example.',
      ],
      { heading: ['UBND xã Ba Tô', 'People’s Committee of Ba Tô Commune'] },
      [
        'Thôn Nà Lũng, xã Ba Tô, tỉnh Lam Giang. Điện thoại: 0200 3800 202. Thư điện tử: vanthu@bato2.example.',
        'Nà Lũng Village, Ba Tô Commune, Lam Giang Province. Telephone: 0200 3800 202. E-mail: vanthu@bato2.example.',
      ],
      { heading: ['Giờ làm việc', 'Office hours'] },
      [
        'Từ thứ Hai đến thứ Sáu: sáng từ 7 giờ 30 đến 11 giờ 30, chiều từ 13 giờ 30 đến 17 giờ 00. Trung tâm Phục vụ hành chính công xã Ba Tơ nhận hồ sơ thêm vào sáng thứ Bảy.',
        'Monday to Friday: 7.30 to 11.30 a.m. and 1.30 to 5 p.m. The Public Administration Service Centre of Ba Tơ Commune also receives papers on Saturday mornings.',
      ],
    ],
  },
  structure: {
    slug: 'co-cau-to-chuc',
    title: 'Cơ cấu tổ chức',
    description: 'Các cơ quan, đơn vị của xã Ba Tơ và nhiệm vụ chính.',
    body: [
      'UBND xã Ba Tơ có Chủ tịch, các Phó Chủ tịch và các Ủy viên UBND xã; làm việc theo chế độ tập thể lãnh đạo, cá nhân phụ trách.',
      { heading: 'Các phòng, trung tâm thuộc UBND xã' },
      'Văn phòng HĐND và UBND xã: tham mưu tổng hợp, tổ chức các kỳ họp, công tác văn thư, lưu trữ, tiếp công dân.',
      'Phòng Kinh tế: nông nghiệp, môi trường, đất đai, xây dựng, giao thông, tài chính - ngân sách.',
      'Phòng Văn hóa - Xã hội: văn hóa, thông tin, giáo dục, y tế, nội vụ, lao động, người có công, dân tộc và tôn giáo.',
      'Trung tâm Phục vụ hành chính công xã: tiếp nhận và trả kết quả toàn bộ thủ tục hành chính thuộc thẩm quyền.',
      { heading: 'Đơn vị sự nghiệp' },
      'Trạm Y tế xã; các trường mầm non, tiểu học, trung học cơ sở và phổ thông dân tộc bán trú trên địa bàn.',
    ],
  },
  reception: {
    slug: 'tiep-cong-dan',
    title: 'Lịch tiếp công dân',
    description: 'Lịch tiếp công dân định kỳ của lãnh đạo UBND xã Ba Tơ và những điều cần chuẩn bị.',
    body: [
      'Chủ tịch UBND xã Ba Tơ tiếp công dân định kỳ vào thứ Năm tuần thứ nhất hằng tháng; Phó Chủ tịch UBND xã tiếp vào thứ Năm tuần thứ ba. Trường hợp trùng ngày lễ, lịch tiếp chuyển sang ngày làm việc kế tiếp.',
      { heading: 'Khi đến, đề nghị công dân' },
      'Mang theo giấy tờ tùy thân; trình bày trung thực, cung cấp tài liệu liên quan; trường hợp nhiều người cùng một nội dung thì cử người đại diện.',
      { heading: 'Tài liệu', files: ['lich-tiep-cong-dan'] },
    ],
  },
  procedures: {
    slug: 'huong-dan-dich-vu-cong',
    title: 'Hướng dẫn dịch vụ công trực tuyến',
    description: 'Các bước nộp hồ sơ trực tuyến và nơi được giúp đỡ trực tiếp.',
    body: [
      'Công dân có thể nộp hồ sơ trực tuyến mọi lúc bằng tài khoản định danh điện tử. Người chưa quen dùng máy tính, điện thoại được Tổ công nghệ số cộng đồng của thôn giúp miễn phí.',
      { heading: 'Ba việc hay làm nhất' },
      'Đăng ký khai sinh, khai tử, kết hôn; chứng thực bản sao điện tử; xác nhận thông tin về cư trú.',
      { heading: 'Không bao giờ phải làm' },
      'Cán bộ không yêu cầu công dân đọc mật khẩu, mã OTP qua điện thoại và không thu lệ phí ngoài mức đã niêm yết.',
      { heading: 'Tài liệu', files: ['cam-nang-to-cong-nghe-so'] },
    ],
  },
  privacy: {
    slug: 'quyen-rieng-tu',
    title: ['Quyền riêng tư', 'Privacy'],
    description: ['Trang này đếm lượt xem mà không biết ai là người đọc.', 'This portal counts views without knowing who reads.'],
    body: [
      [
        'Trang này không đặt cookie đối với người đọc. Số lượt xem được đếm mà không lưu địa chỉ mạng, tên trình duyệt hay bất kỳ dấu vết nào có thể nhận ra một người.',
        'This portal sets no cookie for readers. Views are counted without keeping network addresses, browser names or anything by which a person could be recognized.',
      ],
      [
        'Tên và chức danh trong bài viết là thông tin về việc công. Ai thấy thông tin về mình không đúng xin báo cho Phòng Văn hóa - Xã hội xã Ba Tơ để được xem xét, chỉnh sửa.',
        'Names and titles in articles are about public duties. Whoever finds something wrong about themselves may tell the Division of Culture and Social Affairs of Ba Tơ Commune, which will examine and correct it.',
      ],
    ],
  },
} as const satisfies Record<string, PagePlan>;

export type PageKey = keyof typeof PLANS;

/** The static pages. */
export const PAGES: Readonly<Record<PageKey, PagePlan>> = PLANS;
