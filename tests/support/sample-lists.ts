import { textBlock } from './content';
import type { SampleNews } from './sample-news';
import type { TestStrapi } from './strapi';

const HOUR = 3_600_000;

/** `YYYY-MM-DD` and `HH:mm:ss.SSS` on the clocks of Việt Nam, `hours` from now. */
const clockAt = (hours: number): { date: string; time: string } => {
  const local = new Date(Date.now() + hours * HOUR + 7 * HOUR).toISOString();
  return { date: local.slice(0, 10), time: `${local.slice(11, 16)}:00.000` };
};

type Deps = Pick<TestStrapi, 'strapi'>;

/** From one hour to another, both from now. */
export const hoursFromNow = (from: number, until: number) => {
  const [start, end] = [clockAt(from), clockAt(until)];
  return { startDate: start.date, startTime: start.time, endDate: end.date, endTime: end.time };
};

export const createEvent = async (
  { strapi }: Deps,
  data: { name: string } & Record<string, unknown>,
  status: 'published' | 'draft' = 'published',
) =>
  strapi.documents('api::event.event').create({
    locale: 'vi',
    status,
    data: { eventType: 'conference', eventStatus: 'scheduled', ...data } as never,
  });

/** Beside the sample news: events of every state, a commune with two offices, a gallery of its own and an article without a translation. */
export const createSampleLists = async (server: Deps, news: SampleNews) => {
  const { strapi } = server;
  const commune = await strapi.documents('api::organization.organization').create({
    data: {
      name: 'UBND xã Ba Tô',
      code: 'H49.33',
      classification: 'peoplesCommittee',
      translations: [{ language: 'en', name: 'Ba To Commune' }],
    },
  });
  const office = await strapi.documents('api::office.office').create({
    data: { label: 'Chủ tịch UBND xã', organization: commune.documentId, translations: [{ language: 'en', label: 'Chairman' }] },
  });
  const people = strapi.documents('api::person.person');
  const holder = await people.create({ data: { name: 'Đinh Thị An', honorificPrefix: 'ThS.', disambiguation: 'xã Ba Tô' } });
  const former = await people.create({ data: { name: 'Trần Văn Bình' } });
  const appointments = strapi.documents('api::appointment.appointment');
  await appointments.create({
    data: { person: holder.documentId, office: office.documentId, startDate: '2025-07-01', startPrecision: 'day' },
  });
  await appointments.create({
    data: {
      person: former.documentId,
      office: office.documentId,
      endDate: '2025-06-30',
      endPrecision: 'day',
      startDate: '2020-01-01',
      startPrecision: 'year',
    },
  });

  const organizers = [commune.documentId];
  const participants = [{ name: 'Đinh Thị An', person: holder.documentId, role: 'chair', titleMode: 'none' }];
  await createEvent(server, { name: 'Tuần sau', ...hoursFromNow(7 * 24, 7 * 24 + 2), organizers });
  await createEvent(server, { name: 'Ngày mai', ...hoursFromNow(24, 26), organizers, participants });
  await createEvent(server, { name: 'Đang diễn ra', ...hoursFromNow(-1, 2) });
  await createEvent(server, { name: 'Hôm qua', ...hoursFromNow(-24, -22), participants });

  const gallery = await strapi.documents('api::photo-gallery.photo-gallery').create({
    locale: 'vi',
    status: 'published',
    data: {
      title: 'Ảnh xã Ba Tô',
      datePublished: '2026-02-01T00:00:00.000Z',
      publisher: commune.documentId,
      photos: [{ caption: 'Bà An', missingFile: true, people: [{ name: 'Đinh Thị An', person: holder.documentId, titleMode: 'none' }] }],
    },
  });
  const articles = strapi.documents('api::article.article');
  const article = await articles.create({
    locale: 'vi',
    status: 'published',
    data: {
      title: 'Tin xã Ba Tô',
      articleType: 'news',
      // The last minute of 2025 in Việt Nam, and still 2025 in London.
      datePublished: '2025-12-31T16:59:00.000Z',
      publisher: commune.documentId,
      categories: [news.category.documentId],
      body: [
        textBlock('Tin.'),
        {
          __component: 'media.captioned-photo',
          caption: 'Bà An',
          missingFile: true,
          people: [{ person: holder.documentId, titleMode: 'none' }],
        },
      ],
    },
  });
  return { commune, holder, former, gallery, article };
};

export type SampleLists = Awaited<ReturnType<typeof createSampleLists>>;
