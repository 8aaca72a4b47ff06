import type { EventReport, Forms, PinEvent, SettingsReport } from '../../../src/plugins/featured-conference/shared/contracts';
import {
  createAdminClient,
  createEventsToPin,
  createPinDesk,
  TUESDAY,
  type AdminClient,
  type PinDesk,
  type Method,
} from '../../support/featured-conference/admin-client';
import { setClock } from '../../support/featured-conference/desk';
import { loginWithRole } from '../../support/role-login';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

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

describe('who may do what', () => {
  const ROUTES: [Method, string, 'read' | 'pin' | 'settings.read' | 'settings.update'][] = [
    ['get', '/pins', 'read'],
    ['post', '/pins', 'pin'],
    ['put', '/pins/khong-co', 'pin'],
    ['delete', '/pins/khong-co', 'pin'],
    ['get', '/events', 'pin'],
    ['get', '/explain/khong-co', 'read'],
    ['get', '/forms', 'read'],
    ['get', '/settings', 'settings.read'],
    ['put', '/settings', 'settings.update'],
  ];
  const ROLES: [string, string[]][] = [
    ['dinh-reporter', ['read']],
    ['dinh-editor', ['read', 'pin']],
    ['dinh-chief-editor', ['read', 'pin', 'settings.read', 'settings.update']],
    ['dinh-archivist', ['read']],
  ];

  test.each(ROLES)('%s reaches exactly the routes of the role', async (code, acts) => {
    const token = await loginWithRole(server, code);
    const reached: string[] = [];
    for (const [method, path] of ROUTES) {
      const { status } = await call(method, path, { token, body: method === 'get' ? undefined : {} });
      expect(status).toBeLessThan(500);
      if (![401, 403].includes(status)) reached.push(`${method} ${path}`);
    }
    expect(reached).toEqual(ROUTES.filter(([, , act]) => acts.includes(act)).map(([method, path]) => `${method} ${path}`));
  });

  test.each(ROUTES)('a stranger is asked to log in: %s %s', async (method, path) => {
    expect((await call(method, path, { token: '' })).status).toBe(401);
  });

  test('the content API and GraphQL know no pins', async () => {
    for (const path of ['/api/pins', '/api/featured-conference/pins', '/api/featured-conference.pins'])
      expect((await server.http.get(path)).status).toBe(404);
    const { body } = await server.http.post('/graphql').send({ query: '{ __schema { types { name } } }' });
    const names = (body as { data: { __schema: { types: { name: string }[] } } }).data.__schema.types.map(({ name }) => name);
    expect(names.filter((name) => /Pin|Override/.test(name))).toEqual([]);
  });
});

describe('the events to choose from', () => {
  const namesFor = async (q?: string): Promise<string[]> =>
    (await call<PinEvent[]>('get', q === undefined ? '/events' : `/events?q=${encodeURIComponent(q)}`)).body.data.map(({ name }) => name);

  test('are found by a part of the name, without its accents, in any language, published only', async () => {
    expect(await namesFor('hoi nghi so')).toEqual(['Hội nghị sơ kết quý I']);
    expect(await namesFor('QUARTER')).toEqual(['Hội nghị sơ kết quý I']);
    expect(await namesFor('nháp')).toEqual([]);
  });

  test('are the nearest where nothing is asked for', async () => {
    expect((await namesFor())[0]).toBe('Họp giao ban');
    expect(await namesFor()).not.toContain('Hội nghị còn nháp');
  });

  test.each(['%', '_', "'", '\\', 'x'.repeat(200)])('take %p for itself', async (q) => {
    expect(await namesFor(q)).toEqual([]);
  });

  test('take a NUL for nothing', async () => {
    expect(await namesFor('so\u0000')).toEqual(['Hội nghị sơ kết quý I']);
  });

  test.each(['q=a&q=b', 'q[a]=b', `q=${'x'.repeat(201)}`])('refuse %p', async (query) => {
    expect((await call('get', `/events?${query}`)).status).toBe(400);
  });
});

describe('why an event is or is not featured', () => {
  afterEach(() => pins.removeAll());

  const reasonsFor = async (documentId: string): Promise<EventReport> =>
    (await call<EventReport>('get', `/explain/${documentId}`)).body.data;

  test('is told for each language', async () => {
    const { explanations, pins, mayBePinned } = await reasonsFor(ids.near);
    expect({ pins, mayBePinned }).toEqual({ pins: [], mayBePinned: true });
    expect(explanations).toEqual([
      { locale: 'vi', isFeatured: true, because: 'upcoming', instead: null, from: null, until: '2026-03-12T17:00:00.000Z' },
      { locale: 'en', isFeatured: true, because: 'upcoming', instead: null, from: null, until: '2026-03-12T17:00:00.000Z' },
    ]);
  });

  test.each<[keyof typeof ids, string]>([
    ['far', 'too-far'],
    ['past', 'too-old'],
    ['draft', 'unpublished'],
    ['cancelled', 'cancelled'],
    ['meeting', 'wrong-type'],
  ])('says of the %s one: %s', async (which, because) => {
    const { explanations } = await reasonsFor(ids[which]);
    expect(explanations.map((explanation) => explanation.because)).toEqual([because, because]);
    expect(explanations[0]?.instead).toEqual({ documentId: ids.near, name: 'Hội nghị sơ kết quý I', resolvedBy: 'upcoming' });
  });

  test('follows a pin', async () => {
    const pin = await pins.create({ event: ids.past, locales: ['vi'] });
    const { explanations, pins: held } = await reasonsFor(ids.past);
    expect(explanations.map(({ locale, isFeatured, because }) => [locale, isFeatured, because])).toEqual([
      ['vi', true, 'pin'],
      ['en', false, 'too-old'],
    ]);
    expect(held).toEqual([pin]);
    expect((await reasonsFor(ids.near)).explanations[0]).toMatchObject({ isFeatured: false, because: 'outranked' });
  });

  test('says whether it may be pinned', async () => {
    expect((await reasonsFor(ids.draft)).mayBePinned).toBe(false);
  });

  test.each(['khongco', 'a%00b', 'a%20b', '%F0%9F%93%8C', 'x'.repeat(300)])('of %p, which is none, is answered 404', async (documentId) => {
    expect((await call('get', `/explain/${documentId}`)).status).toBe(404);
  });
});

describe('the forms', () => {
  test('have their addresses, and a preview that shows the block at that moment', async () => {
    const { body } = await call<Forms>('get', '/forms?locale=en&at=2026-03-12T08:00:00%2B07:00');
    const { preview, rest, jsonLd, graphql } = body.data;
    expect(preview).toMatch(/^\/api\/featured-conference\/embed\.html\?locale=en&preview=1&at=2026-03-12T01%3A00%3A00\.000Z&token=/);
    const page = await server.http.get(preview ?? '').expect(200);
    expect(page.text).toContain('First quarter review');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(rest).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/featured-conference\?locale=en$/);
    expect(jsonLd).toContain(`/events/${ids.near}/jsonld?locale=en`);
    const answered = await server.http.post('/graphql').send({ query: graphql?.query });
    expect(answered.body).toMatchObject({ data: { featuredConference: { data: { headline: 'First quarter review' } } } });
  });

  test.each(['locale=xx', 'locale=vi&locale=en', 'at=mai', 'at=2026-02-30T00:00:00Z', 'at=9999-12-31T00:00:00Z'])(
    'refuse %p',
    async (query) => {
      const { status, body } = await call('get', `/forms?${query}`);
      expect(status).toBe(400);
      expect(body.error?.message).not.toBe('');
    },
  );
});

describe('the settings', () => {
  const settingsOf = async (): Promise<SettingsReport> => (await call<SettingsReport>('get', '/settings')).body.data;

  test('are what the file says until somebody changes them, and hold at once', async () => {
    const before = await settingsOf();
    expect(before.settings).toEqual(before.defaults);
    expect(before.knownTypes).toContain('meeting');
    const changed = { ...before.settings, eventTypes: ['meeting'], upcomingDays: 3 };
    expect((await call<SettingsReport>('put', '/settings', { body: changed })).body.data.settings).toEqual(changed);
    expect((await call<EventReport>('get', `/explain/${ids.meeting}`)).body.data.explanations[0]?.isFeatured).toBe(true);
    await call('put', '/settings', { body: before.settings });
    expect((await settingsOf()).settings).toEqual(before.settings);
  });

  test.each<[string, object, string]>([
    ['no type', { eventTypes: [] }, 'eventTypes'],
    ['a type that is not', { eventTypes: ['dam-cuoi'] }, 'eventTypes.0'],
    ['half a day', { recentDays: 0.5 }, 'recentDays'],
    ['a word for yes', { autoFallback: 'yes' }, 'autoFallback'],
    ['a field that is not', { colour: 'red' }, ''],
  ])('with %s are refused', async (_what, change, path) => {
    const { settings } = await settingsOf();
    const { status, body } = await call('put', '/settings', { body: { ...settings, ...change } });
    expect(status).toBe(400);
    expect(body.error?.details.errors?.map((problem) => problem.path.join('.'))).toEqual([path]);
  });
});
