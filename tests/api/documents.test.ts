import type { Core } from '@strapi/strapi';
import { recomputeColumns } from '../../src/documents/recompute-columns';
import { HOOKS } from '../../src/documents/register-document-middlewares';
import { articleDesk, captioned } from '../support/article-desk';
import { createOffice, textBlock } from '../support/content';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const ARTICLE = 'api::article.article';

let server: TestStrapi;
let strapi: Core.Strapi;
let office: Awaited<ReturnType<typeof createOffice>>;
let write: ReturnType<typeof articleDesk>['write'];
let read: ReturnType<typeof articleDesk>['read'];

beforeAll(async () => {
  server = await bootStrapi();
  strapi = server.strapi;
  office = await createOffice(server, { organization: 'UBND huyện Ba Tơ', label: 'Chủ tịch UBND huyện', person: 'Phạm Xuân Vinh' });
  ({ write, read } = articleDesk({ strapi, publisher: office.organizationId }));
});

afterAll(() => server.destroy());

describe('text', () => {
  test('is stored as NFC with single spaces, in every depth', async () => {
    const nfd = 'Huyện uỷ  Ba Tơ'.normalize('NFD');
    const { documentId } = await write({
      title: `  ${nfd}\u00a0họp `,
      body: [captioned(` ${nfd} `, [{ name: `${nfd}\u00a0`, titleMode: 'none' }]), textBlock(`${nfd}\u00a0\u00a0họp `)],
    });
    const stored = await read(documentId);
    expect(stored).toMatchObject({
      title: 'Huyện uỷ Ba Tơ họp',
      body: [
        { caption: 'Huyện uỷ Ba Tơ', people: [{ name: 'Huyện uỷ Ba Tơ' }] },
        { blocks: [{ children: [{ text: 'Huyện uỷ Ba Tơ họp ' }] }] },
      ],
    });
  });

  test.each(['ba dong', 'Ba Động', 'BA ĐỘNG', 'Ba Động'.normalize('NFD')])('is found in lists by %p', async (query) => {
    await write({ title: 'Xã Ba Động ra quân' });
    const found = await strapi.documents(ARTICLE).findMany({ _q: query, locale: 'vi', fields: ['title'] });
    expect(found.map(({ title }) => title)).toContain('Xã Ba Động ra quân');
  });

  test('is searchable down to captions and printed names, as published and as draft', async () => {
    const { documentId } = await write(
      { title: 'Bài ảnh', body: [captioned('Đồng chí Đinh Thị Thu Hiền phát động')] },
      { status: 'published' },
    );
    for (const publishedAt of [null, { $notNull: true }]) {
      const row = (await strapi.db.query(ARTICLE).findOne({ where: { documentId, publishedAt } as never })) as { searchText: string };
      expect(row.searchText).toBe('bai anh dong chi dinh thi thu hien phat dong');
    }
  });
});

describe('slugs', () => {
  test('follow the title and number themselves', async () => {
    const [first, second] = [await write({ title: 'Đường về xã Ba Vì' }), await write({ title: 'Đường về xã Ba Vì' })];
    expect([first.slug, second.slug]).toEqual(['duong-ve-xa-ba-vi', 'duong-ve-xa-ba-vi-2']);
  });

  test('number themselves without an end: a portal has hundreds of pages of one title', async () => {
    const slugs: (string | null | undefined)[] = [];
    for (let number = 1; number <= 25; number += 1) slugs.push((await write({ title: 'Lịch công tác tuần' })).slug);
    expect(slugs.slice(1)).toEqual(Array.from({ length: 24 }, (_, index) => `lich-cong-tac-tuan-${index + 2}`));
  });

  test('are given out once to eight simultaneous saves of one title', async () => {
    const saved = await Promise.all(Array.from({ length: 8 }, () => write({ title: 'Tám người cùng lưu' }, { status: 'published' })));
    const expected = ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8'].map((suffix) => `tam-nguoi-cung-luu${suffix}`);
    expect(saved.map(({ slug }) => slug).sort()).toEqual(expected);
  });

  test('of an editor are refused when taken, with the name of the other entry', async () => {
    await write({ title: 'Giữ chỗ', slug: 'cho-cua-toi' });
    await expect(write({ title: 'Người đến sau', slug: 'cho-cua-toi' })).rejects.toThrow('"cho-cua-toi" belongs to "Giữ chỗ"');
  });

  test('stay when the title changes, and leave a 301 when a published one changes', async () => {
    const { documentId } = await write({ title: 'Tên cũ' }, { status: 'published' });
    const renamed = await strapi.documents(ARTICLE).update({ documentId, locale: 'vi', data: { title: 'Tên mới' } });
    expect(renamed?.slug).toBe('ten-cu');
    await strapi.documents(ARTICLE).update({ documentId, locale: 'vi', data: { slug: 'ten-moi' } });
    expect(await strapi.db.query('api::redirect.redirect').count({ where: { targetId: documentId } })).toBe(0);
    await strapi.documents(ARTICLE).publish({ documentId, locale: 'vi' });
    const redirects: unknown = await strapi.db.query('api::redirect.redirect').findMany({ where: { targetId: documentId } });
    expect(redirects).toMatchObject([{ fromPath: '/tin-tuc/ten-cu', targetType: 'article', targetLocale: 'vi', statusCode: 301 }]);
  });

  test('of a published entry cannot be taken over by publishing another', async () => {
    const { documentId } = await write({ title: 'Chủ cũ' }, { status: 'published' });
    await strapi.documents(ARTICLE).update({ documentId, locale: 'vi', data: { slug: 'chu-cu-doi-ten' } });
    await expect(write({ title: 'Kẻ đến sau', slug: 'chu-cu' })).rejects.toThrow('belongs to');
  });
});

describe('vi first', () => {
  test('an entry does not begin in another language', async () => {
    await expect(write({ title: 'English only' }, { locale: 'en' })).rejects.toThrow('Vietnamese version first');
  });

  test('an unknown locale is refused by name', async () => {
    const { documentId } = await write({ title: 'Lạ' });
    await expect(strapi.documents(ARTICLE).update({ documentId, locale: 'xx', data: { title: 'x' } })).rejects.toThrow(
      'Locale "xx" does not exist',
    );
  });

  test('the Vietnamese version goes last', async () => {
    const { documentId } = await write({ title: 'Có bản dịch' });
    await strapi
      .documents(ARTICLE)
      .update({ documentId, locale: 'en', data: { title: 'Translated', body: [textBlock('Text.')] } as never });
    await expect(strapi.documents(ARTICLE).delete({ documentId, locale: 'vi' })).rejects.toThrow('goes last');
    await strapi.documents(ARTICLE).delete({ documentId, locale: '*' });
    expect(await strapi.db.query(ARTICLE).count({ where: { documentId } })).toBe(0);
  });

  test('a translation takes the publisher from vi and ignores relations to localized types', async () => {
    const category = await strapi.documents('api::category.category').create({ data: { name: 'Kinh tế' }, locale: 'vi' });
    const { documentId } = await write({ title: 'Có chuyên mục' });
    await strapi.documents(ARTICLE).update({
      documentId,
      locale: 'en',
      data: { title: 'With a category', body: [textBlock('Text.')], categories: [category.documentId] } as never,
    });
    const stored = await strapi.documents(ARTICLE).findOne({ documentId, locale: 'en', populate: ['publisher', 'categories'] });
    expect(stored).toMatchObject({ publisher: { documentId: office.organizationId }, categories: [] });
  });
});

test('the English site belongs to the same publisher as the Vietnamese', async () => {
  const site = strapi.documents('api::site.site');
  const { documentId } = await site.create({ data: { name: 'Cổng thông tin', publisher: office.organizationId }, locale: 'vi' });
  await site.update({ documentId, locale: 'en', data: { name: 'Portal' } });
  expect(await site.findFirst({ locale: 'en', populate: ['publisher'] })).toMatchObject({
    publisher: { documentId: office.organizationId },
  });
});

describe('what cannot be', () => {
  const event = (data: object) =>
    strapi
      .documents('api::event.event')
      .create({ data: { name: 'Sự kiện', eventType: 'meeting', eventStatus: 'scheduled', ...data } as never, locale: 'vi' });

  test.each([
    [
      'an article without a publisher cannot be published',
      () => write({ title: 'Vô chủ', publisher: null }, { status: 'published' }),
      'Choose the publisher',
    ],
    [
      'a photo without file, caption or alt cannot be published',
      () => write({ title: 'Ảnh trống', body: [{ __component: 'media.captioned-photo' }] }, { status: 'published' }),
      'no image',
    ],
    [
      'a mention without a name cannot be published',
      () => write({ title: 'Không tên', mentions: [{ titleText: 'Chủ tịch' }] }, { status: 'published' }),
      'without a name',
    ],
    ['an event cannot end before it starts', () => event({ startDate: '2026-03-08', endDate: '2026-03-07' }), 'ends before it starts'],
    ['an event needs a real time zone', () => event({ startDate: '2026-03-08', timeZone: 'Asia/Ba_To' }), 'not a time zone'],
    [
      'an office needs an organization',
      () => strapi.documents('api::office.office').create({ data: { label: 'Bí thư' } }),
      'Choose the organization',
    ],
    [
      'an organization has an office once',
      () => strapi.documents('api::office.office').create({ data: { label: 'CHỦ TỊCH  UBND Huyện', organization: office.organizationId } }),
      'exists already',
    ],
    [
      'a person who is shown is not deleted',
      () => strapi.documents('api::person.person').delete({ documentId: office.personId }),
      'Merge or redact',
    ],
    [
      'an organization with articles is not deleted',
      () => strapi.documents('api::organization.organization').delete({ documentId: office.organizationId }),
      'dissolution date',
    ],
    [
      'a redirect leads somewhere',
      () => strapi.documents('api::redirect.redirect').create({ data: { fromPath: '/cu', statusCode: 301 } }),
      'Say where it leads',
    ],
  ])('%s', async (_rule, act, sentence) => {
    const count = () => strapi.db.query(ARTICLE).count({});
    const before = await count();
    await expect(act()).rejects.toThrow(sentence);
    expect(await count()).toBe(before);
  });

  test('two people in an office of one holder', async () => {
    const { officeId, personId } = await createOffice(server, {
      organization: 'Huyện ủy Ba Tơ',
      label: 'Bí thư Huyện ủy',
      person: 'Người Trước',
    });
    await strapi.documents('api::office.office').update({ documentId: officeId, data: { singleHolder: true } });
    const successor = await strapi.documents('api::person.person').create({ data: { name: 'Người Sau' } });
    const appoint = (person: string, startDate: string, endDate?: string) =>
      strapi.documents('api::appointment.appointment').create({
        data: { person, office: officeId, startDate, startPrecision: 'day', endDate, endPrecision: endDate ? 'day' : undefined },
      });
    await appoint(personId, '2020-01-01', '2024-12-31');
    await expect(appoint(successor.documentId, '2023-06-01', '2025-06-01')).rejects.toThrow('one person at a time');
    await appoint(successor.documentId, '2025-01-01', '2025-06-30');
  });
});

test('people are filed by given name', async () => {
  const names = ['Trần Văn Đức', 'Nguyễn Thị Ánh', 'Lê Văn An', 'Phạm Thị Bình', 'Bùi Văn Ân', 'Đỗ Văn Dũng'];
  for (const name of names) await strapi.documents('api::person.person').create({ data: { name } });
  const filed = await strapi.db.query('api::person.person').findMany({ where: { name: { $in: names } }, orderBy: { sortKey: 'asc' } });
  expect(filed.map(({ name }: { name: string }) => name)).toEqual([
    'Lê Văn An',
    'Nguyễn Thị Ánh',
    'Bùi Văn Ân',
    'Phạm Thị Bình',
    'Đỗ Văn Dũng',
    'Trần Văn Đức',
  ]);
});

test('reindex computes the hidden columns anew, twice without a change, and modifies no entry', async () => {
  const { documentId } = await write({ title: 'Chỉ mục hỏng' }, { status: 'published' });
  const rows = () => strapi.db.query(ARTICLE).findMany({ where: { documentId }, orderBy: { id: 'asc' } });
  const before: unknown = await rows();
  await strapi.db.connection('articles').where({ document_id: documentId }).update({ search_text: 'hỏng' });
  const lines: string[] = [];
  const reindex = () => recomputeColumns({ strapi, allHooks: HOOKS.values(), log: (line) => lines.push(line) });
  await reindex();
  expect(await rows()).toEqual(before);
  await reindex();
  expect(lines.filter((line) => line.startsWith(ARTICLE))).toEqual([
    expect.stringContaining('2 changed'),
    expect.stringContaining(' 0 changed'),
  ]);
});
