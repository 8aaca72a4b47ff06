import type {
  Block,
  BlockAnswer,
  BlockArticle,
  BlockEvent,
  BlockImage,
  BlockMeta,
} from '../../../src/plugins/featured-conference/shared/block';

const blockImage = (name: string, { width = 1600, height = 1067 } = {}): BlockImage => {
  const size = (label: string, at: number) => ({
    name: label,
    url: `/uploads/${label}_${name}.svg`,
    width: at,
    height: Math.round((at * height) / width),
  });
  return {
    url: `/uploads/${name}.svg`,
    width,
    height,
    mime: 'image/svg+xml',
    sizes: [size('thumbnail', 245), size('small', 500), size('medium', 750), size('large', 1000)],
    focalPoint: null,
  };
};

const samplePhoto = (name: string, caption: string): Block['photos'][number] => ({
  image: blockImage(name),
  missingFile: false,
  caption,
  alt: caption,
  decorative: false,
  credit: 'Ảnh: Quốc Bảo',
  photographer: null,
  takenAt: null,
  placement: 'full',
  people: [],
});

const sampleArticle = (slug: string, title: string): BlockArticle => ({
  documentId: slug.slice(0, 24),
  slug,
  locale: 'vi',
  title,
  summary: null,
  datePublished: '2026-11-21T10:00:00+07:00',
  image: null,
  imageAlt: null,
  url: `https://ubnd.example/tin-tuc/${slug}`,
});

export const SAMPLE_EVENT: BlockEvent = {
  documentId: 'hn5nhntmbato2026aaaaaaaa',
  slug: 'hoi-nghi-tong-ket-nong-thon-moi',
  locale: 'vi',
  name: 'Hội nghị tổng kết 5 năm thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021–2025',
  eventType: 'conference',
  eventStatus: 'scheduled',
  startDate: '2026-11-27',
  startTime: '07:30',
  endDate: null,
  endTime: '11:00',
  dayPart: 'morning',
  timeZone: 'Asia/Ho_Chi_Minh',
  locationText: 'Hội trường lớn, Trung tâm Hội nghị tỉnh, số 52 đường Hùng Vương',
  image: blockImage('hoi-truong'),
  state: 'upcoming',
  url: 'https://ubnd.example/su-kien/hoi-nghi-tong-ket-nong-thon-moi',
  calendarUrl: '/api/featured-conference/events/hn5nhntmbato2026aaaaaaaa/calendar.ics',
  organizers: [{ documentId: 'ubndhuyenbato00000000aaa', name: 'UBND huyện Ba Tơ' }],
};

const FEW_WORDS =
  'Hội nghị đánh giá kết quả 5 năm, khen thưởng tập thể, cá nhân có thành tích xuất sắc và bàn nhiệm vụ, giải pháp cho giai đoạn 2026–2030 của các xã trong tỉnh.';

export const SAMPLE_BLOCK: Block = {
  event: SAMPLE_EVENT,
  headline: SAMPLE_EVENT.name,
  teaser: FEW_WORDS,
  image: SAMPLE_EVENT.image,
  imageAlt: 'Toàn cảnh hội trường',
  photos: [
    samplePhoto('hoi-truong', 'Toàn cảnh hội nghị. Các đại biểu dự tại điểm cầu của tỉnh và 20 điểm cầu cấp xã.'),
    samplePhoto('dai-bieu', 'Đại biểu tham luận'),
    samplePhoto('khen-thuong', 'Trao bằng khen'),
    samplePhoto('tham-quan', 'Tham quan gian hàng'),
  ],
  participants: [
    {
      ...{
        name: 'Nguyễn Thị Hòa',
        honorific: 'đồng chí',
        titleText: 'Phó Chủ tịch Thường trực UBND tỉnh',
        actionText: null,
        position: null,
      },
      ...{ person: null, role: 'chair', roleText: null },
    },
  ],
  awards: [],
  articles: [
    sampleArticle('ba-to-san-sang', 'Ba Tơ sẵn sàng cho hội nghị tổng kết 5 năm xây dựng nông thôn mới'),
    sampleArticle('nhin-lai', 'Nhìn lại 5 năm xây dựng nông thôn mới ở các xã miền núi, vùng đồng bào dân tộc thiểu số'),
    sampleArticle('ghi-nhan', 'Ghi nhận từ cơ sở: đường về xã hôm nay'),
  ],
  jsonLd: {},
};

const SAMPLE_META: BlockMeta = {
  resolvedBy: 'upcoming',
  requestedLocale: 'vi',
  servedLocale: 'vi',
  isFallback: false,
  validUntil: '2026-11-27T00:30:00.000Z',
  excludeArticleIds: [],
};

/** The answer with a block, some of it changed. */
export const sampleBlockAnswer = ({
  event,
  meta,
  ...rest
}: Partial<Omit<Block, 'event'>> & { event?: Partial<BlockEvent>; meta?: Partial<BlockMeta> } = {}): BlockAnswer & { data: Block } => ({
  data: { ...SAMPLE_BLOCK, ...rest, event: { ...SAMPLE_EVENT, ...event } },
  meta: { ...SAMPLE_META, ...meta },
});

export const NO_BLOCK: BlockAnswer = { data: null, meta: { ...SAMPLE_META, resolvedBy: 'none', servedLocale: null, validUntil: null } };

const LONG = 'Hội nghị trực tuyến toàn tỉnh tổng kết, đánh giá kết quả thực hiện các chương trình mục tiêu quốc gia '.repeat(4).trim();
const [PHOTO] = SAMPLE_BLOCK.photos;
const [ARTICLE] = SAMPLE_BLOCK.articles;
const [CHAIR] = SAMPLE_BLOCK.participants;

/** Every text longer than there is room for. */
export const LONGEST = sampleBlockAnswer({
  headline: LONG,
  teaser: LONG,
  participants: [{ ...CHAIR!, titleText: LONG }],
  photos: [{ ...PHOTO!, caption: LONG }, ...SAMPLE_BLOCK.photos.slice(1)],
  articles: [1, 2, 3].map((number) => ({ ...ARTICLE!, slug: `bai-${number}`, title: LONG })),
  event: { locationText: LONG, endDate: '2026-11-28' },
});
/** Nothing but a name and a day. */
export const SHORTEST = sampleBlockAnswer({
  ...{ headline: 'Hội nghị', teaser: null, image: null, photos: [], participants: [], articles: [] },
  event: { locationText: null, startTime: null, dayPart: null, endTime: null, url: null },
});
export const IN_ENGLISH = sampleBlockAnswer({
  ...{ headline: 'Conference on the new countryside', teaser: 'Five years of work in the communes are reviewed.' },
  event: { locale: 'en' },
  meta: { requestedLocale: 'en', servedLocale: 'en' },
});
/** Not translated: in Vietnamese for readers of English. */
export const VI_FOR_ENGLISH = sampleBlockAnswer({ meta: { requestedLocale: 'en', isFallback: true } });
