import { pin } from '../../support/featured-conference/desk';
import { expandJsonLd, schemaOrg } from '../../support/featured-conference/schema-org';
import { createSampleConference, type SampleConference } from '../../support/sample-conference';
import { SECRET } from '../../support/sample-news';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const SITE = 'https://bato.example';
const CMS = 'https://cms.example';
const HOSTILE = 'Hội nghị </script><script>alert("1")</script> <!-- & --';

let server: TestStrapi;
let sample: SampleConference;

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: SITE, PUBLIC_URL: CMS } });
  sample = await createSampleConference(server);
});

afterAll(() => server.destroy());

const addressOf = (documentId: string): string => `/api/featured-conference/events/${documentId}/jsonld`;

const read = async (url: string) => {
  const response = await server.http.get(url).expect(200).expect('content-type', 'application/ld+json; charset=utf-8').buffer(true);
  const text = response.text ?? (response.body as Buffer).toString();
  return { response, text, event: JSON.parse(text) as Record<string, unknown> };
};

test('an event as schema.org has it, with titles as printed and addresses that hold anywhere', async () => {
  const { event, text } = await read(addressOf(sample.event.documentId));
  expect(event).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Hội nghị tổng kết',
    description: 'Tổng kết năm 2024.',
    startDate: '2024-12-20T08:00:00+07:00',
    eventStatus: 'https://schema.org/EventScheduled',
    url: `${SITE}/su-kien/hoi-nghi-tong-ket`,
    location: { '@type': 'Place', name: 'Hội trường huyện' },
    organizer: [{ '@type': 'Organization', name: 'UBND huyện Ba Tơ' }],
    performer: [
      { '@type': 'OrganizationRole', roleName: 'Chủ trì', performer: { '@type': 'Person', name: 'Phạm Xuân Vinh' } },
      { roleName: 'Kết luận hội nghị', performer: { name: 'Phạm Xuân Vinh' } },
    ],
    attendee: [{ roleName: 'Khách mời', attendee: { name: 'Một đại biểu' } }],
    subjectOf: [{ '@type': 'NewsArticle', headline: 'Ba Tơ tổng kết năm' }],
  });
  const [photo] = event.image as Record<string, unknown>[];
  expect(photo).toMatchObject({ '@type': 'ImageObject', caption: 'Hội trường', about: [{ '@type': 'Person', name: 'Phạm Xuân Vinh' }] });
  expect(photo?.contentUrl).toMatch(/^https:\/\/cms\.example\/uploads\//);
  expect(text).not.toContain(SECRET);
});

test("the block says the same to machines, with its pin's own words", async () => {
  const { documentId } = sample.event;
  const own = { language: 'vi', headline: 'Sáng nay', teaser: 'Mời theo dõi.', image: null };
  await pin(server, documentId, { startsAt: '2026-01-01T00:00:00.000Z', overrides: [own] });
  const { body } = await server.http.get('/api/featured-conference').expect(200);
  const { event } = await read(addressOf(documentId));
  expect(body).toMatchObject({ data: { headline: 'Sáng nay', jsonLd: { name: 'Hội nghị tổng kết', description: 'Mời theo dõi.' } } });
  expect((body as { data: { jsonLd: object } }).data.jsonLd).toEqual({ ...event, description: 'Mời theo dõi.' });
});

test('a JSON-LD processor knows every word of it', async () => {
  const { event } = await read(addressOf(sample.event.documentId));
  const [expanded] = await expandJsonLd(event);
  expect(expanded).toMatchObject({ '@type': [schemaOrg('Event')], [schemaOrg('name')]: [{ '@value': 'Hội nghị tổng kết' }] });
  expect(expanded?.[schemaOrg('performer')]).toHaveLength(2);
});

test('in English; in Vietnamese where there is no English', async () => {
  const { event: english } = await read(`${addressOf(sample.event.documentId)}?locale=en`);
  expect(english).toMatchObject({ name: 'Year-end conference', performer: [{ roleName: 'Chair' }] });
  const only = await server.strapi.documents('api::event.event').create({
    data: { name: 'Chỉ tiếng Việt', eventType: 'meeting', eventStatus: 'scheduled', startDate: '2026-12-01' },
    locale: 'vi',
    status: 'published',
  });
  const { event } = await read(`${addressOf(only.documentId)}?locale=en`);
  expect(event).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Chỉ tiếng Việt',
    startDate: '2026-12-01',
    eventStatus: 'https://schema.org/EventScheduled',
    url: `${SITE}/su-kien/chi-tieng-viet`,
  });
});

test('hostile text stays text, wherever it is put', async () => {
  const { documentId } = await server.strapi.documents('api::event.event').create({
    data: { name: HOSTILE, summary: HOSTILE, eventType: 'meeting', eventStatus: 'scheduled', startDate: '2026-12-01' },
    locale: 'vi',
    status: 'published',
  });
  const { text, event } = await read(addressOf(documentId));
  expect(text).not.toMatch(/[<>&]/);
  expect(event).toMatchObject({ description: HOSTILE });
});

test('nothing of an event that is not published, was never there, or has no name that a database takes', async () => {
  const draft = await server.strapi.documents('api::event.event').create({
    data: { name: 'Bản nháp', eventType: 'meeting', eventStatus: 'scheduled', startDate: '2026-12-01' },
    locale: 'vi',
  });
  for (const documentId of [draft.documentId, 'a'.repeat(24), '%00', "'%20OR%201=1"]) {
    const { body } = await server.http.get(addressOf(documentId)).expect(404);
    expect(body).toMatchObject({ data: null, error: { status: 404, name: 'NotFoundError' } });
  }
  await server.http.get(`${addressOf(sample.event.documentId)}?locale=fr`).expect(400);
});

test('the same ETag twice, 304, HEAD, a time that caches may keep it; another ETag after a change', async () => {
  const url = addressOf(sample.event.documentId);
  const first = await read(url);
  const tag = first.response.headers.etag ?? '';
  expect((await read(url)).response.headers.etag).toBe(tag);
  expect(first.response.headers['cache-control']).toBe('public, max-age=60');
  await server.http.get(url).set('If-None-Match', tag).expect(304);
  await server.http.head(url).expect(200);
  await server.strapi.documents('api::event.event').update({
    documentId: sample.event.documentId,
    locale: 'vi',
    status: 'published',
    data: { summary: 'Tổng kết năm 2024, bàn việc năm 2025.' },
  });
  const after = await read(url);
  expect(after.response.headers.etag).not.toBe(tag);
  expect(after.event).toMatchObject({ description: 'Tổng kết năm 2024, bàn việc năm 2025.' });
});
