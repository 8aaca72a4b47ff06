import type { BlockAnswer } from '../../../src/plugins/featured-conference/shared/block';
import { pin, saveSettings, setClock } from '../../support/featured-conference/desk';
import { createEvent } from '../../support/sample-lists';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const ADDRESS = '/api/featured-conference';
const EVENT = 'api::event.event';
const PIN = 'plugin::featured-conference.pin';

let server: TestStrapi;

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: 'https://bato.example', PUBLIC_URL: 'https://cms.bato.example' } });
});

afterAll(() => server.destroy());

const ask = (query = '') => server.http.get(`${ADDRESS}${query}`);

const read = async (query = ''): Promise<BlockAnswer> => (await ask(query).expect(200)).body as BlockAnswer;

const shown = async (query = ''): Promise<[string | null, string]> => {
  const { data, meta } = await read(query);
  return [data?.event.name ?? null, meta.resolvedBy];
};

const tagOf = async (): Promise<string> => (await ask().expect(200)).headers.etag as string;

/** A day in Việt Nam, from 8 to 11 in the morning there. */
const onDay = (startDate: string) => ({ startDate, startTime: '08:00:00.000', endDate: startDate, endTime: '11:00:00.000' });

const event = async (name: string, data: Record<string, unknown>): Promise<string> =>
  (await createEvent(server, { name, ...data })).documentId;

const events = () => server.strapi.documents(EVENT);

/** Every test starts on an empty portal, at noon (UTC) of the first of June. */
const NOON = '2030-06-01T12:00:00.000Z';

afterEach(async () => {
  for (const { documentId } of await server.strapi.documents(PIN).findMany({})) await server.strapi.documents(PIN).delete({ documentId });
  await server.strapi.db.query(EVENT).deleteMany({});
  await saveSettings(server, {});
});

beforeEach(() => setClock(server, NOON));

test('where nothing qualifies, the block is empty, and that is an answer', async () => {
  const answer = await ask().expect(200);
  expect(answer.body).toEqual({
    data: null,
    meta: { resolvedBy: 'none', requestedLocale: 'vi', servedLocale: null, isFallback: false, validUntil: null, excludeArticleIds: [] },
  });
  expect(answer.headers).toMatchObject({ 'cache-control': 'public, max-age=60', etag: expect.stringMatching(/^W\/".+"$/) as string });
});

describe('a pin', () => {
  test('shows its event from its start until its end, whatever the event is', async () => {
    const old = await event('Hội nghị năm xưa', onDay('2011-03-01'));
    await pin(server, old, { startsAt: '2030-06-02T00:00:00Z', endsAt: '2030-06-03T00:00:00Z' });
    expect(await read()).toMatchObject({ data: null, meta: { resolvedBy: 'none', validUntil: '2030-06-02T00:00:00.000Z' } });
    const before = await tagOf();

    setClock(server, '2030-06-02T00:00:00Z');
    expect(await read()).toMatchObject({
      data: { headline: 'Hội nghị năm xưa', event: { state: 'past' } },
      meta: { resolvedBy: 'pin', servedLocale: 'vi', isFallback: false, validUntil: '2030-06-03T00:00:00.000Z' },
    });
    const during = await tagOf();

    setClock(server, '2030-06-03T00:00:00Z');
    expect(await read()).toMatchObject({ data: null, meta: { resolvedBy: 'none', validUntil: null } });
    expect(during).not.toBe(before);
  });

  test('that is switched off is invisible', async () => {
    const documentId = await event('Hội nghị', onDay('2020-03-01'));
    await pin(server, documentId, { startsAt: '2030-01-01T00:00:00Z', isActive: false });
    expect(await shown()).toEqual([null, 'none']);
  });

  test('of a cancelled event shows it with its status: an editor asked for it', async () => {
    const documentId = await event('Hội nghị bị hủy', { ...onDay('2030-06-02'), eventStatus: 'cancelled' });
    expect(await shown()).toEqual([null, 'none']);
    await pin(server, documentId, { startsAt: '2030-01-01T00:00:00Z' });
    expect((await read()).data?.event.eventStatus).toBe('cancelled');
  });

  test('gives way while its event is unpublished, and holds again once it is published', async () => {
    const pinned = await event('Ghim', onDay('2020-03-01'));
    await event('Kế tiếp', onDay('2030-06-02'));
    await pin(server, pinned, { startsAt: '2030-01-01T00:00:00Z' });
    expect(await shown()).toEqual(['Ghim', 'pin']);

    await events().unpublish({ documentId: pinned, locale: 'vi' });
    expect(await shown()).toEqual(['Kế tiếp', 'upcoming']);

    await events().publish({ documentId: pinned, locale: 'vi' });
    expect(await shown()).toEqual(['Ghim', 'pin']);

    await events().update({ documentId: pinned, locale: 'vi', data: { name: 'Bản nháp mới' } });
    await events().discardDraft({ documentId: pinned, locale: 'vi' });
    expect(await shown()).toEqual(['Ghim', 'pin']);
  });

  test('gives way when its event is deleted', async () => {
    const pinned = await event('Ghim', onDay('2020-03-01'));
    await pin(server, pinned, { startsAt: '2030-01-01T00:00:00Z' });
    await events().delete({ documentId: pinned, locale: '*' });
    expect(await shown()).toEqual([null, 'none']);
  });

  test('of a higher priority wins, then one that starts later; among equals always the same', async () => {
    const names = ['Một', 'Hai', 'Ba', 'Bốn'];
    const ids = await Promise.all(names.map((name) => event(name, onDay('2020-03-01'))));
    const [first = '', second = '', third = '', fourth = ''] = ids;
    const startsAt = '2030-01-01T00:00:00Z';
    const equal = [
      [await pin(server, first, { startsAt }), 'Một'],
      [await pin(server, second, { startsAt }), 'Hai'],
    ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    expect(await shown()).toEqual([equal[0]?.[1], 'pin']);
    await pin(server, third, { startsAt: '2030-02-01T00:00:00Z' });
    expect(await shown()).toEqual(['Ba', 'pin']);
    await pin(server, fourth, { startsAt, priority: 1 });
    expect(await shown()).toEqual(['Bốn', 'pin']);
  });

  test('says its own words in the language of what is shown, and shows its own picture', async () => {
    const documentId = await event('Tên của hội nghị', { ...onDay('2020-03-01'), summary: 'Tóm tắt' });
    const file = await server.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'poster.jpg',
        hash: 'poster',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 12,
        provider: 'local',
        url: '/uploads/poster.jpg',
        width: 800,
        height: 600,
        alternativeText: 'Áp phích',
      },
    });
    await pin(server, documentId, {
      startsAt: '2030-01-01T00:00:00Z',
      overrides: [
        { language: 'en', headline: 'A conference', teaser: null, image: null },
        { language: 'vi', headline: 'Lời của biên tập', teaser: null, image: file.id as number },
      ],
    });
    expect((await read('?locale=en')).data).toMatchObject({
      headline: 'Lời của biên tập',
      teaser: 'Tóm tắt',
      image: { url: '/uploads/poster.jpg', width: 800 },
      imageAlt: 'Áp phích',
      event: { name: 'Tên của hội nghị' },
      jsonLd: { '@type': 'Event', description: 'Tóm tắt' },
    });
  });

  test('for some languages is not for the readers of others', async () => {
    const documentId = await event('Ghim', onDay('2020-03-01'));
    await pin(server, documentId, { startsAt: '2030-01-01T00:00:00Z', locales: ['en'] });
    expect(await shown('?locale=en')).toEqual(['Ghim', 'pin']);
    expect(await shown('?locale=vi')).toEqual([null, 'none']);
  });
});

describe('where nothing is pinned', () => {
  test('what is on comes before what is to come, and that before what is over', async () => {
    await event('Đã qua', onDay('2030-05-20'));
    expect(await shown()).toEqual([null, 'none']);
    await event('Sắp tới', onDay('2030-06-10'));
    expect(await read()).toMatchObject({ data: { headline: 'Sắp tới' }, meta: { validUntil: '2030-06-10T01:00:00.000Z' } });
    await event('Gần hơn', onDay('2030-06-05'));
    expect(await shown()).toEqual(['Gần hơn', 'upcoming']);
    await event('Đang diễn ra', { ...onDay('2030-06-01'), endTime: '20:00:00.000' });
    expect(await shown()).toEqual(['Đang diễn ra', 'ongoing']);

    const during = await tagOf();
    setClock(server, '2030-06-01T13:00:00Z');
    expect(await shown()).toEqual(['Gần hơn', 'upcoming']);
    expect(await tagOf()).not.toBe(during);
  });

  test('an event that is announced too early waits, and the answer says until when it holds', async () => {
    await event('Tháng sau', onDay('2030-07-01'));
    expect(await read()).toMatchObject({ data: null, meta: { resolvedBy: 'none', validUntil: '2030-06-17T01:00:00.000Z' } });
    setClock(server, '2030-06-17T01:00:00Z');
    expect(await shown()).toEqual(['Tháng sau', 'upcoming']);
  });

  test('the settings hold from the next answer on', async () => {
    await event('Tháng sau', onDay('2030-07-01'));
    await saveSettings(server, { upcomingDays: 60 });
    expect(await shown()).toEqual(['Tháng sau', 'upcoming']);
    await saveSettings(server, { autoFallback: false });
    expect(await shown()).toEqual([null, 'none']);
  });
});

describe('an event without a translation', () => {
  test('is shown to English readers in Vietnamese, and the answer says so', async () => {
    await event('Chỉ tiếng Việt', onDay('2030-06-02'));
    expect((await read('?locale=en')).meta).toMatchObject({ requestedLocale: 'en', servedLocale: 'vi', isFallback: true });
    expect((await read('?locale=vi')).meta).toMatchObject({ servedLocale: 'vi', isFallback: false });
  });

  test('gives way to the next one where the setting allows no fallback', async () => {
    const only = await event('Chỉ tiếng Việt', onDay('2030-06-02'));
    const both = await event('Hai thứ tiếng', onDay('2030-06-03'));
    await events().update({ documentId: both, locale: 'en', data: { name: 'In two languages' }, status: 'published' });
    await pin(server, only, { startsAt: '2030-01-01T00:00:00Z' });
    expect(await shown('?locale=en')).toEqual(['Chỉ tiếng Việt', 'pin']);
    await saveSettings(server, { localeFallback: false });
    expect(await shown('?locale=en')).toEqual(['In two languages', 'upcoming']);
    expect(await shown('?locale=vi')).toEqual(['Chỉ tiếng Việt', 'pin']);
  });
});
