import type { Core } from '@strapi/strapi';
import { paragraph, textBlock } from './content';
import { SECRET, uploadPng } from './sample-news';

type Deps = { strapi: Core.Strapi };

const upload = ({ strapi }: Deps, name: string) => uploadPng({ strapi }, { name: `${name}.png`, width: 300, height: 200 });

const createDirectory = async ({ strapi }: Deps) => {
  const organizations = strapi.documents('api::organization.organization');
  const district = await organizations.create({
    data: {
      name: 'UBND huyện Ba Tơ',
      classification: 'peoplesCommittee',
      code: 'H49.32',
      dissolutionDate: '2025-07-01',
      translations: [{ language: 'en', name: "People's Committee of Ba To District" }],
    },
  });
  const commune = await organizations.create({ data: { name: 'Đảng ủy xã Ba Tô', classification: 'partyCommittee' } });
  const offices = strapi.documents('api::office.office');
  const office = async (label: string, organization: string, en?: string): Promise<string> =>
    (await offices.create({ data: { label, organization, translations: en ? [{ language: 'en', label: en }] : [] } })).documentId;
  return {
    district,
    commune,
    chairman: await office('Chủ tịch UBND huyện', district.documentId, 'Chairman of the District'),
    deputy: await office('Phó Chủ tịch UBND huyện', district.documentId),
    council: await office('Chủ tịch Hội đồng Thi đua', district.documentId),
    secretary: await office('Bí thư Đảng ủy xã', commune.documentId, 'Party Secretary of the Commune'),
  };
};

type Directory = Awaited<ReturnType<typeof createDirectory>>;

const createPeople = async ({ strapi }: Deps, { chairman, deputy, council, secretary }: Directory, portrait: number) => {
  const people = strapi.documents('api::person.person');
  const vinh = await people.create({
    data: {
      name: 'Phạm Xuân Vinh',
      honorificPrefix: 'ThS.',
      disambiguation: 'sinh năm 1970',
      portrait,
      biography: [paragraph('Quê ở Ba Tơ.')],
      publicContact: { phone: '0255 3863 xxx', email: 'vinh@bato.example' },
      translations: [{ language: 'en', disambiguation: 'born in 1970' }],
    },
  });
  const hidden = await people.create({ data: { name: `Nguyễn Văn ${SECRET}`, slug: 'nguyen-van-an', biography: [paragraph(SECRET)] } });
  const appointments = strapi.documents('api::appointment.appointment');
  const hold = (office: string, data: object) =>
    appointments.create({ data: { person: vinh.documentId, office, sourceNote: SECRET, ...data } });
  await hold(deputy, { startDate: '2016-05-01', startPrecision: 'month', endDate: '2021-01-01', endPrecision: 'year' });
  await hold(chairman, { startDate: '2021-07-15', endDate: '2025-06-30', endPrecision: 'day' });
  await hold(secretary, { startDate: '2025-07-01', startPrecision: 'day', orderInTitle: 1 });
  await hold(council, { startPrecision: 'unknown', orderInTitle: 2, titleOverride: 'Quyền Chủ tịch Hội đồng Thi đua' });
  await hold(chairman, { startDate: '2099-01-01', startPrecision: 'day' });
  await people.update({ documentId: hidden.documentId, data: { redactedAt: '2026-01-01T00:00:00.000Z' } });
  return { vinh, hidden };
};

const createEvent = async (
  { strapi }: Deps,
  { directory, vinh, hidden, hall }: { directory: Directory; vinh: string; hidden: string; hall: number },
) => {
  const events = strapi.documents('api::event.event');
  const event = await events.create({
    locale: 'vi',
    status: 'published',
    data: {
      name: 'Hội nghị tổng kết',
      summary: 'Tổng kết năm 2024.',
      eventType: 'conference',
      eventStatus: 'completed',
      startDate: '2024-12-20',
      startTime: '08:00:00.000',
      locationText: 'Hội trường huyện',
      description: [paragraph('Chương trình buổi sáng.')],
      heroPhoto: { image: hall, caption: 'Hội trường', people: [{ person: vinh, position: 'center' }] },
      participants: [
        { person: vinh, honorific: 'đồng chí', role: 'chair', actionText: 'chủ trì' },
        { person: vinh, role: 'closingSpeaker', roleText: 'Kết luận hội nghị' },
        { person: hidden, name: 'Một đại biểu', titleMode: 'none', role: 'guest' },
      ],
      attendeeGroups: [{ text: 'các Phó Chủ tịch UBND huyện', organization: directory.district.documentId }, { text: 'nhân dân' }],
      awards: [
        {
          title: 'Giấy khen',
          kind: 'certificateOfMerit',
          recipientType: 'collective',
          quantity: 12,
          grantingOffice: directory.chairman,
          reason: 'Thành tích xuất sắc',
          presenters: [{ person: vinh }],
          recipients: [{ name: 'Thôn Làng Mạ', organizationText: 'xã Ba Tô' }],
        },
      ],
      organizers: [directory.district.documentId],
    },
  });
  await events.update({
    documentId: event.documentId,
    locale: 'en',
    data: {
      name: 'Year-end conference',
      participants: [{ person: vinh, role: 'chair' }],
      awards: [{ title: 'Certificate', quantity: 12, grantingOffice: directory.chairman }],
    },
  });
  await events.publish({ documentId: event.documentId, locale: 'en' });
  return event;
};

/** A photo used in the event, the gallery and the article; each use has a caption of its own. */
const createCoverage = async (
  { strapi }: Deps,
  { event, district, vinh, files }: { event: string; district: string; vinh: string; files: { hall: number; stage: number; desk: number } },
) => {
  const galleries = strapi.documents('api::photo-gallery.photo-gallery');
  const shared = { datePublished: '2024-12-21T02:00:00.000Z', event, publisher: district };
  const gallery = await galleries.create({
    locale: 'vi',
    status: 'published',
    data: {
      ...shared,
      title: 'Ảnh tổng kết',
      description: 'Những hình ảnh đẹp.',
      photos: [
        { image: files.hall, caption: 'Hội trường, trong bộ ảnh' },
        { image: files.stage, caption: 'Trao giấy khen', people: [{ person: vinh, titleText: 'Chủ tịch Hội đồng', titleMode: 'printed' }] },
        { caption: 'Ảnh mất', missingFile: true },
      ],
    },
  });
  const article = await strapi.documents('api::article.article').create({
    locale: 'vi',
    status: 'published',
    data: {
      title: 'Ba Tơ tổng kết năm',
      articleType: 'news',
      datePublished: '2024-12-22T02:00:00.000Z',
      publisher: district,
      events: [event],
      heroPhoto: { image: files.stage, caption: 'Trao giấy khen, trong bài' },
      body: [
        textBlock('Sáng 20/12.'),
        { __component: 'media.captioned-photo', image: files.desk, caption: 'Bàn chủ tọa', people: [{ person: vinh }] },
        { __component: 'content.quote', text: 'Một năm tốt.', source: { person: vinh, actionText: 'nói' } },
      ],
    },
  });
  return { gallery, article };
};

/** The same things again, never published, with what nobody may read. */
const createSecrets = async (
  { strapi }: Deps,
  { event, district, vinh, desk }: { event: string; district: string; vinh: string; desk: number },
) => {
  const mention = [{ person: vinh, titleText: SECRET, titleMode: 'printed' as const }];
  const photo = { image: desk, caption: SECRET, people: mention };
  const datePublished = '2025-01-01T00:00:00.000Z';
  const gallery = await strapi
    .documents('api::photo-gallery.photo-gallery')
    .create({ locale: 'vi', data: { title: SECRET, datePublished, event, publisher: district, photos: [photo] } });
  await strapi.documents('api::article.article').create({
    locale: 'vi',
    data: {
      title: SECRET,
      articleType: 'news',
      datePublished,
      publisher: district,
      events: [event],
      heroPhoto: photo,
      body: [],
      mentions: mention,
    },
  });
  await strapi.documents('api::event.event').create({
    locale: 'vi',
    data: {
      name: SECRET,
      eventType: 'meeting',
      eventStatus: 'scheduled',
      startDate: '2025-01-02',
      participants: mention,
      heroPhoto: photo,
    },
  });
  return { gallery };
};

/** A conference with its programme, awards, article, gallery and page, a person with offices that changed, and unpublished twins of all. */
export const createSampleConference = async ({ strapi }: Deps) => {
  const [hall, stage, desk] = [
    await upload({ strapi }, 'hoi-truong'),
    await upload({ strapi }, 'san-khau'),
    await upload({ strapi }, 'ban-chu-toa'),
  ];
  const directory = await createDirectory({ strapi });
  const { vinh, hidden } = await createPeople({ strapi }, directory, desk.id);
  const ids = { vinh: vinh.documentId, hidden: hidden.documentId, district: directory.district.documentId };
  const event = await createEvent({ strapi }, { ...ids, directory, hall: hall.id });
  const files = { hall: hall.id, stage: stage.id, desk: desk.id };
  const coverage = await createCoverage({ strapi }, { ...ids, event: event.documentId, files });
  const secrets = await createSecrets({ strapi }, { ...ids, event: event.documentId, desk: desk.id });
  const page = await strapi.documents('api::page.page').create({
    locale: 'vi',
    status: 'published',
    data: {
      title: 'Giới thiệu',
      body: [
        textBlock('Huyện Ba Tơ ở phía tây.'),
        { __component: 'content.event-embed', targetId: event.documentId },
        { __component: 'content.gallery-embed', targetId: secrets.gallery.documentId },
      ],
    },
  });
  return { hall, stage, desk, directory, vinh, hidden, event, ...coverage, page };
};

export type SampleConference = Awaited<ReturnType<typeof createSampleConference>>;
