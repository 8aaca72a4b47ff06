import type { Core } from '@strapi/strapi';
import { runSeed } from '../../database/seeds/run';
import { verifyDatabase } from '../../src/plugins/view-counter/server/src/proof/verify-store';
import { countRows } from '../support/imports';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const ARTICLE = 'api::article.article';
const EVENT = 'api::event.event';
const GALLERY = 'api::photo-gallery.photo-gallery';
const TODAY = '2026-11-22T03:00:00Z';

let server: TestStrapi;
let strapi: Core.Strapi;
let log: string[] = [];

const seedAt = (now: string) => {
  log = [];
  return runSeed({ strapi, now: () => new Date(now), log: (line) => log.push(line.replace('Sample portal: ', '')) });
};

/** A clock that fails when it is read for the n-th time, in the middle of an article's transaction. */
const failingClock = (reads: number) => {
  let left = reads;
  return () => {
    left -= 1;
    if (left < 0) throw new Error('killed');
    return new Date(TODAY);
  };
};

const publishedIn = (uid: 'api::article.article' | 'api::event.event' | 'api::photo-gallery.photo-gallery', locale: string) =>
  strapi.documents(uid).count({ locale, status: 'published' });

beforeAll(async () => {
  server = await bootStrapi();
  strapi = server.strapi;
}, 60_000);

afterAll(() => server.destroy());

describe('a seed that is killed', () => {
  test('leaves whole articles only, and a later run makes the rest', async () => {
    const killed = runSeed({ strapi, now: failingClock(4), log: () => undefined });
    await expect(killed).rejects.toThrow('killed');
    // The sample page, and three articles before the one that was being made.
    expect(await strapi.documents(ARTICLE).count({ locale: 'vi', status: 'draft' })).toBe(4);
    expect(await publishedIn(ARTICLE, 'vi')).toBe(4);

    await seedAt(TODAY);
    expect(log).toEqual(['articles (36)', 'redirects of old addresses (16)', 'two years of views']);
  }, 300_000);
});

describe('the whole portal', () => {
  test('has 40 articles, 6 events and 5 galleries, a third of them in English', async () => {
    const inBoth = async (uid: Parameters<typeof publishedIn>[0]) => [await publishedIn(uid, 'vi'), await publishedIn(uid, 'en')];
    expect(await inBoth(ARTICLE)).toEqual([40, 14]);
    expect(await inBoth(EVENT)).toEqual([6, 4]);
    expect(await inBoth(GALLERY)).toEqual([5, 2]);
  });

  test('comes from three publishers: a district that is gone and two communes, one slug apart', async () => {
    const articles = await strapi.documents(ARTICLE).findMany({ locale: 'vi', status: 'published', populate: { publisher: true } });
    const count = new Map<string, number>();
    for (const { publisher } of articles) count.set(publisher?.slug ?? '', (count.get(publisher?.slug ?? '') ?? 0) + 1);
    expect([...count.keys()].sort()).toEqual(['ubnd-huyen-van-khe', 'ubnd-xa-ba-to', 'ubnd-xa-ba-to-2']);
    expect(Math.min(...count.values())).toBeGreaterThanOrEqual(10);
  });

  test('every picture has a file with its size and says what it shows', async () => {
    const photo = { populate: { image: true, people: true } } as const;
    const body = { on: { 'media.captioned-photo': photo } } as const;
    for (const locale of ['vi', 'en']) {
      const version = { locale, status: 'published' } as const;
      const articles = await strapi.documents(ARTICLE).findMany({ ...version, populate: { body } });
      const galleries = await strapi.documents(GALLERY).findMany({ ...version, populate: { photos: photo } });
      const events = await strapi.documents(EVENT).findMany({ ...version, populate: { heroPhoto: photo } });
      const photos = [
        ...articles.flatMap((article) => article.body ?? []).filter((block) => block.__component === 'media.captioned-photo'),
        ...galleries.flatMap(({ photos: shown }) => shown ?? []),
        ...events.flatMap(({ heroPhoto }) => heroPhoto ?? []),
      ];
      expect(photos.length).toBeGreaterThan(locale === 'vi' ? 60 : 20);
      expect(photos.filter(({ image, alt, caption }) => !image?.width || !image.height || !(alt ?? caption))).toEqual([]);
    }
  });

  test('a caption keeps the title of its day, while the person has another office today', async () => {
    const { body } = (
      await server.http.get('/api/articles/by-slug/xa-ba-to-tong-ket-phong-trao-thi-dua-yeu-nuoc-nam-2025?locale=vi').expect(200)
    ).body.data;
    const [report] = body.filter(({ type }: { type: string }) => type === 'photo');
    expect(report.people).toMatchObject([{ name: 'Hoàng Minh Khôi', titleText: 'Phó Chủ tịch UBND xã Ba Tơ' }]);
    const open = await strapi.documents('api::appointment.appointment').findMany({
      filters: { person: { name: 'Hoàng Minh Khôi' }, endDate: { $null: true } },
      populate: { office: true },
    });
    expect(open.map(({ office }) => office?.label)).toEqual(['Chủ tịch UBND xã Ba Tô']);
  });

  test('an article shows its quote, its gallery and its event, in English too', async () => {
    const slug = 'ba-to-commune-is-established-as-the-two-tier-local-government-begins-its-work';
    const { data } = (await server.http.get(`/api/articles/by-slug/${slug}?locale=en`).expect(200)).body;
    const types = data.body.map(({ type }: { type: string }) => type);
    expect(types).toEqual(['text', 'photo', 'text', 'photo', 'quote', 'text', 'gallery', 'event']);
    expect(data.body[4].by.titleText).toBe('Chairwoman of the People’s Committee of Ba Tơ Commune');
  });

  test('a form can be downloaded as a Word document', async () => {
    const slug = 'thong-bao-dang-ky-ho-tro-giong-cay-trong-vu-xuan-2026';
    const { data } = (await server.http.get(`/api/articles/by-slug/${slug}?locale=vi`).expect(200)).body;
    const [file] = data.body.at(-1).files;
    expect(file).toMatchObject({ ext: '.docx', mime: expect.stringContaining('wordprocessingml') });
    const { body } = await server.http.get(new URL(file.url, 'http://localhost').pathname).responseType('blob').expect(200);
    expect((body as Buffer).subarray(0, 2).toString()).toBe('PK');
  });

  test('an old address leads to where the page is now', async () => {
    const moved = await server.http.get('/api/articles/by-slug/le-ra-mat-xa-ba-to?locale=vi').expect(404);
    expect(moved.body.error.details.redirect).toMatchObject({ status: 301, path: expect.stringMatching(/cong-bo-thanh-lap-xa-ba-to/) });
    const gone = await server.http.get('/api/articles/by-slug/lich-cat-dien-thang-8?locale=vi').expect(404);
    expect(gone.body.error.details.redirect).toEqual({ path: null, status: 410 });
  });

  test('two years of views add up, and some articles are read much more than others', async () => {
    expect(await verifyDatabase({ strapi })).toMatchObject({ ok: true, problems: [] });
    const counts = await strapi.db
      .connection('vc_total')
      .join('vc_target', 'vc_target.id', 'vc_total.target_id')
      .where({ uid: ARTICLE, locale: 'vi' })
      .whereNot({ document_id: '' })
      .select<{ views: number | string }[]>('views');
    const views = counts.map(({ views: counted }) => Number(counted)).sort((a, b) => b - a);
    expect(views).toHaveLength(40);
    expect(views[0]).toBeGreaterThan(3 * (views[39] ?? Infinity));
    const { since } = (await server.http.get('/api/reads/site').expect(200)).body.data;
    expect(since).toContain('2024-11-01');
  });

  test('a second run makes nothing, within five seconds', async () => {
    const before = await countRows(strapi);
    const startedAt = performance.now();
    await seedAt(TODAY);
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect(log).toEqual([]);
    expect(await countRows(strapi)).toEqual(before);
  });
});

describe('the events of these days', () => {
  const datesOf = async (name: string) => {
    const filters = { name: { $startsWith: name } };
    const events = await strapi.documents(EVENT).findMany({ locale: 'vi', status: 'published', filters, fields: ['startDate', 'endDate'] });
    return events.map(({ startDate, endDate }) => [startDate, endDate]);
  };
  const COURSE = 'Hội nghị tập huấn kỹ năng số';
  const DIALOGUE = 'Hội nghị đối thoại';

  test('one is going on and one to come on the day of the first run', async () => {
    expect(await datesOf(COURSE)).toEqual([['2026-11-21', '2026-11-23']]);
    expect(await datesOf(DIALOGUE)).toEqual([['2026-12-01', null]]);
  });

  test.each([
    ['2026-11-25T03:00:00Z', ['events moved to these days (1)'], ['2026-11-24', '2026-11-26'], ['2026-12-01', null]],
    ['2028-02-28T20:00:00Z', ['events moved to these days (2)'], ['2028-02-28', '2028-03-01'], ['2028-03-09', null]],
  ])('a run at %s moves those that are over, in both languages', async (now, said, course, dialogue) => {
    await seedAt(now);
    expect(log).toEqual(said);
    expect(await datesOf(COURSE)).toEqual([course]);
    expect(await datesOf(DIALOGUE)).toEqual([dialogue]);
    const english = await strapi.documents(EVENT).findMany({ locale: 'en', status: 'published', filters: { startDate: course[0] ?? '' } });
    expect(english).toHaveLength(1);
  });

  test('one that an editor has saved is the editor’s', async () => {
    const event = await strapi.documents(EVENT).findFirst({ locale: 'vi', filters: { name: { $startsWith: DIALOGUE } } });
    await strapi.documents(EVENT).update({ documentId: event?.documentId ?? '', locale: 'vi', data: { summary: 'Hoãn sang quý sau.' } });
    await seedAt('2029-01-10T03:00:00Z');
    expect(log).toEqual(['events moved to these days (1)']);
    expect(await datesOf(DIALOGUE)).toEqual([['2028-03-09', null]]);
  });

  test('what an editor deleted comes again, and nothing else with it', async () => {
    const [article] = await strapi
      .documents(ARTICLE)
      .findMany({ locale: 'vi', filters: { title: { $startsWith: 'Nước sạch về thôn Pác Lìn' } } });
    await strapi.documents(ARTICLE).delete({ documentId: article?.documentId ?? '', locale: '*' });
    await seedAt('2029-01-10T03:00:00Z');
    expect(log).toEqual(['articles (1)']);
  });
});
