import type { Core } from '@strapi/strapi';
import { CONFERENCE_PAGE, countRows, createPageFolder, importFiles, readArticle, VAN_KHE } from '../support/imports';
import { oldSiteTotals, oldViews } from '../support/view-counter/old-counts';
import { orderOf, paragraphsOf, photosOf, printed } from '../support/imported-article';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const TITLE = 'UBND huyện Vân Khê tổ chức Hội nghị tổng kết';
const PUBLISHER = { publisher: VAN_KHE.code };

let server: TestStrapi;
let strapi: Core.Strapi;
let pages: ReturnType<typeof createPageFolder>;
let first: Awaited<ReturnType<typeof importFiles>>;

beforeAll(async () => {
  server = await bootStrapi();
  strapi = server.strapi;
  pages = createPageFolder();
  await strapi.documents('api::organization.organization').create({ data: VAN_KHE });
  first = await importFiles(strapi, [CONFERENCE_PAGE], PUBLISHER);
});

afterAll(async () => {
  pages.remove();
  await server.destroy();
});

const article = async () => {
  const stored = await readArticle(server, TITLE);
  if (!stored) throw new Error('The page was not imported.');
  return stored;
};

const conference = async () => {
  const [event] = (await article()).events ?? [];
  if (!event) throw new Error('The event was not imported.');
  return event;
};

const viewBase = async (): Promise<number | null> => oldViews(strapi, (await article()).documentId);

describe('a conference page', () => {
  test('is imported once, with what it names', () => {
    expect(first).toMatchObject({
      found: 1,
      results: { created: 1, failed: 0, review: 0 },
      created: { articles: 1, events: 1, persons: 6, organizations: 5, offices: 9, appointments: 9, images: 0 },
    });
  });

  test('is a draft under the chosen publisher, with the date readers see', async () => {
    expect(await article()).toMatchObject({
      title: 'UBND huyện Vân Khê tổ chức Hội nghị tổng kết phong trào xây dựng nông thôn mới năm 2024 và phát động thi đua năm 2025',
      articleType: 'news',
      datePublished: '2025-02-14T08:42:00.000Z',
      summary: null,
      publisher: { code: VAN_KHE.code },
      bylines: [{ name: 'Thu Trang', kind: 'text' }],
    });
    expect(await readArticle(server, TITLE, { status: 'published' })).toBeNull();
  });

  test('keeps the order of its captions and paragraphs', async () => {
    expect(orderOf(await article())).toBe('C1 P1 P2 C2 P3 C3 P4 C4 P5 C5 P6 C6 P7 C7 P8 C8 C9 C10 P9');
  });

  test('marks photos without a file as missing', async () => {
    const photos = photosOf(await article());
    expect(photos.map(({ missingFile, image }) => ({ missingFile, image }))).toEqual(Array(10).fill({ missingFile: true, image: null }));
  });

  test('prints persons in captions with the title of that caption, and guesses nobody', async () => {
    const people = photosOf(await article()).map((photo) => printed(photo.people));
    expect(people).toEqual([
      [],
      [],
      ['Hoàng Minh Khôi: Bí thư Huyện đoàn'],
      ['Vi Thị Lệ Quyên: Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn tỉnh'],
      ['Bế Thị Ngọc Diệp: Chủ tịch Hội Liên hiệp Phụ nữ, Phó Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện'],
      ['Nông Văn Thắng: Phó Bí thư Thường trực Huyện ủy'],
      ['Lê Quang Đạt: Chủ tịch UBND huyện, Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện'],
      ['Lê Quang Đạt: Chủ tịch UBND huyện'],
      ['Nông Văn Thắng: Phó Bí thư Thường trực Huyện ủy', 'Lê Quang Đạt: Chủ tịch UBND huyện'],
      ['Trương Thị Mỹ Hạnh: Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện'],
    ]);
  });

  test('links each printed title to the appointment it names first', async () => {
    const photos = photosOf(await article());
    const [chairman] = photos[7]?.people ?? [];
    expect(chairman).toMatchObject({ titleMode: 'printed', appointment: { label: 'Lê Quang Đạt – Chủ tịch UBND huyện' } });
  });

  test('links the persons of the running text', async () => {
    expect(printed((await article()).mentions)).toEqual([
      'Vi Thị Lệ Quyên: Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn tỉnh',
      'Nông Văn Thắng: Phó Bí thư Thường trực Huyện ủy',
      'Lê Quang Đạt: Chủ tịch UBND huyện, Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện',
      'Nông Văn Thắng: Phó Bí thư Thường trực Huyện ủy',
      'Lê Quang Đạt: Chủ tịch UBND huyện, Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện',
    ]);
  });

  test('attests appointments on the day of the event and knows neither their start nor their end', async () => {
    const appointments = await strapi.documents('api::appointment.appointment').findMany({});
    const known = appointments.map(({ attestedOn, startDate, startPrecision, endDate }) => ({
      attestedOn,
      startDate,
      startPrecision,
      endDate,
    }));
    expect(known).toEqual(Array(9).fill({ attestedOn: '2025-02-12', startDate: null, startPrecision: 'unknown', endDate: null }));
  });

  test('reports the event: a morning without a time, organized by the publisher', async () => {
    expect(await conference()).toMatchObject({
      name: 'Hội nghị tổng kết phong trào xây dựng nông thôn mới năm 2024 và phát động thi đua năm 2025',
      eventType: 'conference',
      eventStatus: 'completed',
      startDate: '2025-02-12',
      startTime: null,
      dayPart: 'morning',
      locationText: null,
      organizers: [{ code: VAN_KHE.code }],
    });
  });

  test('lists who took part in which role, and the groups', async () => {
    const { participants, attendeeGroups } = await conference();
    expect((participants ?? []).map(({ role, person }) => `${person?.name}: ${role}`)).toEqual([
      'Vi Thị Lệ Quyên: attendee',
      'Nông Văn Thắng: attendee',
      'Lê Quang Đạt: attendee',
      'Hoàng Minh Khôi: paperPresenter',
      'Vi Thị Lệ Quyên: speaker',
      'Bế Thị Ngọc Diệp: launcher',
      'Nông Văn Thắng: keynote',
      'Lê Quang Đạt: launcher',
      'Lê Quang Đạt: closingSpeaker',
      'Lê Quang Đạt: awardPresenter',
      'Nông Văn Thắng: awardPresenter',
      'Trương Thị Mỹ Hạnh: awardPresenter',
    ]);
    expect(attendeeGroups).toHaveLength(7);
    expect(attendeeGroups?.[0]).toMatchObject({ text: 'các Phó Chủ tịch UBND huyện', organization: { code: VAN_KHE.code } });
  });

  test('counts the awards as printed, each kind apart', async () => {
    const { awards } = await conference();
    expect(
      (awards ?? []).map(({ title, quantity, recipientType, grantingOffice }) => [title, quantity, recipientType, grantingOffice?.label]),
    ).toEqual([
      ['Chiến sĩ thi đua cơ sở', 4, 'individual', undefined],
      ['giấy khen', 22, 'collective', 'Chủ tịch UBND huyện'],
      ['giấy khen', 45, 'individual', 'Chủ tịch UBND huyện'],
    ]);
  });

  test('keeps where it came from, with the page itself and every inference', async () => {
    const { legacySource } = await article();
    expect(legacySource).toMatchObject({ legacyKey: first.pages[0]?.legacyKey, batchId: first.batchId, sourceUrl: null });
    expect(legacySource?.contentSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(legacySource?.rawText).toContain('Truy cập nội dung luôn');
    const rules = (legacySource?.warnings as { rule: string }[]).map(({ rule }) => rule);
    expect([...new Set(rules)].sort()).toEqual(['missing-image', 'org-scope-inferred', 'site-stat-meaning-unknown', 'year-inferred']);
  });

  test('keeps its own count as the view base and the counters of the site apart', async () => {
    expect(await viewBase()).toBe(318);
    expect(await oldSiteTotals(strapi)).toEqual({ views: 2_958_310, visits: 1_864 });
    const rows = (await strapi.db.connection('legacy_import_site_baselines').orderBy('statistic')) as {
      statistic: string;
      value: unknown;
    }[];
    expect(rows.map(({ statistic, value }) => [statistic, Number(value)])).toEqual([
      ['views', 2958310],
      ['visits', 1864],
    ]);
  });
});

describe('the same page again', () => {
  const copies: [string, (text: string) => string][] = [
    ['as it was', (text) => text],
    ['decomposed (NFD)', (text) => text.normalize('NFD')],
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['full of no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
    ['with a byte order mark', (text) => `\ufeff${text}`],
  ];

  test.each(copies)('%s: changes no row of the database', async (_, change) => {
    const file = pages.copy(CONFERENCE_PAGE, 'again.txt', change);
    const before = await countRows(strapi);
    const { results } = await importFiles(strapi, [file], PUBLISHER);
    expect(results.unchanged).toBe(1);
    expect(await countRows(strapi)).toEqual(before);
  });

  test('with more views: moves the base only', async () => {
    const { updatedAt } = await article();
    const file = pages.copy(CONFERENCE_PAGE, 'views.txt', (text) => text.replace('15:42    318', '15:42    402'));
    const before = await countRows(strapi);
    expect((await importFiles(strapi, [file], PUBLISHER)).results.viewBaseMoved).toBe(1);
    expect(await countRows(strapi)).toEqual(before);
    expect((await article()).updatedAt).toBe(updatedAt);
    expect(await viewBase()).toBe(402);
  });

  test('with fewer views: lowers nothing', async () => {
    expect((await importFiles(strapi, [CONFERENCE_PAGE], PUBLISHER)).results.unchanged).toBe(1);
    expect(await viewBase()).toBe(402);
  });

  test('with changed text: updates the article, and makes neither event nor person again', async () => {
    const { documentId } = await article();
    const file = pages.copy(CONFERENCE_PAGE, 'changed.txt', (text) => text.replace('31.450 m2 đất', '31.540 m2 đất'));
    const report = await importFiles(strapi, [file], PUBLISHER);
    expect(report.results.updated).toBe(1);
    expect(Object.values(report.created).every((count) => count === 0)).toBe(true);
    const updated = await article();
    expect(updated.documentId).toBe(documentId);
    expect(paragraphsOf(updated)[2]).toContain('31.540 m2 đất');
    expect(updated.events).toHaveLength(1);
  });

  test('with changed text after an editor has worked on the article: is left to a person', async () => {
    const { documentId } = await article();
    await strapi
      .documents('api::article.article')
      .update({ documentId, locale: 'vi', data: { bylines: [{ name: 'Thu Trang, Minh Anh' }] } });
    const file = pages.copy(CONFERENCE_PAGE, 'edited.txt', (text) => text.replace('31.450 m2 đất', '31.999 m2 đất'));
    const before = await countRows(strapi);
    const report = await importFiles(strapi, [file], PUBLISHER);
    expect(report.pages[0]).toMatchObject({ result: 'review', because: ['edited-since-import'], articleId: documentId });
    expect(await countRows(strapi)).toEqual(before);
    expect((await article()).bylines?.[0]?.name).toBe('Thu Trang, Minh Anh');
  });
});
