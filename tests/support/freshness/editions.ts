import { paragraph, textBlock } from '../content';

/** Everything that is written of the portal comes in two editions, which agree in no field. */
type Edition = 1 | 2;

/** Who and what an entry names: another edition of it names the other one of the pair. */
export type Named = {
  organization: string;
  person: string;
  photographer: string;
  office: string;
  category: string;
  event: string;
  gallery: string;
  page: string;
  image: number;
};

const one =
  (edition: Edition) =>
  <Value>(first: Value, second: Value): Value =>
    edition === 1 ? first : second;

const mentionOf = (edition: Edition, { person }: Pick<Named, 'person'>) => ({
  person,
  titleMode: 'printed' as const,
  ...one(edition)(
    { name: 'Ông Tên in 1', honorific: 'đồng chí', titleText: 'Chức in 1', actionText: 'chủ trì', position: 'left' as const },
    { name: 'Ông Tên in 2', honorific: 'ông', titleText: 'Chức in 2', actionText: 'phát biểu', position: 'right' as const },
  ),
});

const WORDS = {
  1: { credit: 'Nguồn 1', takenAt: '2024-03-07T01:00:00.000Z', placement: 'full', missingFile: false, decorative: false },
  2: { credit: 'Nguồn 2', takenAt: '2024-03-08T01:00:00.000Z', placement: 'row', missingFile: true, decorative: true },
} as const;

export const photoOf = (edition: Edition, named: Named, place: string, image: number | null = named.image) => ({
  ...WORDS[edition],
  image,
  caption: `Chú thích ${edition} ${place}`,
  alt: `Chữ thay ${edition} ${place}`,
  photographer: named.photographer,
  people: [mentionOf(edition, named)],
});

const seoOf = (edition: Edition, { image }: Named) => ({
  metaTitle: `Tên máy tìm ${edition}`,
  metaDescription: `Lời máy tìm ${edition}`,
  shareImage: image,
});

const bodyOf = (edition: Edition, named: Named, { image, file }: { image: number; file: number }) => [
  textBlock(`Đoạn văn ${edition}`),
  { __component: 'media.captioned-photo' as const, ...photoOf(edition, named, 'trong bài', image) },
  { __component: 'content.quote' as const, text: `Trích ${edition}`, source: mentionOf(edition, named) },
  { __component: 'content.event-embed' as const, targetId: named.event },
  { __component: 'content.gallery-embed' as const, targetId: named.gallery },
  { __component: 'content.file-list' as const, heading: `Tệp ${edition}`, files: [file] },
  ...one(edition)([], [textBlock('Đoạn cuối')]),
];

type Files = { image: number; file: number };

export const articleOf = (edition: Edition, named: Named, files: Files) => ({
  title: `Bài đầy đủ ${edition}`,
  slug: `bai-day-du-${edition}`,
  summary: `Tóm tắt ${edition}`,
  articleType: one(edition)('news' as const, 'notice' as const),
  datePublished: one(edition)('2024-03-13T01:29:00.000Z', '2024-03-14T01:29:00.000Z'),
  heroPhoto: photoOf(edition, named, 'đầu bài'),
  body: bodyOf(edition, named, files),
  bylines: [
    { name: `Tác giả ${edition}`, kind: one(edition)('text' as const, 'textAndPhoto' as const), person: named.person },
    { name: `Người chụp ${edition}`, kind: 'photo' as const, person: named.photographer },
  ],
  mentions: [mentionOf(edition, named)],
  events: [named.event],
  categories: [named.category],
  publisher: named.organization,
  seo: seoOf(edition, named),
});

/** An article beside another one, as cards show it. */
export const cardArticleOf = (edition: Edition, named: Named, name: string) => ({
  title: `${name} ${edition}`,
  slug: `${name.toLowerCase().replaceAll(' ', '-')}-${edition}`,
  summary: `Tóm tắt bài bên ${edition}`,
  articleType: 'news' as const,
  datePublished: one(edition)('2025-05-01T02:00:00.000Z', '2025-05-02T02:00:00.000Z'),
  heroPhoto: photoOf(edition, named, 'bài bên'),
  body: [textBlock(`Bài bên ${edition}`)],
  publisher: named.organization,
});

type Schedule = { startDate: string; endDate: string };

export const eventOf = (edition: Edition, named: Named, { name, schedule }: { name: string; schedule: Schedule }) => ({
  ...schedule,
  name: `${name} ${edition}`,
  slug: `${name.toLowerCase().replaceAll(' ', '-')}-${edition}`,
  summary: `Tóm tắt hội nghị ${edition}`,
  eventType: one(edition)('conference' as const, 'meeting' as const),
  eventStatus: one(edition)('scheduled' as const, 'postponed' as const),
  startTime: one(edition)('08:00:00.000', '09:30:00.000'),
  endTime: one(edition)('11:00:00.000', '16:30:00.000'),
  dayPart: one(edition)('morning' as const, 'allDay' as const),
  timeZone: one(edition)('Asia/Ho_Chi_Minh', 'Asia/Bangkok'),
  locationText: `Hội trường ${edition}`,
  description: [paragraph(`Chương trình ${edition}`)],
  heroPhoto: photoOf(edition, named, 'hội nghị'),
  participants: [{ ...mentionOf(edition, named), role: one(edition)('chair' as const, 'speaker' as const), roleText: `Vai ${edition}` }],
  attendeeGroups: [{ text: `các đại biểu ${edition}`, organization: named.organization }],
  awards: [
    {
      title: `Giấy khen ${edition}`,
      kind: one(edition)('certificateOfMerit' as const, 'medal' as const),
      recipientType: one(edition)('collective' as const, 'individual' as const),
      quantity: edition,
      grantingOffice: named.office,
      grantingText: `Theo quyết định ${edition}`,
      reason: `Thành tích ${edition}`,
      presenters: [mentionOf(edition, named)],
      recipients: [{ name: `Thôn ${edition}`, organizationText: `xã ${edition}` }],
    },
  ],
  organizers: [named.organization],
});

export const galleryOf = (edition: Edition, named: Named, second: number) => ({
  title: `Bộ ảnh ${edition}`,
  slug: `bo-anh-${edition}`,
  description: `Lời bộ ảnh ${edition}`,
  datePublished: one(edition)('2024-03-15T01:00:00.000Z', '2024-03-16T01:00:00.000Z'),
  photos: [photoOf(edition, named, 'bộ ảnh'), photoOf(edition, named, 'ảnh hai', second)],
  event: named.event,
  publisher: named.organization,
});

export const pageOf = (edition: Edition, named: Named, files: Files) => ({
  title: `Trang ${edition}`,
  slug: `trang-${edition}`,
  body: bodyOf(edition, named, files),
  seo: seoOf(edition, named),
});

export const siteOf = (edition: Edition, named: Named) => ({
  name: `Cổng thông tin ${edition}`,
  strapline: `Khẩu hiệu ${edition}`,
  footer: [paragraph(`Chân trang ${edition}`)],
  publisher: named.organization,
  emblem: named.image,
  contact: contactOf(edition),
  timeZone: one(edition)('Asia/Ho_Chi_Minh', 'Asia/Bangkok'),
  menu: [
    { label: `Mục ${edition}`, pageId: named.page },
    { label: `Địa chỉ ${edition}`, url: `/dia-chi-${edition}` },
  ],
});

const contactOf = (edition: Edition) => ({
  phone: `0255 00${edition}`,
  email: `hop-thu-${edition}@xa.example`,
  address: `Số ${edition}`,
  website: `https://xa-${edition}.example`,
});

export const personOf = (edition: Edition, portrait: number) => ({
  name: `Phạm Xuân ${one(edition)('Vinh', 'Quang')}`,
  slug: `pham-xuan-${one(edition)('vinh', 'quang')}`,
  honorificPrefix: one(edition)('ThS.', 'TS.'),
  disambiguation: `sinh năm 197${edition}`,
  portrait,
  biography: [paragraph(`Tiểu sử ${edition}`)],
  publicContact: contactOf(edition),
  translations: [{ language: 'en', name: `Mr. Vinh ${edition}`, disambiguation: `born in 197${edition}` }],
});

/** `dissolutionDate`: past, then far ahead. */
export const organizationOf = (edition: Edition) => ({
  name: `UBND huyện ${edition}`,
  code: `H49.0${edition}`,
  classification: 'peoplesCommittee' as const,
  dissolutionDate: one(edition)('2025-07-01', '2099-01-01'),
  translations: [{ language: 'en', name: `District ${edition}` }],
});

export const officeOf = (edition: Edition, organization: string) => ({
  label: `Chủ tịch ${edition}`,
  organization,
  translations: [{ language: 'en', label: `Chairman ${edition}` }],
});

/** Held from long ago until today and ever; then until long ago. */
export const appointmentOf = (edition: Edition) => ({
  ...one(edition)(
    { startDate: '2020-01-01', startPrecision: 'day' as const, endDate: null, endPrecision: 'unknown' as const },
    { startDate: '2019-01-01', startPrecision: 'year' as const, endDate: '2024-06-01', endPrecision: 'month' as const },
  ),
});

export const categoryOf = (edition: Edition) => ({ name: `Thời sự ${edition}`, slug: `thoi-su-${edition}` });
