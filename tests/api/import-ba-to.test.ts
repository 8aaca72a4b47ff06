import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { countRows, importFiles, readArticle } from '../support/imports';
import { orderOf, paragraphsOf, photosOf, printed } from '../support/imported-article';
import { bootStrapi, type TestStrapi } from '../support/strapi';
import { oldSiteTotals, oldViews } from '../support/view-counter/old-counts';
import { ROOT } from '../support/test-environment';

/** The real page, which is not ours to keep in the repository. What it must give: the last section of legacy-import.md. */
const PAGE = path.join(ROOT, '..', 'shared', 'seed', '000_bae1626f10aa6f68.txt');
const describePage = existsSync(PAGE) ? describe : describe.skip;

const TITLE = 'UBND huyện Ba Tơ tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 và phát động phong trào thi đua năm 2024';

describePage('the Ba Tơ page', () => {
  let server: TestStrapi;
  let strapi: Core.Strapi;
  let report: Awaited<ReturnType<typeof importFiles>>;

  beforeAll(async () => {
    server = await bootStrapi();
    strapi = server.strapi;
    report = await importFiles(strapi, [PAGE]);
  });

  afterAll(() => server.destroy());

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

  test('makes 6 officials, 6 organizations, 9 offices and 9 appointments', () => {
    const entries = { articles: 1, events: 1, persons: 6, organizations: 6, offices: 9, appointments: 9 };
    expect(report.created).toEqual({ ...entries, images: 0, redirects: 0 });
  });

  test('gives title, date, byline, publisher, and no summary', async () => {
    expect(await article()).toMatchObject({
      title: TITLE,
      summary: null,
      datePublished: '2024-03-13T01:29:00.000Z',
      bylines: [{ name: 'Hữu Phát' }],
      publisher: { name: 'UBND huyện Ba Tơ', classification: 'peoplesCommittee', adminLevel: 'district', dissolutionDate: '2025-07-01' },
    });
    expect((await article()).publisher?.dissolutionBasis).toMatch(/Nghị quyết số 1677\/NQ-UBTVQH15/);
  });

  test('keeps the order: C1 P1 P2 C2 …', async () => {
    expect(orderOf(await article())).toBe('C1 P1 P2 C2 P3 C3 P4 C4 P5 C5 P6 C6 P7 C7 P8 C8 C9 C10 P9');
  });

  test('keeps every photo as missing', async () => {
    const photos = photosOf(await article());
    expect(photos.map(({ missingFile, image }) => [missingFile, image])).toEqual(Array(10).fill([true, null]));
  });

  test('prints each title as it stands there; one person may have several', async () => {
    expect(photosOf(await article()).map((photo) => printed(photo.people))).toEqual([
      [],
      [],
      ['Phạm Thị Chiến: Bí thư Huyện đoàn'],
      ['Phạm Thị Thu Hà: Trưởng Ban thi đua khen thưởng tỉnh'],
      ['Đinh Thị Thu Hiền: Chủ tịch LĐLĐ, Phó chủ tịch Hội đồng thi đua khen thưởng huyện'],
      ['Nguyễn Văn Huy: Phó Bí thư Thường trực Huyện uỷ'],
      ['Phạm Xuân Vinh: Chủ tịch UBND huyện, Chủ tịch Hội đồng Thi đua khen thưởng huyện'],
      ['Phạm Xuân Vinh: Chủ tịch UBND huyện'],
      ['Nguyễn Văn Huy: Phó Bí thư Thường trực Huyện ủy', 'Phạm Xuân Vinh: Chủ tịch UBND huyện'],
      ['Phạm Giang Nam: Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện'],
    ]);
    expect((await article()).mentions).toHaveLength(5);
  });

  test('attests every appointment on the day of the event', async () => {
    const appointments = await strapi.documents('api::appointment.appointment').findMany({});
    expect(appointments.map(({ attestedOn, startDate, startPrecision }) => [attestedOn, startDate, startPrecision])).toEqual(
      Array(9).fill(['2024-03-07', null, 'unknown']),
    );
  });

  test('reports the event', async () => {
    expect(await conference()).toMatchObject({
      name: 'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 và phát động phong trào thi đua năm 2024',
      eventType: 'conference',
      eventStatus: 'completed',
      startDate: '2024-03-07',
      dayPart: 'morning',
      startTime: null,
      locationText: null,
      organizers: [{ name: 'UBND huyện Ba Tơ' }],
    });
  });

  test('lists 12 participants by role and 7 groups', async () => {
    const { participants, attendeeGroups } = await conference();
    const roles = (participants ?? []).map(({ name, role }) => `${name?.split(' ').at(-1)} ${role}`);
    expect(roles.sort()).toEqual(
      [
        ...['Hà attendee', 'Hà speaker'],
        ...['Huy attendee', 'Huy keynote', 'Huy awardPresenter'],
        ...['Vinh attendee', 'Vinh closingSpeaker', 'Vinh launcher', 'Vinh awardPresenter'],
        ...['Chiến paperPresenter', 'Hiền launcher', 'Nam awardPresenter'],
      ].sort(),
    );
    expect(attendeeGroups).toHaveLength(7);
  });

  test('counts three awards and never sums them', async () => {
    const { awards } = await conference();
    expect((awards ?? []).map(({ title, kind, recipientType, quantity }) => [title, kind, recipientType, quantity])).toEqual([
      ['Chiến sĩ thi đua cơ sở', 'emulationTitle', 'individual', 3],
      ['giấy khen', 'certificateOfMerit', 'collective', 31],
      ['giấy khen', 'certificateOfMerit', 'individual', 59],
    ]);
  });

  test('keeps 126 as its view base, and the counters of the site apart', async () => {
    expect(await oldViews(strapi, (await article()).documentId)).toBe(126);
    expect(await oldSiteTotals(strapi)).toEqual({ views: 4_470_086, visits: 2_111 });
    const rows: { statistic: string; value: unknown }[] = await strapi.db.connection('legacy_import_site_baselines').orderBy('statistic');
    expect(rows.map(({ statistic, value }) => [statistic, Number(value)])).toEqual([
      ['views', 4470086],
      ['visits', 2111],
    ]);
  });

  test('warns of every inference and doubt', async () => {
    const { legacySource } = await article();
    const rules = (legacySource?.warnings as { rule: string }[]).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(
      [
        ...[
          'org-scope-inferred',
          'possible-source-error',
          'publisher-inferred',
          'site-stat-meaning-unknown',
          'unbalanced-quotes',
          'year-inferred',
        ],
        ...Array<string>(10).fill('missing-image'),
      ].sort(),
    );
  });

  test('keeps its spelling mistakes', async () => {
    const text = paragraphsOf(await article()).join('\n');
    for (const mistake of ['người lao đông', 'Hò Chí Minh', 'đìa bàn', 'trẻ em mô côi', 'sổi nổi', 'có đã thành tích'])
      expect(text).toContain(mistake);
  });

  test('makes nothing the second time', async () => {
    const before = await countRows(strapi);
    expect((await importFiles(strapi, [PAGE])).results.unchanged).toBe(1);
    expect(await countRows(strapi)).toEqual(before);
  });
});
