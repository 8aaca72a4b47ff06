import { paragraph } from './content';
import type { SampleConference } from './sample-conference';
import {
  articleCard,
  awardPhoto,
  deskPhoto,
  eventCard,
  eventPhoto,
  galleryCard,
  image,
  INSTANT,
  photo,
  printed,
  publisher,
  vinh,
} from './sample-conference-pieces';

type Site = { site: string; cms: string };

/** What readers get of the conference, to the last field. */
export const conferenceAnswer = (sample: SampleConference, { site, cms }: Site) => ({
  data: {
    ...eventCard(sample),
    summary: 'Tổng kết năm 2024.',
    updatedAt: INSTANT,
    url: `${site}/su-kien/hoi-nghi-tong-ket`,
    description: { html: '<p>Chương trình buổi sáng.</p>', blocks: [paragraph('Chương trình buổi sáng.')] },
    participants: [
      printed(sample, { honorific: 'đồng chí', actionText: 'chủ trì', role: 'chair', roleText: null }),
      printed(sample, { role: 'closingSpeaker', roleText: 'Kết luận hội nghị' }),
      printed(sample, { name: 'Một đại biểu', titleText: null, person: null, role: 'guest', roleText: null }),
    ],
    attendeeGroups: [
      {
        text: 'các Phó Chủ tịch UBND huyện',
        organization: { documentId: sample.directory.district.documentId, name: 'UBND huyện Ba Tơ' },
      },
      { text: 'nhân dân', organization: null },
    ],
    awards: [
      {
        title: 'Giấy khen',
        kind: 'certificateOfMerit',
        recipientType: 'collective',
        quantity: 12,
        grantingOffice: { documentId: sample.directory.chairman, label: 'Chủ tịch UBND huyện' },
        grantingText: null,
        reason: 'Thành tích xuất sắc',
        presenters: [printed(sample)],
        recipients: [{ name: 'Thôn Làng Mạ', organizationText: 'xã Ba Tô' }],
      },
    ],
    organizers: [publisher(sample)],
    articles: [articleCard(sample)],
    galleries: [galleryCard(sample)],
    photos: [eventPhoto(sample), awardPhoto(sample), deskPhoto(sample)],
    calendarUrl: `${cms}/api/featured-conference/events/${sample.event.documentId}/calendar.ics`,
    views: 0,
  },
  meta: {
    locale: 'vi',
    requestedLocale: 'vi',
    isFallback: false,
    localizations: [
      { locale: 'vi', slug: 'hoi-nghi-tong-ket' },
      { locale: 'en', slug: 'year-end-conference' },
    ],
  },
});

const onlyVietnamese = (slug: string) => ({
  locale: 'vi',
  requestedLocale: 'vi',
  isFallback: false,
  localizations: [{ locale: 'vi', slug }],
});

export const galleryAnswer = (sample: SampleConference, { site }: Site) => ({
  data: {
    ...galleryCard(sample),
    description: 'Những hình ảnh đẹp.',
    updatedAt: INSTANT,
    url: `${site}/thu-vien-anh/anh-tong-ket`,
    photos: [
      photo(sample.hall, { caption: 'Hội trường, trong bộ ảnh' }),
      awardPhoto(sample),
      photo(null, { caption: 'Ảnh mất', missingFile: true }),
    ],
    event: eventCard(sample),
    publisher: publisher(sample),
    isHistorical: true,
    views: 0,
  },
  meta: onlyVietnamese('anh-tong-ket'),
});

/** The embedded gallery is not published: its block is left out. */
export const pageAnswer = (sample: SampleConference, { site }: Site) => {
  const url = `${site}/gioi-thieu`;
  const text = { title: 'Giới thiệu', description: 'Huyện Ba Tơ ở phía tây.' };
  return {
    data: {
      documentId: sample.page.documentId,
      locale: 'vi',
      slug: 'gioi-thieu',
      title: 'Giới thiệu',
      updatedAt: INSTANT,
      url,
      body: [
        { type: 'text', html: '<p>Huyện Ba Tơ ở phía tây.</p>', blocks: [paragraph('Huyện Ba Tơ ở phía tây.')] },
        { type: 'event', event: eventCard(sample) },
      ],
      views: 0,
      seo: { ...text, image: null, openGraph: { ...text, type: 'website', locale: 'vi_VN', url, image: null, publishedTime: null } },
    },
    meta: onlyVietnamese('gioi-thieu'),
  };
};

const office = (label: string, organization: { documentId: string; name: string }, fields: object) => ({
  label,
  organization: { documentId: organization.documentId, name: organization.name },
  startDate: null,
  endDate: null,
  precision: { start: 'unknown', end: 'unknown' },
  state: 'past',
  ...fields,
});

const offices = ({ directory: { district, commune } }: SampleConference) => [
  office(
    'Bí thư Đảng ủy xã',
    { ...commune, name: 'Đảng ủy xã Ba Tô' },
    { startDate: '2025-07-01', precision: { start: 'day', end: 'unknown' }, state: 'current' },
  ),
  office('Quyền Chủ tịch Hội đồng Thi đua', { ...district, name: 'UBND huyện Ba Tơ' }, { state: 'current' }),
  office(
    'Chủ tịch UBND huyện',
    { ...district, name: 'UBND huyện Ba Tơ' },
    { startDate: '2099-01-01', precision: { start: 'day', end: 'unknown' }, state: 'upcoming' },
  ),
  office(
    'Chủ tịch UBND huyện',
    { ...district, name: 'UBND huyện Ba Tơ' },
    { startDate: '2021-07-15', endDate: '2025-06-30', precision: { start: 'day', end: 'day' } },
  ),
  office(
    'Phó Chủ tịch UBND huyện',
    { ...district, name: 'UBND huyện Ba Tơ' },
    { startDate: '2016-05-01', endDate: '2021-01-01', precision: { start: 'month', end: 'year' } },
  ),
];

const appearances = (sample: SampleConference) => {
  const article = {
    type: 'article',
    documentId: sample.article.documentId,
    slug: 'ba-to-tong-ket-nam',
    locale: 'vi',
    title: 'Ba Tơ tổng kết năm',
  };
  const gallery = {
    type: 'photoGallery',
    documentId: sample.gallery.documentId,
    slug: 'anh-tong-ket',
    locale: 'vi',
    title: 'Ảnh tổng kết',
  };
  const event = { type: 'event', documentId: sample.event.documentId, slug: 'hoi-nghi-tong-ket', locale: 'vi', title: 'Hội nghị tổng kết' };
  const [inArticle, inGallery] = [
    { date: '2024-12-22T09:00:00+07:00', roles: [], photo: null, place: article },
    { date: '2024-12-21T09:00:00+07:00', roles: [], photo: null, place: gallery },
  ];
  const atEvent = { date: '2024-12-20', roles: [], photo: null, place: event };
  const roles = [
    { role: 'chair', roleText: null },
    { role: 'closingSpeaker', roleText: 'Kết luận hội nghị' },
    { role: 'awardPresenter', roleText: null },
  ];
  return [
    { ...inArticle, type: 'article', mention: printed(sample, { actionText: 'nói' }) },
    { ...inArticle, type: 'photo', mention: printed(sample), photo: deskPhoto(sample) },
    { ...inGallery, type: 'photo', mention: printed(sample, { titleText: 'Chủ tịch Hội đồng' }), photo: awardPhoto(sample) },
    { ...atEvent, type: 'event', mention: printed(sample, { honorific: 'đồng chí', actionText: 'chủ trì' }), roles },
    { ...atEvent, type: 'photo', mention: printed(sample, { position: 'center' }), photo: eventPhoto(sample) },
  ];
};

export const personAnswer = (sample: SampleConference, { site }: Site) => ({
  data: {
    ...vinh(sample),
    locale: 'vi',
    honorificPrefix: 'ThS.',
    disambiguation: 'sinh năm 1970',
    portrait: image(sample.desk),
    biography: { html: '<p>Quê ở Ba Tơ.</p>', blocks: [paragraph('Quê ở Ba Tơ.')] },
    contact: { phone: '0255 3863 xxx', email: 'vinh@bato.example', address: null, website: null },
    updatedAt: INSTANT,
    url: `${site}/nhan-su/pham-xuan-vinh`,
    offices: offices(sample),
    appearances: appearances(sample),
    views: 0,
  },
  meta: {
    locale: 'vi',
    requestedLocale: 'vi',
    isFallback: false,
    localizations: [
      { locale: 'vi', slug: 'pham-xuan-vinh' },
      { locale: 'en', slug: 'pham-xuan-vinh' },
    ],
  },
});
