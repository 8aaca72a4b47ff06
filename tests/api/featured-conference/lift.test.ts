import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { flattenDiagnosticMessageText, ScriptTarget, transpileModule } from 'typescript';
import type { BlockAnswer } from '../../../src/plugins/featured-conference/shared/block';
import type { EventReport, PinReport } from '../../../src/plugins/featured-conference/shared/contracts';
import { createBareProject, unpack, type BareProject } from '../../support/bare-project';
import { createApiToken } from '../../support/bare-server';
import { describePackage } from '../../support/describe-package';
import { readCalendar } from '../../support/featured-conference/read-calendar';
import { registerFirstAdmin, type ServerProcess } from '../../support/server';

/** Both packages, installed in a Strapi project that has nothing of this application: another event type, in another language and zone. */
let project: BareProject;
let server: ServerProcess;
let session: string;
let token: string;
let fair: string;
let walk: string;

const BLOCK = '/api/featured-conference';
const HOUR = 3_600_000;

const inHours = (hours: number): string => new Date(Math.floor(Date.now() / HOUR) * HOUR + hours * HOUR).toISOString();

const begins = inHours(48);
const ends = inHours(50);

const request = async <Body>(path: string, init: RequestInit): Promise<Body> => {
  const response = await fetch(`${server.url}${path}`, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return JSON.parse(text) as Body;
};

const sending = (method: string, bearer: string, body: object): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
  body: JSON.stringify(body),
});

const createGathering = async (data: object): Promise<string> =>
  (await request<{ data: { documentId: string } }>('/api/gatherings', sending('POST', token, { data }))).data.documentId;

const uploadPoster = async (): Promise<number> => {
  const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#b22' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'poster.png');
  form.append('fileInfo', JSON.stringify({ alternativeText: 'Apples' }));
  const [file] = await request<{ id: number }[]>('/api/upload', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body: form,
  });
  return file?.id ?? 0;
};

const readBlock = (query = ''): Promise<BlockAnswer> => request(`${BLOCK}${query}`, {});

type Answered = { status: number; type: string | null; cache: string | null; body: string };

/** Everything a reader can ask for, by its path, as it was answered. */
const readForms = async (): Promise<Map<string, Answered>> => {
  const addresses = [
    BLOCK,
    `${BLOCK}?locale=en`,
    `${BLOCK}/embed.js`,
    `${BLOCK}/embed.html?locale=en`,
    `${BLOCK}/oembed?url=${encodeURIComponent(`${server.url}${BLOCK}/embed.html`)}`,
    `${BLOCK}/events/${fair}/jsonld`,
    `${BLOCK}/events/${fair}/calendar.ics`,
    `${BLOCK}/calendar.ics?locale=en`,
  ];
  const answers = new Map<string, Answered>();
  for (const address of addresses) {
    const response = await fetch(`${server.url}${address}`);
    // Each start has a port of its own.
    const { host } = new URL(server.url);
    const body = [host, encodeURIComponent(host)].reduce((text, name) => text.replaceAll(name, 'host'), await response.text());
    answers.set(address.replace(/\?url=.*/, ''), {
      status: response.status,
      type: response.headers.get('content-type'),
      cache: response.headers.get('cache-control'),
      body,
    });
  }
  return answers;
};

/** What keeps a browser from reading a module, whichever compiler it went through. */
const mistakesIn = (module: string): string[] => {
  const { diagnostics = [] } = transpileModule(module, { reportDiagnostics: true, compilerOptions: { target: ScriptTarget.ES2022 } });
  return diagnostics.map(({ messageText }) => flattenDiagnosticMessageText(messageText, ' '));
};

let throughTheDoor: Map<string, Answered>;

beforeAll(async () => {
  project = await createBareProject({ plugins: ['front-door', 'featured-conference'], install: unpack });
  server = await project.start();
  ({ token: session } = await registerFirstAdmin(server.url));
  token = await createApiToken(server.url, session);
  const poster = await uploadPoster();
  fair = await createGathering({
    title: 'Apple fair',
    slug: 'apple-fair',
    lead: 'Bring a basket.',
    begins,
    ends,
    venue: 'The orchard',
    poster,
  });
  walk = await createGathering({ title: 'Night walk', kind: 'walk', state: 'calledOff', begins: inHours(24) });
}, 300_000);

afterAll(async () => {
  await server.stop();
  await project.remove();
}, 60_000);

describePackage('the package of the block', () => project.plugin('featured-conference'));
describePackage('the package of the door', () => project.plugin('front-door'));

describe('in a bare Strapi project, behind the door', () => {
  test('the next event of the type is featured, by the names of its fields', async () => {
    const { data, meta } = await readBlock();
    const day = (instant: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(instant));
    const clock = (instant: string) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
    expect(meta).toMatchObject({
      resolvedBy: 'upcoming',
      requestedLocale: 'en',
      servedLocale: 'en',
      isFallback: false,
      validUntil: begins,
    });
    expect(data).toMatchObject({
      event: {
        documentId: fair,
        slug: 'apple-fair',
        locale: 'en',
        name: 'Apple fair',
        eventType: 'fair',
        eventStatus: 'scheduled',
        startDate: day(begins),
        startTime: clock(begins),
        endDate: day(ends),
        endTime: clock(ends),
        timeZone: 'Europe/Paris',
        locationText: 'The orchard',
        state: 'upcoming',
        url: 'https://club.example/en/gatherings/apple-fair',
        calendarUrl: `${BLOCK}/events/${fair}/calendar.ics`,
        organizers: [],
      },
      headline: 'Apple fair',
      teaser: 'Bring a basket.',
      image: { width: 40, height: 20, mime: 'image/png' },
      imageAlt: 'Apples',
      photos: [{ alt: 'Apples' }],
      articles: [],
    });
  });

  test('a change is shown at once', async () => {
    await readBlock();
    await request(`/api/gatherings/${fair}`, sending('PUT', token, { data: { title: 'Apple and pear fair' } }));
    expect((await readBlock()).data?.headline).toBe('Apple and pear fair');
  });

  test('an editor pins another one, called off as it is, in other words', async () => {
    const pin = {
      event: walk,
      isActive: true,
      endsAt: null,
      priority: 0,
      locales: [],
      overrides: [{ language: 'en', headline: 'No walk tonight', teaser: null, image: null }],
      note: null,
    };
    const { data } = await request<{ data: { documentId: string } }>('/featured-conference/pins', sending('POST', session, pin));
    const shown = await readBlock();
    expect(shown.meta.resolvedBy).toBe('pin');
    expect(shown.data).toMatchObject({
      headline: 'No walk tonight',
      event: { name: 'Night walk', eventType: 'walk', eventStatus: 'cancelled' },
    });
    const asEditor = { headers: { Authorization: `Bearer ${session}` } };
    const { data: report } = await request<{ data: PinReport }>('/featured-conference/pins', asEditor);
    expect(report.pins).toMatchObject([{ event: { documentId: walk, locales: ['en'] }, phase: 'active', shownIn: ['en'] }]);
    const { data: explained } = await request<{ data: EventReport }>(`/featured-conference/explain/${fair}`, asEditor);
    expect(explained.explanations).toMatchObject([
      { locale: 'en', isFeatured: false, because: 'outranked', instead: { documentId: walk } },
    ]);
    const { data: found } = await request<{ data: { name: string }[] }>('/featured-conference/events?q=PEAR', asEditor);
    expect(found).toMatchObject([{ name: 'Apple and pear fair' }]);
    await request(`/featured-conference/pins/${data.documentId}`, { method: 'DELETE', ...asEditor });
    expect((await readBlock()).meta.resolvedBy).toBe('upcoming');
  });

  test('a calendar program reads its events', async () => {
    const calendar = readCalendar(await fetch(`${server.url}${BLOCK}/calendar.ics`).then((answer) => answer.text()));
    expect(calendar.timeZones).toEqual(['Europe/Paris']);
    const found = calendar.events.find(({ summary }) => summary === 'Apple and pear fair');
    expect(found).toMatchObject({ location: 'The orchard', timeZone: 'Europe/Paris', start: begins, end: ends });
    expect(calendar.events.find(({ summary }) => summary === 'Night walk')?.status).toBe('CANCELLED');
  });

  test('every form is answered', async () => {
    throughTheDoor = await readForms();
    const bodyOf = (path: string): string => throughTheDoor.get(`${BLOCK}${path}`)?.body ?? '';
    expect([...throughTheDoor.values()].filter(({ status }) => status !== 200)).toEqual([]);
    expect(bodyOf('/embed.html?locale=en')).toContain('Apple and pear fair');
    expect(mistakesIn(bodyOf('/embed.js'))).toEqual([]);
    expect(gzipSync(bodyOf('/embed.js')).length).toBeLessThanOrEqual(5 * 1024);
    expect(bodyOf('/embed.js')).not.toMatch(/__name|__async|exports|require\(/);
    expect(JSON.parse(bodyOf('/oembed'))).toMatchObject({ type: 'rich', version: '1.0' });
    expect(JSON.parse(bodyOf(`/events/${fair}/jsonld`))).toMatchObject({ '@type': 'Event' });
  });
});

test('without the door the forms are the same', async () => {
  await server.terminate();
  server = await project.start({ without: ['front-door'] });
  expect(await readForms()).toEqual(throughTheDoor);
}, 60_000);

test('it stops with exit code 0', async () => {
  expect(await server.terminate()).toBe(0);
});
