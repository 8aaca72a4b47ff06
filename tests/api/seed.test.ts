import type { Core } from '@strapi/strapi';
import { runSeed } from '../../database/seeds/run';
import { countRows, readArticle } from '../support/imports';
import { orderOf, paragraphsOf, photosOf, printed } from '../support/imported-article';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const VI = 'UBND huyện Vân Khê';
const EN = 'Vân Khê District';

let server: TestStrapi;
let strapi: Core.Strapi;
const log: string[] = [];

const seedPage = () => runSeed({ strapi, log: (line) => log.push(line), extent: 'page' });

beforeAll(async () => {
  server = await bootStrapi();
  strapi = server.strapi;
  await seedPage();
});

afterAll(() => server.destroy());

const published = async (title: string, locale: 'vi' | 'en') => {
  const article = await readArticle(server, title, { locale, status: 'published' });
  if (!article) throw new Error(`The sample has no article in ${locale}.`);
  return article;
};

test('says what it made', () => {
  expect(log).toEqual([
    'Sample portal: organizations (22)',
    'Sample portal: offices (29)',
    'Sample portal: people (15)',
    'Sample portal: categories (8)',
    'Sample portal: pages (6)',
    'Sample portal: site',
    'Sample portal: article nong-thon-moi-2024.txt',
  ]);
});

test('has a published article with ten photos beside nine paragraphs, in both languages', async () => {
  for (const article of [await published(VI, 'vi'), await published(EN, 'en')]) {
    expect(orderOf(article)).toBe('C1 P1 P2 C2 P3 C3 P4 C4 P5 C5 P6 C6 P7 C7 P8 C8 C9 C10 P9');
    expect(photosOf(article).every(({ image }) => image?.width === 1600 && image.height === 1067)).toBe(true);
    expect(new Set(photosOf(article).map(({ image }) => image?.id)).size).toBe(10);
  }
});

test('comes from a district that is gone, on the portal of a commune that took over', async () => {
  const { publisher } = await published(VI, 'vi');
  expect(publisher).toMatchObject({ name: VI, dissolutionDate: '2025-07-01' });
  const district = await strapi
    .documents('api::organization.organization')
    .findFirst({ filters: { name: VI }, populate: { successors: true, translations: true } });
  expect(district?.successors?.map(({ name }) => name).sort()).toEqual(['UBND xã Ba Tô', 'UBND xã Ba Tơ']);
  expect(district?.translations).toMatchObject([{ language: 'en', name: 'People’s Committee of Vân Khê District' }]);
});

test('the page finds its people, their offices and terms among those of the portal: none is made for it', async () => {
  expect(await strapi.documents('api::person.person').count({})).toBe(15);
  expect(await strapi.documents('api::organization.organization').count({})).toBe(22);
  const unknown = await strapi.documents('api::appointment.appointment').count({ filters: { startPrecision: 'unknown' } });
  expect(unknown).toBe(0);
});

test('prints titles in the language of the article', async () => {
  const [vi, en] = [await published(VI, 'vi'), await published(EN, 'en')];
  expect(printed(photosOf(vi)[7]?.people)).toEqual(['Lê Quang Đạt: Chủ tịch UBND huyện']);
  expect(printed(photosOf(en)[7]?.people)).toEqual(['Lê Quang Đạt: Chairman of the District People’s Committee']);
});

test('would print English titles for whoever writes in English: every office has one', async () => {
  const offices = await strapi.documents('api::office.office').findMany({ populate: { translations: true } });
  expect(offices).toHaveLength(29);
  expect(offices.filter(({ translations }) => !translations?.some(({ language, label }) => language === 'en' && label))).toEqual([]);
});

test('leaves no Vietnamese sentence in the English version', async () => {
  const english = await published(EN, 'en');
  const texts = [...paragraphsOf(english), ...photosOf(english).map(({ caption }) => caption ?? '')];
  expect(texts.filter((text) => /(Hội nghị|Đồng chí|UBND|huyện)/.test(text))).toEqual([]);
});

test('has a gallery and a picture of the event, a category, pages and the site in both languages', async () => {
  const { events, categories } = await published(VI, 'vi');
  expect(categories).toEqual([expect.objectContaining({ name: 'Tin tức - Sự kiện' })]);
  expect(events?.[0]?.galleries).toHaveLength(1);
  for (const locale of ['vi', 'en']) {
    const gallery = await strapi
      .documents('api::photo-gallery.photo-gallery')
      .findFirst({ locale, status: 'published', populate: { photos: true } });
    expect(gallery?.photos).toHaveLength(10);
    const event = await strapi
      .documents('api::event.event')
      .findFirst({ locale, status: 'published', populate: { heroPhoto: { populate: { image: true } } } });
    expect(event?.heroPhoto?.image?.width).toBe(1600);
    expect(await strapi.documents('api::page.page').count({ locale, status: 'published' })).toBe(locale === 'vi' ? 6 : 3);
    const site = await strapi.documents('api::site.site').findFirst({ locale, populate: { menu: true, publisher: true, emblem: true } });
    expect(site).toMatchObject({ publisher: { name: 'UBND xã Ba Tơ' }, emblem: { width: 1200, height: 1200 } });
    expect(site?.menu?.map(({ label }) => label)).toHaveLength(6);
  }
});

test('a second run makes nothing, and takes less than two seconds', async () => {
  const [before, said] = [await countRows(strapi), log.length];
  const startedAt = performance.now();
  await seedPage();
  expect(performance.now() - startedAt).toBeLessThan(2000);
  expect(await countRows(strapi)).toEqual(before);
  expect(log).toHaveLength(said);
});

test('on a database that was seeded before the seed kept notes, it finds what there is', async () => {
  const [before, said] = [await countRows(strapi), log.length];
  const { count } = await strapi.db.query('strapi::core-store').deleteMany({ where: { key: { $startsWith: 'sample_portal_' } } });
  expect(count).toBeGreaterThan(100);
  await seedPage();
  expect(log).toHaveLength(said);
  const rows = await countRows(strapi);
  for (const table of ['people', 'appointments', 'organizations', 'offices', 'categories', 'pages', 'sites', 'files']) {
    expect([table, rows[table]]).toEqual([table, before[table]]);
  }
});
