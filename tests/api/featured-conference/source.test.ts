import type { EventFacts } from '../../../src/plugins/featured-conference/server/src/event-source';
import { portalEvents } from '../../../src/reading/featured/event-source';
import { textBlock } from '../../support/content';
import { recordQueries } from '../../support/queries';
import { createEvent } from '../../support/sample-lists';
import { createSampleNews, SECRET, type SampleNews } from '../../support/sample-news';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const NOW = new Date('2024-03-07T02:00:00Z');
const DAY = 86_400_000;

let server: TestStrapi;
let news: SampleNews;

const source = () => portalEvents({ strapi: server.strapi });
const events = () => server.strapi.documents('api::event.event');

const factsOf = async (documentId: string, drafts = false): Promise<EventFacts | undefined> =>
  (await source().findByIds({ documentIds: [documentId], drafts }))[0];

const within = (from: number, until: number, eventTypes = ['conference']) =>
  source().findWithin({
    eventTypes,
    endsAfter: new Date(NOW.getTime() + from * DAY),
    startsUntil: new Date(NOW.getTime() + until * DAY),
    drafts: false,
  });

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: 'https://bato.example' } });
  news = await createSampleNews(server);
});

afterAll(() => server.destroy());

describe('what the choice is told of an event', () => {
  test('is when it is, in which languages, and what there is to show', async () => {
    expect(await factsOf(news.event.documentId)).toEqual({
      documentId: news.event.documentId,
      eventType: 'conference',
      isCancelled: false,
      startsAt: '2024-03-07T01:00:00.000Z',
      endsAt: '2024-03-07T05:00:00.000Z',
      locales: ['vi'],
      hasArticle: true,
      hasPhoto: true,
      publishersEndAt: null,
    });
  });

  test('is nothing of a draft, unless drafts are asked for', async () => {
    const { documentId } = news.hiddenEvent;
    expect(await factsOf(documentId)).toBeUndefined();
    expect(await factsOf(documentId, true)).toMatchObject({ documentId, locales: ['vi'], hasPhoto: false });
  });

  test('comes from the Vietnamese version as it is published, not from what is written since', async () => {
    const { documentId } = await createEvent(server, { name: 'Hội nghị hai tiếng', startDate: '2023-03-07' });
    await events().update({ documentId, locale: 'en', data: { name: 'A conference in two languages' }, status: 'published' });
    await events().update({ documentId, locale: 'vi', data: { eventStatus: 'cancelled', startDate: '2023-04-07' } });
    expect(await factsOf(documentId)).toMatchObject({ isCancelled: false, startsAt: '2023-03-06T17:00:00.000Z', locales: ['en', 'vi'] });
    expect(await factsOf(documentId, true)).toMatchObject({ isCancelled: true, startsAt: '2023-04-06T17:00:00.000Z' });
    await events().publish({ documentId, locale: 'vi' });
    expect(await factsOf(documentId)).toMatchObject({ isCancelled: true, startsAt: '2023-04-06T17:00:00.000Z' });
    await events().unpublish({ documentId, locale: 'vi' });
    expect(await factsOf(documentId)).toMatchObject({ isCancelled: true, locales: ['en'] });
  });

  test('says from when on none of its organizers exists', async () => {
    const write = (organizers: string[]) => createEvent(server, { name: 'Của huyện', startDate: '2023-01-01', organizers });
    const standing = await server.strapi
      .documents('api::organization.organization')
      .create({ data: { name: 'UBND xã Ba Vì', classification: 'peoplesCommittee' } });
    const gone = await write([news.publisher.documentId]);
    const shared = await write([news.publisher.documentId, standing.documentId]);
    expect((await factsOf(gone.documentId))?.publishersEndAt).toBe('2025-06-30T17:00:00.000Z');
    expect((await factsOf(shared.documentId))?.publishersEndAt).toBeNull();
  });

  test('knows a photo by its file', async () => {
    const write = async (heroPhoto: object | null) =>
      factsOf((await createEvent(server, { name: 'Có ảnh', startDate: '2023-01-01', heroPhoto })).documentId);
    expect(await write({ image: news.photo.id, alt: 'Ảnh', people: [] })).toMatchObject({ hasArticle: false, hasPhoto: true });
    expect(await write({ missingFile: true, caption: 'Mất', people: [] })).toMatchObject({ hasPhoto: false });
    expect(await write(null)).toMatchObject({ hasPhoto: false });
  });

  test('counts the photo of an article that reports it', async () => {
    const { documentId } = await createEvent(server, { name: 'Được đưa tin', startDate: '2023-01-01' });
    await server.strapi.documents('api::article.article').create({
      locale: 'vi',
      status: 'published',
      data: {
        title: 'Tin có ảnh',
        articleType: 'news',
        datePublished: '2023-01-02T00:00:00.000Z',
        publisher: news.publisher.documentId,
        events: [documentId],
        body: [textBlock('Tin'), { __component: 'media.captioned-photo', image: news.photo.id, caption: 'Ảnh', people: [] }],
      },
    });
    expect(await factsOf(documentId)).toMatchObject({ hasArticle: true, hasPhoto: true });
  });

  test('is found within a window of time, by type, in one statement', async () => {
    const ids = async (...args: Parameters<typeof within>) => (await within(...args)).map(({ documentId }) => documentId);
    const { documentId } = news.event;
    expect(await ids(-1, 0)).toEqual([documentId]);
    expect(await ids(-1, 0, ['meeting'])).toEqual([]);
    expect(await ids(0.125, 14)).toEqual([]);
    expect(await ids(-1, -0.05)).toEqual([]);
    const counts: number[] = [];
    for (let time = 0; time < 10; time += 1) counts.push((await recordQueries(server.strapi, () => within(-60, 14))).queries.length);
    expect(Math.min(...counts)).toBe(1);
  });

  test('is nothing of nothing', async () => {
    expect(await source().findByIds({ documentIds: [], drafts: false })).toEqual([]);
    expect(await within(-60, 14, [])).toEqual([]);
  });
});

describe('the content of a block', () => {
  const read = (documentId: string, wanted: Partial<Parameters<ReturnType<typeof source>['readContent']>[0]> = {}) =>
    source().readContent({ documentId, locale: 'vi', maxPhotos: 5, now: NOW, drafts: false, ...wanted });

  test('is the event with its addresses, photos once per file and the articles about it', async () => {
    expect(await read(news.event.documentId)).toEqual({
      event: {
        documentId: news.event.documentId,
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
        image: expect.objectContaining({ url: news.photo.url, width: 1200 }) as object,
        state: 'ongoing',
        url: 'https://bato.example/su-kien/hoi-nghi-nong-thon-moi',
        calendarUrl: `/api/featured-conference/events/${news.event.documentId}/calendar.ics`,
        organizers: [],
      },
      summary: null,
      imageAlt: 'Hội trường',
      photos: [expect.objectContaining({ caption: 'Hội trường', missingFile: false }) as object],
      participants: [],
      awards: [],
      articles: [
        {
          documentId: news.article.documentId,
          slug: 'ba-to-tong-ket-nong-thon-moi',
          locale: 'vi',
          title: 'Ba Tơ tổng kết nông thôn mới',
          summary: 'Sáng 7/3, huyện Ba Tơ tổng kết.',
          datePublished: '2024-03-13T08:29:00+07:00',
          image: expect.objectContaining({ url: news.photo.url }) as object,
          imageAlt: 'Hội trường đông người',
          url: 'https://bato.example/tin-tuc/ba-to-tong-ket-nong-thon-moi',
        },
        expect.objectContaining({ title: 'Cùng sự kiện' }) as object,
      ],
    });
  });

  test('is in exactly the language that is asked for, its articles where they are translated', async () => {
    const { documentId } = news.event;
    expect(await read(documentId, { locale: 'en' })).toBeNull();
    await events().update({ documentId, locale: 'en', data: { name: 'New countryside' }, status: 'published' });
    const english = await read(documentId, { locale: 'en', maxPhotos: 0 });
    expect(english).toMatchObject({ event: { locale: 'en', name: 'New countryside' }, photos: [] });
    expect(english?.articles.map(({ title }) => title)).toEqual(['Ba To sums up', 'Cùng sự kiện']);
    await events().unpublish({ documentId, locale: 'en' });
  });

  test('is that of the draft where drafts are asked for, and shows no draft of anything else', async () => {
    const { documentId } = news.event;
    await events().update({ documentId, locale: 'vi', data: { name: 'Tên mới' } });
    expect((await read(documentId))?.event.name).toBe('Hội nghị nông thôn mới');
    const draft = await read(documentId, { drafts: true });
    expect(draft?.event.name).toBe('Tên mới');
    expect(JSON.stringify(draft)).not.toContain(SECRET);
    expect(await read(news.hiddenEvent.documentId)).toBeNull();
    await events().discardDraft({ documentId, locale: 'vi' });
  });

  test('costs no more statements with more articles, galleries and photos', async () => {
    const once = async () => (await recordQueries(server.strapi, () => read(news.event.documentId))).queries.length;
    // Strapi reads on after a write without waiting for it: the smallest count is that of this work alone.
    const count = async () => {
      const counts: number[] = [];
      for (let time = 0; time < 10; time += 1) counts.push(await once());
      return Math.min(...counts);
    };
    const before = await count();
    for (const title of ['Thêm một', 'Thêm hai']) {
      await server.strapi.documents('api::photo-gallery.photo-gallery').create({
        locale: 'vi',
        status: 'published',
        data: {
          title,
          datePublished: '2024-03-09T02:00:00.000Z',
          event: news.event.documentId,
          publisher: news.publisher.documentId,
          photos: [{ caption: title, image: news.photo.id }],
        },
      });
    }
    expect(await count()).toBe(before);
  });
});

describe('events for an editor', () => {
  test('are found by name whatever the accents, and never by a draft', async () => {
    const search = async (q: string) => (await source().search({ q, limit: 20, now: NOW })).map(({ name }) => name);
    expect(await search('nong THON')).toEqual(['Hội nghị nông thôn mới']);
    expect(await search('Hội nghị hai tiếng')).toEqual([]);
    expect(await search(SECRET)).toEqual([]);
  });

  test('are without a word those nearest to now', async () => {
    const [first, ...others] = await source().search({ q: ' ', limit: 3, now: NOW });
    expect(first).toEqual({
      documentId: news.event.documentId,
      name: 'Hội nghị nông thôn mới',
      eventType: 'conference',
      eventStatus: 'completed',
      startDate: '2024-03-07',
      startsAt: '2024-03-07T01:00:00.000Z',
      endsAt: '2024-03-07T05:00:00.000Z',
      locales: ['vi'],
    });
    expect(others).toHaveLength(2);
  });

  test('are described whether published or not', async () => {
    const described = await source().describe({ documentIds: [news.hiddenEvent.documentId, 'khongco'] });
    expect(described).toEqual([expect.objectContaining({ name: `Hội nghị ${SECRET}`, locales: [] })]);
  });

  test('are of the types that the model knows', () => {
    expect(source().knownTypes()).toEqual(expect.arrayContaining(['conference', 'ceremony']));
  });
});

describe('an event for a calendar', () => {
  const read = (documentId: string, locale = 'vi') => source().readForCalendar({ documentId, locale, now: NOW });

  test('is named for ever, and given in Vietnamese where it is not translated', async () => {
    const inVietnamese = await read(news.event.documentId);
    expect(inVietnamese).toMatchObject({ event: { documentId: news.event.documentId, locale: 'vi' }, summary: null });
    expect(inVietnamese?.sequence).toBeGreaterThanOrEqual(0);
    expect(inVietnamese?.uid).toContain(news.event.documentId);
    expect(await read(news.event.documentId, 'en')).toEqual(inVietnamese);
    expect(await read(news.hiddenEvent.documentId)).toBeNull();
  });

  test('stands among those of its language that are not over, by start', async () => {
    const list = (locale: string, endsAfter: string, limit = 10) =>
      source().listForCalendar({ locale, endsAfter: new Date(endsAfter), limit, now: NOW });
    const starts = (await list('vi', '2020-01-01')).map(({ event }) => event.startDate);
    expect(starts).toEqual([...starts].sort());
    expect(await list('vi', '2020-01-01', 1)).toHaveLength(1);
    expect(await list('vi', '2024-03-08')).toEqual([]);
    expect((await list('en', '2020-01-01')).map(({ event }) => event.name)).toEqual(['A conference in two languages']);
  });
});
