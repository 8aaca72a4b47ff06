import type { SampleConference } from './sample-conference';
import type { Uploaded } from './sample-news';

export const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/) as string;

export const image = ({ url, formats }: Uploaded) => {
  const sizes = Object.entries(formats).map(([name, { url: at, width, height }]) => ({ name, url: at, width, height }));
  return { url, width: 300, height: 200, mime: 'image/png', sizes, focalPoint: null };
};

export const vinh = ({ vinh: { documentId } }: SampleConference) => ({ documentId, slug: 'pham-xuan-vinh', name: 'Phạm Xuân Vinh' });

/** The chairman as printed on the day of the conference: by the offices of that day. */
export const printed = (sample: SampleConference, fields: object = {}) => ({
  name: 'Phạm Xuân Vinh',
  honorific: null,
  titleText: 'Chủ tịch UBND huyện, Quyền Chủ tịch Hội đồng Thi đua',
  actionText: null,
  position: null,
  person: vinh(sample),
  ...fields,
});

export const photo = (file: Uploaded | null, fields: object) => ({
  image: file && image(file),
  missingFile: false,
  caption: null,
  alt: null,
  decorative: false,
  credit: null,
  photographer: null,
  takenAt: null,
  placement: 'full',
  people: [],
  ...fields,
});

export const publisher = ({ directory }: SampleConference) => ({
  documentId: directory.district.documentId,
  name: 'UBND huyện Ba Tơ',
  code: 'H49.32',
  dissolutionDate: '2025-07-01',
});

export const eventCard = (sample: SampleConference) => ({
  documentId: sample.event.documentId,
  slug: 'hoi-nghi-tong-ket',
  locale: 'vi',
  name: 'Hội nghị tổng kết',
  eventType: 'conference',
  eventStatus: 'completed',
  startDate: '2024-12-20',
  startTime: '08:00',
  endDate: null,
  endTime: null,
  dayPart: null,
  timeZone: 'Asia/Ho_Chi_Minh',
  locationText: 'Hội trường huyện',
  image: image(sample.hall),
  state: 'past',
});

export const galleryCard = (sample: SampleConference) => ({
  documentId: sample.gallery.documentId,
  slug: 'anh-tong-ket',
  locale: 'vi',
  title: 'Ảnh tổng kết',
  datePublished: '2024-12-21T09:00:00+07:00',
  image: image(sample.hall),
  imageAlt: 'Hội trường, trong bộ ảnh',
  photoCount: 3,
});

export const articleCard = (sample: SampleConference) => ({
  documentId: sample.article.documentId,
  slug: 'ba-to-tong-ket-nam',
  locale: 'vi',
  title: 'Ba Tơ tổng kết năm',
  summary: null,
  datePublished: '2024-12-22T09:00:00+07:00',
  image: image(sample.stage),
  imageAlt: 'Trao giấy khen, trong bài',
  category: null,
  publisher: publisher(sample),
  isHistorical: true,
  views: 0,
});

export const eventPhoto = (sample: SampleConference) =>
  photo(sample.hall, { caption: 'Hội trường', people: [printed(sample, { position: 'center' })] });

export const awardPhoto = (sample: SampleConference) =>
  photo(sample.stage, { caption: 'Trao giấy khen', people: [printed(sample, { titleText: 'Chủ tịch Hội đồng' })] });

export const deskPhoto = (sample: SampleConference) => photo(sample.desk, { caption: 'Bàn chủ tọa', people: [printed(sample)] });
