import { setClock } from '../../support/featured-conference/desk';
import { readCalendar } from '../../support/featured-conference/read-calendar';
import { createSampleConference, type SampleConference } from '../../support/sample-conference';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const SITE = 'https://bato.example';
const EVENTS = 'api::event.event';
const CALENDAR = '/api/featured-conference/calendar.ics';
const calendarOf = (documentId: string): string => `/api/featured-conference/events/${documentId}/calendar.ics`;

const HOSTILE = 'Họp\r\nEND:VEVENT\r\nBEGIN:VALARM, "x"; \\n </script><script>alert(1)</script> ' + '🎉'.repeat(40);

let server: TestStrapi;
let sample: SampleConference;

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: SITE, PUBLIC_URL: 'https://cms.example' } });
  sample = await createSampleConference(server);
});

afterAll(() => server.destroy());

const documents = () => server.strapi.documents(EVENTS);

const read = async (url: string) => {
  const response = await server.http.get(url).expect(200);
  return { response, calendar: readCalendar(response.text) };
};

const createEvent = async (data: object, status: 'published' | 'draft' = 'published'): Promise<string> => {
  const facts = { eventType: 'conference', eventStatus: 'scheduled', startDate: '2026-12-01', ...data };
  return (await documents().create({ data: facts as never, locale: 'vi', status })).documentId;
};

const translate = async (name: string, data: object, status: 'published' | 'draft' = 'published'): Promise<void> => {
  const documentId = await createEvent({ name: `${name}, tiếng Việt`, ...data });
  await documents().update({ documentId, locale: 'en', data: { name }, status });
};

describe('the calendar of one event', () => {
  test('is a file of that event, named after it', async () => {
    const { response, calendar } = await read(calendarOf(sample.event.documentId));
    expect(response.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="hoi-nghi-tong-ket.ics"',
    });
    expect(calendar).toMatchObject({
      name: null,
      timeZones: ['Asia/Ho_Chi_Minh'],
      events: [
        {
          summary: 'Hội nghị tổng kết',
          location: 'Hội trường huyện',
          description: 'Tổng kết năm 2024.',
          status: 'CONFIRMED',
          start: '2024-12-20T01:00:00.000Z',
          end: null,
          url: `${SITE}/su-kien/hoi-nghi-tong-ket`,
        },
      ],
    });
  });

  test('is the same event in every language', async () => {
    const url = calendarOf(sample.event.documentId);
    const [vi, en] = [(await read(url)).calendar.events[0], (await read(`${url}?locale=en`)).calendar.events[0]];
    expect(en).toMatchObject({ uid: vi?.uid, summary: 'Year-end conference', url: `${SITE}/en/events/year-end-conference` });
  });

  test("is in the portal's first language where the event is not published in the one asked for", async () => {
    const documentId = await createEvent({ name: 'Chỉ tiếng Việt' });
    expect((await read(`${calendarOf(documentId)}?locale=en`)).calendar.events).toMatchObject([{ summary: 'Chỉ tiếng Việt' }]);
  });

  test('changes with the event: the same UID, a higher SEQUENCE, another ETag', async () => {
    const documentId = await createEvent({ name: 'Họp dân', startTime: '08:00:00.000' });
    const before = await read(calendarOf(documentId));
    await documents().update({ documentId, locale: 'vi', data: { startTime: '14:00:00.000', eventStatus: 'postponed' } });
    await documents().publish({ documentId, locale: 'vi' });
    const after = await read(calendarOf(documentId));
    const [was, is] = [before.calendar.events[0], after.calendar.events[0]];
    expect(is).toMatchObject({ uid: was?.uid, start: '2026-12-01T07:00:00.000Z', status: 'TENTATIVE' });
    expect(is?.sequence).toBeGreaterThan(was?.sequence ?? NaN);
    expect(after.response.headers.etag).not.toBe(before.response.headers.etag);
  });

  test('holds a day where no time is known', async () => {
    const documentId = await createEvent({ name: 'Cả ngày', endDate: '2026-12-02' });
    expect((await read(calendarOf(documentId))).calendar.events).toMatchObject([{ isDay: true, start: '2026-12-01', end: '2026-12-03' }]);
  });

  test('hostile text stays text', async () => {
    const documentId = await createEvent({ name: HOSTILE, summary: HOSTILE, locationText: HOSTILE.slice(0, 90) });
    const { calendar, response } = await read(calendarOf(documentId));
    const [event] = calendar.events;
    expect(calendar.events).toHaveLength(1);
    expect(event?.description).toBe(HOSTILE.replaceAll('\r\n', '\n'));
    expect(event?.summary).toContain('</script>');
    expect(response.text.split('\r\n').filter((line) => line.startsWith('BEGIN:VALARM'))).toEqual([]);
    expect(Math.max(...response.text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});

describe('the calendar of a language', () => {
  beforeAll(async () => {
    await translate('Long past', { startDate: '2024-01-10' });
    await translate('Later', { startDate: '2026-12-20' });
    await translate('Sooner', { startDate: '2026-11-25', eventStatus: 'cancelled' });
    await translate('Draft', { startDate: '2026-11-25' }, 'draft');
    await createEvent({ name: 'Bằng tiếng Việt', startDate: '2026-11-25' });
  });

  afterEach(() => setClock(server, null));

  test('holds what is published in it, by start, from a year back on; what is cancelled says so', async () => {
    setClock(server, '2026-11-23T05:00:00Z');
    const { response, calendar } = await read(`${CALENDAR}?locale=en`);
    expect(response.headers['content-disposition']).toBe('inline; filename="calendar-en.ics"');
    expect(calendar.name).toBe('Conferences and events');
    expect(calendar.events.map(({ summary, status }) => [summary, status])).toEqual([
      ['Sooner', 'CANCELLED'],
      ['Later', 'CONFIRMED'],
    ]);
  });

  test('is kept no longer than its day, and the day after leaves out what is a year ago by then', async () => {
    await translate('A year ago', { startDate: '2025-11-23', startTime: '08:00:00.000', endTime: '10:00:00.000' });
    const ageAt = async (moment: string) => {
      setClock(server, moment);
      const { response, calendar } = await read(`${CALENDAR}?locale=en`);
      return { age: response.headers['cache-control'], first: calendar.events[0]?.summary };
    };
    expect(await ageAt('2026-11-23T23:58:00Z')).toEqual({ age: 'public, max-age=60', first: 'A year ago' });
    expect(await ageAt('2026-11-23T23:59:50Z')).toEqual({ age: 'public, max-age=10', first: 'A year ago' });
    expect(await ageAt('2026-11-24T00:00:00Z')).toEqual({ age: 'public, max-age=60', first: 'Sooner' });
  });

  test("is the portal's first language where none is asked for", async () => {
    const { calendar } = await read(CALENDAR);
    expect(calendar.name).toBe('Hội nghị và sự kiện');
    expect(calendar.events.map(({ summary }) => summary)).toContain('Bằng tiếng Việt');
  });
});

describe('what is not there is refused in words', () => {
  const refusal = async (url: string, status: number) => (await server.http.get(url).expect(status)).body as { error: { message: string } };

  test('an event that is not published, was never there, or has no name that a database takes', async () => {
    const draft = await createEvent({ name: 'Bản nháp' }, 'draft');
    for (const documentId of [draft, 'a'.repeat(24), '%00', 'a'.repeat(300), "'%20OR%201=1", '%F0%9F%8E%89']) {
      expect(await refusal(calendarOf(documentId), 404)).toMatchObject({
        data: null,
        error: { name: 'NotFoundError', message: 'There is no published event at this address.' },
      });
    }
  });

  test.each([
    ['an unknown language', 'locale=fr', /It has vi, en/],
    ['no code of a language', 'locale=%00', /code of a language/],
    ['two languages', 'locale=vi&locale=en', /once/],
    ['a parameter that means nothing', 'year=2026', /no parameter "year"/],
  ])('%s', async (_, query, message) => {
    const urls = [calendarOf(sample.event.documentId), CALENDAR];
    for (const url of urls) expect((await refusal(`${url}?${query}`, 400)).error.message).toMatch(message);
  });
});

describe('over HTTP', () => {
  test.each([
    ['one event', () => calendarOf(sample.event.documentId)],
    ['a language', () => CALENDAR],
  ])('%s: the same ETag twice, 304, HEAD, a time that caches may keep it, open to all sites', async (_, urlOf) => {
    const url = urlOf();
    const first = await server.http.get(url).set('Origin', 'https://anywhere.example').expect(200);
    const second = await server.http.get(url).set('Origin', 'https://anywhere.example').expect(200);
    expect(second.headers.etag).toBe(first.headers.etag);
    expect(second.text).toBe(first.text);
    expect(first.headers['access-control-allow-origin']).toMatch(/^(\*|https:\/\/anywhere\.example)$/);
    expect(first.headers['cache-control']).toMatch(/^public, max-age=([1-5]?\d|60)$/);
    await server.http
      .get(url)
      .set('If-None-Match', first.headers.etag ?? '')
      .expect(304);
    const head = await server.http.head(url).expect(200);
    expect(head.headers['content-type']).toBe('text/calendar; charset=utf-8');
  });
});
