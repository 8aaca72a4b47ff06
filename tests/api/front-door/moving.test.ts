import { setTimeout as sleep } from 'node:timers/promises';
import type { PinsService } from '../../../src/plugins/featured-conference/server/src/pins/pins';
import { siteToday } from '../../../src/plugins/view-counter/server/src/counts/site-clock';
import { gatheredCountsOf } from '../../../src/reading/kept/gathered-counts';
import { createAsk, pastTheDoor, type Ask } from '../../support/front-door/ask';
import { COUNTS_MS, letTimePass } from '../../support/front-door/let-time-pass';
import { recordQueries } from '../../support/queries';
import { createEvent, hoursFromNow } from '../../support/sample-lists';
import { createSampleNews, type SampleNews } from '../../support/sample-news';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { writeCounted } from '../../support/view-counter/counted';

const ARTICLE = '/api/articles/by-slug/ba-to-tong-ket-nong-thon-moi';
const LIST = '/api/lists/articles';

type Card = { documentId: string; name: string; views: number; state: string };
type Json = { data: Record<string, unknown> & { views: number; state: string; related: Card[] } };

let server: TestStrapi;
let news: SampleNews;
let ask: Ask;
let restore: (() => void)[] = [];

beforeAll(async () => {
  server = await bootStrapi({ env: { FRONT_DOOR_MISSES_PER_MINUTE: '0' } });
  ask = createAsk(server);
  news = await createSampleNews(server);
});

afterAll(() => server.destroy());

afterEach(() => {
  for (const back of restore.reverse()) back();
  restore = [];
});

const pass = (ms: number): void => {
  restore.push(letTimePass(server, ms));
};

const count = (documentId: string, views: number): Promise<void> =>
  writeCounted(server.strapi.db.connection, [
    { uid: 'api::article.article', documentId, day: siteToday({ strapi: server.strapi }), views },
  ]);

const read = async <Body = Json>(address: string): Promise<Body> => JSON.parse((await ask(address)).body.toString()) as Body;
const viewsOf = async (): Promise<number> => (await read(ARTICLE)).data.views;

const countingQueries = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await recordQueries(server.strapi, work)).queries.filter((sql) => !sql.includes('content_version'));

describe('numbers of reads', () => {
  test('are at most 2 s old, and renewing them costs one query and nothing else', async () => {
    const before = await viewsOf();
    await count(news.article.documentId, 3);
    expect(await viewsOf()).toBe(before);
    pass(COUNTS_MS);
    const queries = await countingQueries(async () => {
      expect(await viewsOf()).toBe(before + 3);
    });
    expect(queries).toHaveLength(1);
    expect(queries[0]).toContain('vc_total');
  });

  test('are renewed ahead by whoever asks, so that nobody waits', async () => {
    const before = await viewsOf();
    pass(COUNTS_MS);
    await viewsOf();
    await count(news.article.documentId, 5);
    pass(COUNTS_MS / 2);
    expect(await viewsOf()).toBe(before);
    // Of the real clock far less than half of the two seconds passes, unless the machine stands still.
    let now = before;
    for (let tries = 0; tries < 100 && now === before; tries += 1) {
      await sleep(5);
      now = await viewsOf();
    }
    expect(now).toBe(before + 5);
  });

  test('leave the ETag as it is: who has the page is told so, whatever the numbers', async () => {
    const { headers } = await ask(ARTICLE);
    await count(news.article.documentId, 1);
    pass(COUNTS_MS);
    const moved = await ask(ARTICLE);
    expect(moved.headers.etag).toBe(headers.etag);
    expect((await ask(ARTICLE, { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
    const past = await ask(pastTheDoor(ARTICLE));
    expect({ body: moved.body.toString(), etag: moved.headers.etag }).toEqual({ body: past.body.toString(), etag: past.headers.etag });
  });

  test('of all cards of a page and of a list are renewed in their places', async () => {
    const related = async () => (await read(ARTICLE)).data.related.map(({ views }) => views);
    const listed = async () => (await read<{ data: Card[] }>(LIST)).data.map(({ documentId, views }) => [documentId, views]);
    await related();
    await listed();
    await count(news.older.documentId, 70_000);
    pass(COUNTS_MS);
    expect(await related()).toContain(70_000);
    expect(await listed()).toContainEqual([news.older.documentId, 70_000]);
    for (const address of [ARTICLE, LIST]) expect((await ask(address)).body).toEqual((await ask(pastTheDoor(address))).body);
  });

  test('compressed, they are those of the plain answer', async () => {
    await ask(ARTICLE, { 'accept-encoding': 'br' });
    await count(news.article.documentId, 1);
    pass(COUNTS_MS);
    const fetched = await fetch(`${server.url}${ARTICLE}`, { headers: { 'accept-encoding': 'br' } });
    expect(((await fetched.json()) as Json).data.views).toBe(await viewsOf());
  });

  test('of a home page are those of the whole page made again', async () => {
    const total = async () => (await read<{ data: { reads: { total: { views: number } } } }>('/api/home')).data.reads.total.views;
    const before = await total();
    const { etag } = (await ask('/api/home')).headers;
    await count(news.article.documentId, 2);
    pass(COUNTS_MS);
    expect(await total()).toBe(before + 2);
    expect((await ask('/api/home')).headers.etag).toBe(etag);
  });

  test('of many answers at once are asked by one query', async () => {
    const counts = gatheredCountsOf(server);
    const ids = [news.article.documentId, news.older.documentId, news.newer.documentId];
    const queries = await countingQueries(async () => {
      const totals = await Promise.all(ids.map((id) => counts.totalsOf([id])));
      expect(totals.map((found, index) => found.get(ids[index] ?? '') ?? 0)).toEqual(
        await Promise.all(ids.map(async (id) => (await counts.totalsOf([id])).get(id) ?? 0)),
      );
    });
    expect(queries).toHaveLength(2);
  });

  test('that cannot be read leave the answer to the route', async () => {
    const before = await viewsOf();
    const counts = server.strapi.plugin('view-counter').service<{ totalsOf: unknown }>('counts');
    const { totalsOf } = counts;
    pass(COUNTS_MS);
    counts.totalsOf = () => Promise.reject(new Error('The database does not answer.'));
    const { status } = await ask(ARTICLE);
    counts.totalsOf = totalsOf;
    expect(status).toBe(500);
    expect(await viewsOf()).toBe(before);
  });
});

describe('what the clock changes', () => {
  const startOf = ({ startDate, startTime }: { startDate: string; startTime: string }): number =>
    Date.parse(`${startDate}T${startTime.slice(0, 5)}:00+07:00`);

  test('an event begins and ends on every page at its minute', async () => {
    const hours = hoursFromNow(2, 3);
    const { documentId } = await createEvent(server, { name: 'Hội nghị chiều nay', ...hours });
    const byState = async (): Promise<Record<string, boolean>> => {
      const states = ['upcoming', 'ongoing', 'past'];
      const lists = await Promise.all(states.map((state) => read<{ data: Card[] }>(`/api/lists/events?state=${state}`)));
      return Object.fromEntries(
        states.map((state, index) => [state, lists[index]?.data.some((card) => card.documentId === documentId) ?? false]),
      );
    };
    const seen = async () => {
      const home = (await read<{ data: { upcoming: Card[]; featured: Card | null } }>('/api/home')).data;
      const listed = (await read<{ data: Card[] }>('/api/lists/events')).data;
      return {
        page: (await read('/api/events/by-slug/hoi-nghi-chieu-nay')).data.state,
        listed: listed.find((card) => card.documentId === documentId)?.state,
        isAnnounced: home.upcoming.some((card) => card.documentId === documentId),
        featured: home.featured?.state,
        ...(await byState()),
      };
    };
    const upcoming = {
      page: 'upcoming',
      listed: 'upcoming',
      isAnnounced: true,
      featured: 'upcoming',
      upcoming: true,
      ongoing: false,
      past: false,
    };
    const ongoing = {
      page: 'ongoing',
      listed: 'ongoing',
      isAnnounced: false,
      featured: 'ongoing',
      upcoming: false,
      ongoing: true,
      past: false,
    };
    // Over, it has nothing to show that would make it worth featuring.
    const past = { page: 'past', listed: 'past', isAnnounced: false, featured: undefined, upcoming: false, ongoing: false, past: true };
    expect(await seen()).toEqual(upcoming);
    pass(startOf(hours) - Date.now() - 30_000);
    expect(await seen()).toEqual(upcoming);
    const { 'cache-control': cached } = (await ask('/api/lists/events')).headers;
    expect(Number(cached?.replace('public, max-age=', ''))).toBeLessThanOrEqual(30);
    pass(30_000);
    expect(await seen()).toEqual(ongoing);
    pass(3_600_000);
    expect(await seen()).toEqual(past);
  });

  test('a unit is gone, and an office is taken, at midnight in Việt Nam', async () => {
    const { strapi } = server;
    const day = (days: number): string => new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
    const organization = await strapi.documents('api::organization.organization').create({
      data: { name: 'UBND xã Ba Vì', classification: 'peoplesCommittee', dissolutionDate: day(1) },
    });
    const office = await strapi
      .documents('api::office.office')
      .create({ data: { label: 'Chủ tịch', organization: organization.documentId } });
    const person = await strapi.documents('api::person.person').create({ data: { name: 'Đinh Văn Mới' } });
    await strapi.documents('api::appointment.appointment').create({
      data: { person: person.documentId, office: office.documentId, startDate: day(1), startPrecision: 'day' },
    });
    const article = { title: 'Bài của xã', articleType: 'news' as const, datePublished: '2026-01-01T00:00:00.000Z', body: [] };
    await strapi
      .documents('api::article.article')
      .create({ locale: 'vi', status: 'published', data: { ...article, publisher: organization.documentId } });
    const seen = async () => ({
      isHistorical: (await read('/api/articles/by-slug/bai-cua-xa')).data.isHistorical,
      office: ((await read('/api/people/by-slug/dinh-van-moi')).data.offices as { state: string }[])[0]?.state,
      card: (await read<{ data: (Card & { offices: unknown[] })[] }>('/api/lists/people')).data.find(({ name }) => name === 'Đinh Văn Mới')
        ?.offices.length,
    });
    expect(await seen()).toEqual({ isHistorical: false, office: 'upcoming', card: 0 });
    pass(Date.parse(`${day(1)}T00:00:00+07:00`) - Date.now() - 5_000);
    expect(await seen()).toEqual({ isHistorical: false, office: 'upcoming', card: 0 });
    pass(5_000);
    expect(await seen()).toEqual({ isHistorical: true, office: 'current', card: 1 });
  });

  test('a pin begins and ends on the home page', async () => {
    const { documentId } = await createEvent(server, { name: 'Được ghim', eventStatus: 'cancelled', ...hoursFromNow(-50, -49) });
    const pins = server.strapi.plugin('featured-conference').service<PinsService>('pins');
    const [from, until] = [new Date(Date.now() + 7_200_000), new Date(Date.now() + 10_800_000)];
    const window = { startsAt: from.toISOString(), endsAt: until.toISOString() };
    await pins.create({ event: documentId, isActive: true, priority: 9, locales: [], overrides: [], note: null, ...window }, new Date());
    const isPinned = async () => (await read<{ data: { featured: Card | null } }>('/api/home')).data.featured?.documentId === documentId;
    expect(await isPinned()).toBe(false);
    pass(from.getTime() - Date.now() - 1_000);
    expect(await isPinned()).toBe(false);
    pass(1_000);
    expect(await isPinned()).toBe(true);
    pass(3_600_000);
    expect(await isPinned()).toBe(false);
  });
});
