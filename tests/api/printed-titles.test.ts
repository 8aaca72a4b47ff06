import type { Core } from '@strapi/strapi';
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

describe('printed titles', () => {
  const mention = () => ({ person: office.personId });

  test('are filled in from the offices of that day, in captions and mentions, draft and published', async () => {
    const { documentId } = await write(
      { title: 'Đóng băng', body: [captioned('Ảnh', [mention()])], mentions: [mention()] },
      { status: 'published' },
    );
    for (const status of ['draft', 'published'] as const) {
      const expected = { name: 'Phạm Xuân Vinh', titleText: 'Chủ tịch UBND huyện' };
      expect(await read(documentId, { status })).toMatchObject({
        mentions: [{ ...expected, appointment: { documentId: office.appointmentId } }],
        body: [{ people: [expected] }],
      });
    }
  });

  test('stay as printed when the person is promoted, the office renamed, the entry republished and translated', async () => {
    const { documentId } = await write({ title: 'Trước khi thăng chức', mentions: [mention()] }, { status: 'published' });
    const organization = await strapi
      .documents('api::organization.organization')
      .create({ data: { name: 'UBND tỉnh', classification: 'peoplesCommittee' } });
    const promoted = await strapi
      .documents('api::office.office')
      .create({ data: { label: 'Phó Chủ tịch UBND tỉnh', organization: organization.documentId } });
    await strapi
      .documents('api::appointment.appointment')
      .update({ documentId: office.appointmentId, data: { endDate: '2025-06-30', endPrecision: 'day' } });
    await strapi.documents('api::appointment.appointment').create({
      data: { person: office.personId, office: promoted.documentId, startDate: '2025-07-01', startPrecision: 'day' },
    });
    await strapi.documents('api::office.office').update({ documentId: office.officeId, data: { label: 'Chủ tịch Ủy ban huyện' } });

    await strapi.documents(ARTICLE).update({ documentId, locale: 'vi', data: { summary: 'Sửa nhẹ' } });
    await strapi.documents(ARTICLE).publish({ documentId, locale: 'vi' });
    expect(await read(documentId, { status: 'published' })).toMatchObject({ mentions: [{ titleText: 'Chủ tịch UBND huyện' }] });

    const later = await write({ title: 'Sau khi thăng chức', datePublished: '2025-08-01T01:00:00.000Z', mentions: [mention()] });
    expect(await read(later.documentId)).toMatchObject({ mentions: [{ titleText: 'Phó Chủ tịch UBND tỉnh' }] });
    const old = await write({ title: 'Bài cũ viết sau', mentions: [mention()] });
    expect(await read(old.documentId)).toMatchObject({ mentions: [{ titleText: 'Chủ tịch Ủy ban huyện' }] });
  });

  test('take the day of the event, not of the article', async () => {
    const event = await strapi.documents('api::event.event').create({
      data: { name: 'Hội nghị tháng 6', startDate: '2025-06-20', eventType: 'conference', eventStatus: 'completed' },
      locale: 'vi',
    });
    const { documentId } = await write({
      title: 'Đưa tin muộn',
      datePublished: '2025-07-05T01:00:00.000Z',
      events: [event.documentId],
      mentions: [mention()],
    });
    expect(await read(documentId)).toMatchObject({ mentions: [{ titleText: 'Chủ tịch Ủy ban huyện' }] });
  });

  test('are left alone where the editor or the importer has printed them', async () => {
    const people = [
      { ...mention(), titleText: 'Nguyên Chủ tịch', titleMode: 'auto' },
      { ...mention(), titleMode: 'none' },
      { ...mention(), titleMode: 'printed', titleText: '', name: 'đồng chí Vinh' },
    ];
    const { documentId } = await write({ title: 'Đã in', mentions: people });
    const stored = await read(documentId);
    expect(stored?.mentions?.map(({ name, titleText }) => [name, titleText ?? ''])).toEqual([
      ['Phạm Xuân Vinh', 'Nguyên Chủ tịch'],
      ['Phạm Xuân Vinh', ''],
      ['đồng chí Vinh', ''],
    ]);
  });

  test('are English in en where the office has an English label', async () => {
    const { documentId } = await write({ title: 'Hai thứ tiếng' });
    await strapi
      .documents(ARTICLE)
      .update({ documentId, locale: 'en', data: { title: 'Bilingual', body: [textBlock('Text.')], mentions: [mention()] } as never });
    expect(await read(documentId, { locale: 'en' })).toMatchObject({ mentions: [{ titleText: 'Chủ tịch UBND huyện (en)' }] });
  });

  test('do not mark the entry as modified', async () => {
    const { documentId } = await write({ title: 'Không đổi', mentions: [mention()] }, { status: 'published' });
    const rows = (await strapi.db.query(ARTICLE).findMany({ where: { documentId } })) as { updatedAt: string; createdAt: string }[];
    const times = rows.map(({ updatedAt }) => Date.parse(updatedAt));
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(500);
  });
});
