const PLANS = {
  news: { slug: 'tin-tuc-su-kien', vi: 'Tin tức - Sự kiện', en: 'News and events' },
  government: { slug: 'xay-dung-chinh-quyen', vi: 'Xây dựng chính quyền', en: 'Local government' },
  economy: { slug: 'kinh-te-nong-nghiep', vi: 'Kinh tế - Nông nghiệp', en: 'Economy and farming' },
  culture: { slug: 'van-hoa-xa-hoi', vi: 'Văn hóa - Xã hội', en: 'Culture and society' },
  educationHealth: { slug: 'giao-duc-y-te', vi: 'Giáo dục - Y tế', en: 'Education and health' },
  digital: { slug: 'chuyen-doi-so', vi: 'Chuyển đổi số', en: 'Digital transformation' },
  security: { slug: 'quoc-phong-an-ninh', vi: 'Quốc phòng - An ninh', en: 'Defence and public order' },
  notices: { slug: 'thong-bao', vi: 'Thông báo', en: 'Notices' },
} as const;

export type CategoryKey = keyof typeof PLANS;

export const CATEGORIES: Readonly<Record<CategoryKey, { slug: string; vi: string; en: string }>> = PLANS;
