import { paragraph } from './content';
import type { SampleNews } from './sample-news';

type Where = { news: SampleNews; site: string; cms: string };

/** What readers get of the sample article in Vietnamese, to the last field. */
export const sampleAnswer = (where: Where) => ({
  data: {
    documentId: where.news.article.documentId,
    locale: 'vi',
    slug: 'ba-to-tong-ket-nong-thon-moi',
    title: 'Ba Tơ tổng kết nông thôn mới',
    summary: 'Sáng 7/3, huyện Ba Tơ tổng kết.',
    articleType: 'news',
    datePublished: '2024-03-13T08:29:00+07:00',
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/) as string,
    url: `${where.site}/tin-tuc/ba-to-tong-ket-nong-thon-moi`,
    heroPhoto: heroPhoto(where),
    body: body(where),
    bylines: [{ name: 'Minh Anh', kind: 'textAndPhoto', person: null }],
    mentions: [printed({ titleText: 'Quyền Chủ tịch', actionText: 'phát biểu', person: chairman(where) })],
    events: [event(where)],
    categories: [category(where)],
    publisher: publisher(where),
    isHistorical: true,
    historicalNotice:
      'UBND huyện Ba Tơ đã kết thúc hoạt động từ ngày 01/07/2025 (đơn vị tiếp nhận: UBND xã Ba Tơ); bài viết được lưu giữ nguyên văn.',
    galleries: [gallery(where)],
    related: related(where),
    views: 0,
    seo: seo(where),
    jsonLd: jsonLd(where),
  },
  meta: {
    locale: 'vi',
    requestedLocale: 'vi',
    isFallback: false,
    localizations: [
      { locale: 'vi', slug: 'ba-to-tong-ket-nong-thon-moi' },
      { locale: 'en', slug: 'ba-to-sums-up' },
    ],
  },
});

const image = (where: Where) => {
  const { url, formats } = where.news.photo;
  const sizes = (['thumbnail', 'small', 'medium', 'large'] as const).map((name) => {
    const { url: at, width, height } = formats[name] ?? { url: '', width: 0, height: 0 };
    return { name, url: at, width, height };
  });
  return { url, width: 1200, height: 800, mime: 'image/png', sizes, focalPoint: null };
};

const chairman = (where: Where) => ({ documentId: where.news.chairman.documentId, slug: 'pham-xuan-vinh', name: 'Phạm Xuân Vinh' });

const printed = (fields: object) => ({
  name: 'Phạm Xuân Vinh',
  honorific: null,
  titleText: null,
  actionText: null,
  position: null,
  person: null,
  ...fields,
});

const publisher = (where: Where) => ({
  documentId: where.news.publisher.documentId,
  name: 'UBND huyện Ba Tơ',
  code: 'H49.32',
  dissolutionDate: '2025-07-01',
});

const category = (where: Where) => ({ documentId: where.news.category.documentId, name: 'Thời sự', slug: 'thoi-su' });

const event = (where: Where) => ({
  documentId: where.news.event.documentId,
  slug: 'hoi-nghi-nong-thon-moi',
  locale: 'vi',
  name: 'Hội nghị nông thôn mới',
  eventType: 'conference',
  eventStatus: 'completed',
  startDate: '2024-03-07',
  startTime: '08:00',
  endDate: null,
  endTime: null,
  dayPart: 'morning',
  timeZone: 'Asia/Ho_Chi_Minh',
  locationText: 'Hội trường huyện',
  image: image(where),
  state: 'past',
});

const gallery = (where: Where) => ({
  documentId: where.news.gallery.documentId,
  slug: 'anh-hoi-nghi',
  locale: 'vi',
  title: 'Ảnh hội nghị',
  datePublished: '2024-03-08T09:00:00+07:00',
  image: image(where),
  imageAlt: 'Quang cảnh',
  photoCount: 2,
});

const relatedCard = (where: Where, fields: object) => ({
  locale: 'vi',
  summary: null,
  image: null,
  imageAlt: null,
  category: null,
  publisher: publisher(where),
  isHistorical: true,
  views: 0,
  ...fields,
});

const related = (where: Where) => [
  relatedCard(where, {
    documentId: where.news.sameEvent.documentId,
    slug: 'cung-su-kien',
    title: 'Cùng sự kiện',
    datePublished: '2024-03-01T07:00:00+07:00',
  }),
  relatedCard(where, {
    documentId: where.news.newer.documentId,
    slug: 'cung-muc-moi-hon',
    title: 'Cùng mục, mới hơn',
    datePublished: '2024-05-01T07:00:00+07:00',
    category: category(where),
  }),
  relatedCard(where, {
    documentId: where.news.older.documentId,
    slug: 'cung-muc-cu-hon',
    title: 'Cùng mục, cũ hơn',
    datePublished: '2024-04-01T07:00:00+07:00',
    category: category(where),
  }),
];

const heroPhoto = (where: Where) => ({
  image: image(where),
  missingFile: false,
  caption: 'Quang cảnh hội nghị',
  alt: 'Hội trường đông người',
  decorative: false,
  credit: 'Minh Anh',
  photographer: null,
  takenAt: '2024-03-07T02:00:00.000Z',
  placement: 'full',
  people: [],
});

const body = (where: Where) => [
  { type: 'text', html: '<p>Hội nghị diễn ra sáng nay.</p>', blocks: [paragraph('Hội nghị diễn ra sáng nay.')] },
  {
    type: 'photo',
    image: null,
    missingFile: true,
    caption: 'Đồng chí Chủ tịch phát biểu',
    alt: null,
    decorative: false,
    credit: null,
    photographer: null,
    takenAt: null,
    placement: 'row',
    people: [
      printed({ honorific: 'đồng chí', titleText: 'Chủ tịch UBND huyện', position: 'left', person: chairman(where) }),
      printed({ name: 'Người được ẩn danh' }),
    ],
  },
  { type: 'quote', text: 'Chúng ta cùng làm.', by: printed({ titleText: 'Chủ tịch UBND huyện', person: chairman(where) }) },
  { type: 'event', event: event(where) },
  { type: 'gallery', gallery: gallery(where) },
  {
    type: 'files',
    heading: 'Tài liệu',
    files: [
      { url: where.news.photo.url, name: 'quang-canh.png', mime: 'image/png', ext: '.png', size: Math.round(where.news.photo.size * 1000) },
    ],
  },
];

const seo = (where: Where) => ({
  title: 'Ba Tơ tổng kết nông thôn mới',
  description: 'Sáng 7/3, huyện Ba Tơ tổng kết.',
  image: image(where),
  openGraph: {
    title: 'Ba Tơ tổng kết nông thôn mới',
    description: 'Sáng 7/3, huyện Ba Tơ tổng kết.',
    type: 'article',
    locale: 'vi_VN',
    url: `${where.site}/tin-tuc/ba-to-tong-ket-nong-thon-moi`,
    image: `${where.cms}${where.news.photo.url}`,
    publishedTime: '2024-03-13T08:29:00+07:00',
  },
});

const jsonLd = (where: Where) => {
  const url = `${where.site}/tin-tuc/ba-to-tong-ket-nong-thon-moi`;
  const vinh = { '@type': 'Person', name: 'Phạm Xuân Vinh', url: `${where.site}/nhan-su/pham-xuan-vinh` };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ba Tơ tổng kết nông thôn mới',
    description: 'Sáng 7/3, huyện Ba Tơ tổng kết.',
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    inLanguage: 'vi',
    datePublished: '2024-03-13T08:29:00+07:00',
    dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\+07:00$/) as string,
    image: [`${where.cms}${where.news.photo.url}`],
    articleSection: ['Thời sự'],
    author: [{ '@type': 'Person', name: 'Minh Anh' }],
    publisher: { '@type': 'GovernmentOrganization', name: 'UBND huyện Ba Tơ', dissolutionDate: '2025-07-01' },
    about: [
      {
        '@type': 'Event',
        name: 'Hội nghị nông thôn mới',
        url: `${where.site}/su-kien/hoi-nghi-nong-thon-moi`,
        eventStatus: 'https://schema.org/EventScheduled',
        startDate: '2024-03-07T08:00:00+07:00',
        location: { '@type': 'Place', name: 'Hội trường huyện' },
      },
    ],
    mentions: [
      { ...vinh, jobTitle: 'Quyền Chủ tịch' },
      { ...vinh, honorificPrefix: 'đồng chí', jobTitle: 'Chủ tịch UBND huyện' },
      { '@type': 'Person', name: 'Người được ẩn danh' },
      { ...vinh, jobTitle: 'Chủ tịch UBND huyện' },
    ],
  };
};
