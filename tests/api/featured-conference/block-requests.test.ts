import { createApiToken } from '../../support/accounts';
import { pin, setClock } from '../../support/featured-conference/desk';
import { createEvent } from '../../support/sample-lists';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { writeCounted } from '../../support/view-counter/counted';

const ADDRESS = '/api/featured-conference';
const EVENT = 'api::event.event';
const READ_DRAFTS = 'api::reading.reading.readDrafts';
const AT = encodeURIComponent('2030-06-01T12:00:00Z');

type Previews = { sign(asked: { locale: string; now: Date }): string | null };

let server: TestStrapi;
let shownId: string;
let draftId: string;
const tokens: Record<string, string> = {};

const ask = (query = '') => server.http.get(`${ADDRESS}${query}`).set('Accept-Encoding', 'identity');

const withToken = (name: string, query: string) => ask(query).set('Authorization', `Bearer ${tokens[name]}`);

const sign = (locale: string, now: Date): string => {
  const token = server.strapi.plugin('featured-conference').service<Previews>('previews').sign({ locale, now });
  return encodeURIComponent(token ?? '');
};

const tagOf = async (): Promise<string> => (await ask().expect(200)).headers.etag as string;

beforeAll(async () => {
  server = await bootStrapi();
  const shown = await createEvent(server, { name: 'Hội nghị', startDate: '2030-06-02' });
  const draft = await createEvent(server, { name: 'Còn là bản nháp', startDate: '2030-06-01' }, 'draft');
  [shownId, draftId] = [shown.documentId, draft.documentId];
  tokens['full access'] = await createApiToken(server, { type: 'full-access' });
  tokens['read only'] = await createApiToken(server, { type: 'read-only' });
  tokens['drafts'] = await createApiToken(server, { type: 'custom', permissions: [READ_DRAFTS] });
  tokens['events'] = await createApiToken(server, { type: 'custom', permissions: ['api::event.event.find'] });
  tokens['none'] = 'khong-co';
});

afterAll(() => server.destroy());

beforeEach(() => setClock(server, '2030-05-30T12:00:00Z'));

describe('an answer', () => {
  test('has the same tag twice, is not sent again to who has it, and is known by its head alone', async () => {
    const first = await ask().expect(200);
    const etag = first.headers.etag as string;
    expect(await tagOf()).toBe(etag);
    const known = await ask().set('If-None-Match', etag).expect(304);
    expect(known.text).toBe('');
    const head = await server.http.head(ADDRESS).set('Accept-Encoding', 'identity').expect(200);
    expect(head.headers).toMatchObject({ etag, 'content-length': first.headers['content-length'] as string });
    expect(head.text).toBeFalsy();
  });

  test('is the same when it has been seen a thousand times, and holds no count of views', async () => {
    const before = await tagOf();
    const counted = { uid: EVENT, documentId: shownId, day: 20_300_530, views: 1_000 };
    await writeCounted(server.strapi.db.connection, [counted]);
    const { body, text } = await server.http.get(`/api/events/by-slug/hoi-nghi`).expect(200);
    expect((body as { data: { views: number } }).data.views).toBe(1_000);
    expect(text).toContain('"views":1000');
    // Another event is written, so that the answer is made anew.
    await createEvent(server, { name: 'Cuộc họp', eventType: 'meeting', startDate: '2030-06-01' });
    expect(await tagOf()).toBe(before);
    expect((await ask()).text).not.toContain('views');
  });

  test('may be kept until it can change, at most a minute', async () => {
    expect((await ask()).headers['cache-control']).toBe('public, max-age=60');
    setClock(server, '2030-06-01T16:59:45.000Z');
    expect((await ask()).headers['cache-control']).toBe('public, max-age=15');
    setClock(server, '2030-06-01T17:00:00.000Z');
    expect((await ask()).body).toMatchObject({ meta: { resolvedBy: 'ongoing' } });
  });

  test('may be read from every site, without its cookies', async () => {
    const { headers } = await ask().set('Origin', 'https://elsewhere.example').expect(200);
    expect(headers['access-control-allow-origin']).toBe('https://elsewhere.example');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['access-control-expose-headers']).toBe('ETag');
  });
});

describe('a preview', () => {
  const PREVIEW = `?preview=1&at=${AT}`;

  test.each(['full access', 'drafts'])('with a token of %s shows drafts at any moment, to no cache', async (name) => {
    const answer = await withToken(name, PREVIEW).expect(200);
    expect(answer.body).toMatchObject({ data: { event: { documentId: draftId } }, meta: { resolvedBy: 'ongoing' } });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await ask(`?preview=1&at=${encodeURIComponent('2030-05-30T12:00:00Z')}`)).status).toBe(401);
    expect((await ask()).text).not.toContain('bản nháp');
  });

  test.each(['read only', 'events', 'none'])('with a token of %s is refused', async (name) => {
    const { body, headers } = await withToken(name, PREVIEW).expect(401);
    expect(body).toEqual({
      data: null,
      error: { status: 401, name: 'UnauthorizedError', message: expect.stringContaining('reads drafts') as string, details: {} },
    });
    expect(headers['cache-control']).toBe('no-store');
  });

  test('without a token is refused', async () => {
    await ask(PREVIEW).expect(401);
    await ask('?preview=1').expect(401);
  });

  test('by a signed link lasts 15 minutes, in one language, and its address is not handed on', async () => {
    const now = new Date('2030-05-30T12:00:00Z');
    const link = `${PREVIEW}&locale=vi&token=${sign('vi', now)}`;
    const { body, headers } = await ask(link).expect(200);
    expect(body).toMatchObject({ data: { event: { documentId: draftId } } });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    await ask(link.replace('locale=vi', 'locale=en')).expect(401);
    await ask(`${link}x`).expect(401);
    setClock(server, '2030-05-30T12:15:00Z');
    await ask(link).expect(401);
  });

  test('shows what is pinned for later, and the words of a pin', async () => {
    const overrides = [{ language: 'vi', headline: 'Mai mốt', teaser: null, image: null }];
    const documentId = await pin(server, shownId, { startsAt: '2030-08-01T00:00:00Z', endsAt: '2030-08-02T00:00:00Z', overrides });
    const later = await withToken('drafts', `?preview=1&at=2030-08-01T07:00:00%2B07:00`).expect(200);
    expect(later.body).toMatchObject({
      data: { headline: 'Mai mốt' },
      meta: { resolvedBy: 'pin', validUntil: '2030-08-02T00:00:00.000Z' },
    });
    await server.strapi.documents('plugin::featured-conference.pin').delete({ documentId });
  });
});

describe('refused with a sentence is', () => {
  test.each([
    ['an unknown language', '?locale=fr', /"fr" does not exist on this portal. It has vi, en/],
    ['a malformed language', '?locale=../etc', /code of a language/],
    ['an empty language', '?locale=', /code of a language/],
    ['a language twice', '?locale=vi&locale=en', /once/],
    ['a language as an object', '?locale[x]=vi', /once/],
    ['an unknown parameter', '?lang=vi', /no parameter "lang"/],
    ['a moment without a preview', `?at=${AT}`, /preview=1/],
    ['a token without a preview', '?token=x', /preview=1/],
    ['another kind of preview', '?preview=yes', /preview/],
    ['a moment that is none', '?preview=1&at=tomorrow', /moment/],
    ['an empty moment', '?preview=1&at=', /moment/],
    ['a moment without its offset', '?preview=1&at=2030-06-01T12:00:00', /offset/],
    ['a day that does not exist', '?preview=1&at=2030-02-30T12:00:00Z', /moment/],
    ['a moment of another age', '?preview=1&at=9999-01-01T12:00:00Z', /2000 to 2999/],
    ['a preview without a moment', '?preview=1', /of one moment/],
  ])('%s', async (_, query, sentence) => {
    const { body } = await withToken('drafts', query).expect(400);
    expect(body).toEqual({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: expect.stringMatching(sentence) as string,
        details: expect.any(Object) as object,
      },
    });
  });
});

describe('a pin that is written without the admin', () => {
  const PIN = 'plugin::featured-conference.pin';
  const pins = () => server.strapi.documents(PIN);
  const create = (data: Record<string, unknown>) => pins().create({ data: data as never });

  test('starts now, for everybody, without an end, and shows its event', async () => {
    const { documentId } = await create({ event: shownId });
    const made = await pins().findOne({ documentId, populate: ['event'] });
    expect(made).toMatchObject({ startsAt: '2030-05-30T12:00:00.000Z', endsAt: null, isActive: true, priority: 0 });
    expect((await ask()).body).toMatchObject({ data: { event: { documentId: shownId } }, meta: { resolvedBy: 'pin' } });

    await pins().update({ documentId, data: { isActive: false } });
    expect((await ask()).body).toMatchObject({ meta: { resolvedBy: 'upcoming' } });
    await pins().delete({ documentId });
  });

  test('can be switched off although its event has been unpublished or deleted', async () => {
    const gone = await createEvent(server, { name: 'Sẽ xóa', startDate: '2031-06-02' });
    const { documentId } = await create({ event: { documentId: gone.documentId } });
    await server.strapi.documents(EVENT).unpublish({ documentId: gone.documentId, locale: 'vi' });
    await pins().update({ documentId, data: { priority: 1, event: gone.documentId } as never });
    await server.strapi.documents(EVENT).delete({ documentId: gone.documentId, locale: '*' });
    expect(await pins().update({ documentId, data: { isActive: false } })).toMatchObject({ isActive: false, priority: 1 });
    await pins().delete({ documentId });
  });

  test.each<[string, () => Record<string, unknown>, RegExp]>([
    ['no event', () => ({}), /published event/],
    ['an event that does not exist', () => ({ event: 'khong-co' }), /published event/],
    ['a draft', () => ({ event: { connect: [{ documentId: draftId }] } }), /published event/],
    ['an end before its start', () => ({ event: shownId, startsAt: '2030-06-02T00:00:00Z', endsAt: '2030-06-01T00:00:00Z' }), /ends after/],
    ['an end at its start', () => ({ event: shownId, startsAt: '2030-06-01T00:00:00Z', endsAt: '2030-06-01T00:00:00Z' }), /ends after/],
    ['an end before now', () => ({ event: shownId, endsAt: new Date('2030-05-01') }), /ends after/],
    ['a start that is no moment', () => ({ event: shownId, startsAt: 'soon' }), /when the pin starts/],
    ['an unknown language', () => ({ event: shownId, locales: ['fr'] }), /no language "fr"/],
    ['languages that are no list', () => ({ event: shownId, locales: 'vi' }), /as a list/],
    ['words twice', () => ({ event: shownId, overrides: [{ language: 'vi' }, { language: 'vi' }] }), /already/],
    ['a picture that is not there', () => ({ event: shownId, overrides: [{ language: 'vi', image: 9_999 }] }), /no image/],
  ])('is refused with %s', async (_, data, sentence) => {
    await expect(create(data())).rejects.toThrow(sentence);
    expect(await pins().count({})).toBe(0);
  });

  test('is refused where it is changed to end before it starts', async () => {
    const { documentId } = await create({ event: shownId });
    await expect(pins().update({ documentId, data: { endsAt: '2030-05-01T00:00:00Z' } })).rejects.toThrow(/ends after/);
    await pins().delete({ documentId });
  });
});
