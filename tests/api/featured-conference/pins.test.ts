import type { Pin, PinReport } from '../../../src/plugins/featured-conference/shared/contracts';
import {
  createAdminClient,
  createEventsToPin,
  createPinDesk,
  TUESDAY,
  type AdminClient,
  type PinDesk,
} from '../../support/featured-conference/admin-client';
import { setClock } from '../../support/featured-conference/desk';
import { uploadPng } from '../../support/sample-news';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const EVENT = 'api::event.event';

let server: TestStrapi;
let call: AdminClient;
let pins: PinDesk;
let ids: Awaited<ReturnType<typeof createEventsToPin>>;

beforeAll(async () => {
  server = await bootStrapi();
  setClock(server, TUESDAY);
  call = await createAdminClient(server);
  pins = createPinDesk(call);
  ids = await createEventsToPin(server);
});

afterAll(() => server.destroy());

describe('a pin', () => {
  afterEach(() => pins.removeAll());

  test('is made, found in the list, changed and removed', async () => {
    const image = await uploadPng(server, { name: 'ghim.png', width: 300, height: 200 });
    const created = await call<Pin>('post', '/pins', {
      body: {
        event: ids.far,
        isActive: true,
        startsAt: '2026-03-09T07:00:00+07:00',
        endsAt: '2026-03-20T07:00:00+07:00',
        priority: 5,
        locales: ['vi'],
        overrides: [{ language: 'vi', headline: 'Sắp tổng kết', teaser: null, image: image.id }],
        note: 'theo công văn số 7',
      },
    });
    expect(created.status).toBe(201);
    const { documentId } = created.body.data;
    expect(created.body.data).toEqual({
      documentId,
      event: {
        documentId: ids.far,
        name: 'Hội nghị tổng kết năm',
        eventType: 'conference',
        eventStatus: 'scheduled',
        startDate: '2026-12-20',
        startsAt: '2026-12-19T17:00:00.000Z',
        endsAt: '2026-12-20T17:00:00.000Z',
        locales: ['vi'],
      },
      isActive: true,
      startsAt: '2026-03-09T00:00:00.000Z',
      endsAt: '2026-03-20T00:00:00.000Z',
      priority: 5,
      locales: ['vi'],
      overrides: [
        {
          language: 'vi',
          headline: 'Sắp tổng kết',
          teaser: null,
          image: expect.objectContaining({ id: image.id, name: 'ghim.png', url: image.url, width: 300, height: 200 }) as object,
        },
      ],
      note: 'theo công văn số 7',
      phase: 'active',
      shownIn: ['vi'],
      updatedAt: expect.any(String) as string,
    });

    const listed = (await call<PinReport>('get', '/pins')).body.data;
    expect(listed).toEqual({
      pins: [created.body.data],
      now: TUESDAY,
      eventUid: EVENT,
      locales: [
        { code: 'vi', name: 'Tiếng Việt', isDefault: true },
        { code: 'en', name: 'English', isDefault: false },
      ],
    });

    const changed = await call<Pin>('put', `/pins/${documentId}`, { body: { event: ids.far, isActive: false, endsAt: null } });
    expect(changed.status).toBe(200);
    expect(changed.body.data).toMatchObject({
      startsAt: '2026-03-09T00:00:00.000Z',
      endsAt: null,
      phase: 'off',
      shownIn: [],
      overrides: [],
      note: null,
    });

    expect(await call('delete', `/pins/${documentId}`)).toMatchObject({ status: 200, body: { data: { documentId } } });
    expect(await pins.list()).toEqual([]);
  });

  test('starts now where nothing else is said', async () => {
    expect(await pins.create({ event: ids.near })).toMatchObject({
      startsAt: TUESDAY,
      endsAt: null,
      phase: 'active',
      shownIn: ['vi', 'en'],
    });
  });

  test('stands in the list by what it does: those that hold, those to come, those that are over or off', async () => {
    const day = (date: number) => `2026-03-${String(date).padStart(2, '0')}T00:00:00Z`;
    const wanted: [string, object][] = [
      ['off', { isActive: false, startsAt: day(1) }],
      ['later', { startsAt: day(20) }],
      ['expired', { startsAt: day(1), endsAt: day(2) }],
      ['low', { startsAt: day(3), priority: 0 }],
      ['soon', { startsAt: day(15) }],
      ['high', { startsAt: day(2), priority: 9 }],
    ];
    for (const [note, input] of wanted) await pins.create({ event: ids.near, note, ...input });
    expect((await pins.list()).map(({ note, phase }) => `${note} ${phase}`)).toEqual([
      'high active',
      'low active',
      'soon planned',
      'later planned',
      'expired expired',
      'off off',
    ]);
  });

  test('whose event was unpublished or deleted can still be seen, switched off and removed', async () => {
    const { documentId } = await server.strapi.documents(EVENT).create({
      locale: 'vi',
      status: 'published',
      data: { name: 'Hội nghị sẽ gỡ', startDate: '2026-03-14', eventType: 'conference', eventStatus: 'scheduled' },
    });
    const pin = await pins.create({ event: documentId });
    await server.strapi.documents(EVENT).unpublish({ documentId, locale: 'vi' });
    expect(await pins.list()).toMatchObject([{ documentId: pin.documentId, event: { name: 'Hội nghị sẽ gỡ', locales: [] }, shownIn: [] }]);
    expect((await call('put', `/pins/${pin.documentId}`, { body: { event: documentId, isActive: false } })).status).toBe(200);
    await server.strapi.documents(EVENT).delete({ documentId, locale: '*' });
    expect(await pins.list()).toMatchObject([{ documentId: pin.documentId, event: null, shownIn: [] }]);
  });

  test.each(['khongco', 'a%00b', 'x'.repeat(300)])('that is not there (%p) is answered 404', async (documentId) => {
    expect((await call('put', `/pins/${documentId}`, { body: { event: ids.near } })).status).toBe(404);
    expect((await call('delete', `/pins/${documentId}`)).status).toBe(404);
  });

  test.each<[string, () => object, string[]]>([
    ['no event', () => ({}), ['event']],
    ['an event that is not', () => ({ event: 'khongco' }), ['event']],
    ['the draft of an event', () => ({ event: ids.draft }), ['event']],
    ['an end before its start', () => ({ event: ids.near, startsAt: '2026-03-12T00:00:00Z', endsAt: '2026-03-11T00:00:00Z' }), ['endsAt']],
    ['an end at its start', () => ({ event: ids.near, startsAt: '2026-03-12T00:00:00Z', endsAt: '2026-03-12T00:00:00Z' }), ['endsAt']],
    ['an end before now, without a start', () => ({ event: ids.near, endsAt: '2026-03-01T00:00:00Z' }), ['endsAt']],
    ['a word for a moment', () => ({ event: ids.near, startsAt: 'mai' }), ['startsAt']],
    ['a language that is not', () => ({ event: ids.near, locales: ['xx'] }), ['locales.0']],
    ['a language twice', () => ({ event: ids.near, overrides: [{ language: 'vi' }, { language: 'vi' }] }), ['overrides.1.language']],
    ['an image that is not', () => ({ event: ids.near, overrides: [{ language: 'vi', image: 99_999 }] }), ['overrides.0.image']],
    ['a priority beyond all', () => ({ event: ids.near, priority: 1e20 }), ['priority']],
    ['several mistakes', () => ({ event: 7, isActive: 'yes', note: [] }), ['event', 'isActive', 'note']],
  ])('with %s is refused, each mistake beside its field', async (_what, input, paths) => {
    const { status, body } = await call('post', '/pins', { body: input() });
    expect(status).toBe(400);
    expect(body.error?.details.errors?.map(({ path }) => path.join('.'))).toEqual(paths);
    expect(await pins.list()).toEqual([]);
  });

  test('that is a list is refused', async () => {
    expect((await call('post', '/pins', { body: [1, 2] })).status).toBe(400);
  });
});
