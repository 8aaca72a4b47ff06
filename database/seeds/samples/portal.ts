const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] });
const heading = (text: string) => ({ type: 'heading' as const, level: 2 as const, children: [{ type: 'text' as const, text }] });

/** The portal itself, in the languages it speaks. */
export const SITE_TEXTS = {
  vi: {
    name: 'Trang thông tin điện tử xã Vân Khê',
    strapline: 'Gần dân, sát dân, vì Nhân dân phục vụ',
    footer: [
      paragraph('Cơ quan chủ quản: UBND xã Vân Khê, tỉnh Lam Giang.'),
      paragraph('Trang mẫu của Đình: địa danh, đơn vị, nhân sự trong các bài viết đều là hư cấu.'),
    ],
    menu: { about: 'Giới thiệu', news: 'Tin tức', newsUrl: '/tin-tuc' },
  },
  en: {
    name: 'Vân Khê Commune Portal',
    strapline: 'Close to the people, at their service',
    footer: [
      paragraph('Governing body: People’s Committee of Vân Khê Commune, Lam Giang Province.'),
      paragraph('A sample portal of Đình: places, bodies and persons in its articles are invented.'),
    ],
    menu: { about: 'About', news: 'News', newsUrl: '/en/news' },
  },
} as const;

export const CATEGORIES = [{ slug: 'tin-tuc-su-kien', name: { vi: 'Tin tức - Sự kiện', en: 'News and events' } }] as const;

export const ABOUT_PAGE = {
  slug: 'gioi-thieu',
  vi: {
    title: 'Giới thiệu',
    blocks: [
      paragraph(
        'Xã Vân Khê được thành lập từ ngày 01/7/2025, khi mô hình chính quyền địa phương hai cấp đi vào hoạt động, trên cơ sở thị trấn Vân Khê và hai xã Khê Thượng, Mai Khê của huyện Vân Khê trước đây. Xã nằm trong thung lũng sông Khê, ba mặt tựa núi, có 24 thôn, tổ dân phố với hơn 15 nghìn người thuộc các dân tộc Tày, Nùng, Dao và Kinh cùng sinh sống.',
      ),
      heading('Chức năng, nhiệm vụ'),
      paragraph(
        'UBND xã Vân Khê là cơ quan chấp hành của HĐND xã, cơ quan hành chính nhà nước ở địa phương, thực hiện chức năng quản lý nhà nước trên địa bàn và tổ chức cung cấp dịch vụ công tại Trung tâm Phục vụ hành chính công xã.',
      ),
      heading('Bài viết của huyện Vân Khê'),
      paragraph(
        'Trang này lưu giữ nguyên văn các bài viết trên Trang thông tin điện tử huyện Vân Khê trước ngày 01/7/2025. Chức danh, tên cơ quan trong bài được giữ đúng như tại thời điểm đăng.',
      ),
    ],
  },
  en: {
    title: 'About us',
    blocks: [
      paragraph(
        'Vân Khê Commune was established on 1 July 2025, when Việt Nam’s two-tier local government began to operate, from Vân Khê Township and the communes of Khê Thượng and Mai Khê of the former Vân Khê District. It lies in the valley of the Khê River with mountains on three sides and has 24 villages and residential groups; more than 15,000 people of the Tày, Nùng, Dao and Kinh ethnic groups live here.',
      ),
      heading('Functions and duties'),
      paragraph(
        'The People’s Committee of Vân Khê Commune is the executive body of the Commune People’s Council and the local state administrative agency. It carries out state management in its area and provides public services at the Commune Public Administration Service Centre.',
      ),
      heading('Articles of Vân Khê District'),
      paragraph(
        'This portal keeps, word for word, the articles that the portal of Vân Khê District published before 1 July 2025. Titles of persons and names of bodies stand as they were at the time of publication.',
      ),
    ],
  },
} as const;
