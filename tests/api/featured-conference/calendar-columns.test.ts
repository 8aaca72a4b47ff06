import { recomputeColumns } from '../../../src/documents/recompute-columns';
import { HOOKS } from '../../../src/documents/register-document-middlewares';
import { createEvent } from '../../support/sample-lists';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

type Row = { id: number; locale: string; calendarUid: string; calendarSequence: number; publishedAt: string | null; updatedAt: string };

const EVENT = 'api::event.event';

let server: TestStrapi;

const events = () => server.strapi.documents(EVENT);

const rowsOf = async (documentId: string): Promise<Row[]> =>
  (await server.strapi.db.query(EVENT).findMany({ where: { documentId }, orderBy: { id: 'asc' } })) as Row[];

/** The one sequence of all rows. */
const sequenceOf = async (documentId: string): Promise<number[]> => [
  ...new Set((await rowsOf(documentId)).map(({ calendarSequence }) => calendarSequence)),
];

const uidsOf = async (documentId: string): Promise<string[]> => [
  ...new Set((await rowsOf(documentId)).map(({ calendarUid }) => calendarUid)),
];

const publish = async (documentId: string, data: object, locale = 'vi') => {
  await events().update({ documentId, locale, data });
  await events().publish({ documentId, locale });
};

let documentId = '';

beforeAll(async () => {
  server = await bootStrapi();
});

beforeEach(async () => {
  ({ documentId } = await createEvent(server, { name: 'Hội nghị', startDate: '2026-12-01', startTime: '08:00:00.000' }));
});

afterAll(() => server.destroy());

test('an event is named once for all calendars, whatever happens to it', async () => {
  const [uid, ...others] = await uidsOf(documentId);
  expect([uid, others]).toEqual([expect.stringContaining(documentId), []]);
  await publish(documentId, { name: 'Conference' }, 'en');
  await publish(documentId, { name: 'Hội nghị khác', startDate: '2027-01-01' });
  await events().unpublish({ documentId, locale: '*' });
  await events().publish({ documentId, locale: 'vi' });
  expect(await uidsOf(documentId)).toEqual([uid]);
});

test('an event that comes from another calendar keeps the name it has there', async () => {
  const { documentId: imported } = await createEvent(server, { name: 'Từ lịch cũ', startDate: '2026-12-01', calendarUid: 'cu-01@bato' });
  await publish(imported, { name: 'Conference' }, 'en');
  expect(await uidsOf(imported)).toEqual(['cu-01@bato']);
});

test('a copy is another event', async () => {
  await publish(documentId, { locationText: 'Hội trường' });
  const cloned = await events().clone({ documentId, data: { slug: 'ban-sao' } as never });
  const copy = cloned?.entries[0]?.documentId ?? '';
  expect(await uidsOf(copy)).toEqual([expect.stringContaining(copy)]);
  expect(await sequenceOf(copy)).toEqual([0]);
});

test.each([
  ['its name', { name: 'Hội nghị mở rộng' }],
  ['its day', { startDate: '2026-12-02' }],
  ['its time', { startTime: '09:00:00.000' }],
  ['its end', { endDate: '2026-12-03' }],
  ['its part of the day', { startTime: null, dayPart: 'afternoon' }],
  ['its time zone', { timeZone: 'Asia/Tokyo' }],
  ['its place', { locationText: 'Hội trường huyện' }],
  ['its status', { eventStatus: 'cancelled' }],
])('readers who have the event are told of %s, when it is published', async (_, data) => {
  await events().update({ documentId, locale: 'vi', data: data as never });
  expect(await sequenceOf(documentId)).toEqual([0]);
  await events().publish({ documentId, locale: 'vi' });
  expect(await sequenceOf(documentId)).toEqual([1]);
});

test('and of nothing else', async () => {
  await publish(documentId, { summary: 'Tóm tắt', participants: [{ name: 'Bà An', role: 'chair', titleMode: 'none' }] });
  await events().publish({ documentId, locale: 'vi' });
  await events().discardDraft({ documentId, locale: 'vi' });
  expect(await sequenceOf(documentId)).toEqual([0]);
});

test('a change counts once in every language, and a new language is no change', async () => {
  await publish(documentId, { startDate: '2026-12-05' });
  await publish(documentId, { name: 'Conference' }, 'en');
  expect(await sequenceOf(documentId)).toEqual([1]);
  await publish(documentId, { name: 'The conference' }, 'en');
  expect(await sequenceOf(documentId)).toEqual([2]);
  await events().update({ documentId, locale: 'vi', status: 'published', data: { eventStatus: 'postponed' } });
  expect(await sequenceOf(documentId)).toEqual([3]);
});

test('what was withdrawn comes back as a newer one', async () => {
  await events().unpublish({ documentId, locale: 'vi' });
  await publish(documentId, { startDate: '2026-12-07' });
  expect(await sequenceOf(documentId)).toEqual([1]);
});

test('is computed anew without changing anything, where it is there, and filled where it is not', async () => {
  await publish(documentId, { startDate: '2026-12-05' });
  const before = await rowsOf(documentId);
  const reindex = () => recomputeColumns({ strapi: server.strapi, allHooks: HOOKS.values(), log: () => undefined });
  await reindex();
  expect(await rowsOf(documentId)).toEqual(before);
  await server.strapi.db.connection('events').where({ document_id: documentId }).update({ calendar_uid: null });
  await reindex();
  expect(await rowsOf(documentId)).toEqual(before);
});
