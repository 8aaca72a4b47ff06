import type { RetentionService } from '../../../src/plugins/view-counter/server/src/retention/retention';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { writeCounted } from '../../support/view-counter/counted';

const ARTICLE = 'api::article.article';

let server: TestStrapi;

/** The month that holds the day three years ago, in Vietnam: the first that is kept day by day. */
const keptMonth = (): number => {
  const [year = 0, month = 0] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
    .format(new Date())
    .split('-')
    .map(Number);
  return (year - 3) * 100 + month;
};
const before = (month: number, months: number): number => {
  const count = Math.floor(month / 100) * 12 + (month % 100) - 1 - months;
  return Math.floor(count / 12) * 100 + (count % 12) + 1;
};
const kept = keptMonth();
const [older, oldest] = [before(kept, 1), before(kept, 14)];

const knex = () => server.strapi.db.connection;
const fold = () => server.strapi.plugin('view-counter').service<RetentionService>('retention').fold('Lan');
const days = async (target: number): Promise<number[][]> => {
  const rows: Record<'day' | 'views' | 'visitors', unknown>[] = await knex()('vc_day').where({ target_id: target }).orderBy('day');
  return rows.map(({ day, views, visitors }) => [Number(day), Number(views), Number(visitors)]);
};

beforeAll(async () => {
  server = await bootStrapi();
  const article = { uid: ARTICLE, documentId: 'a' };
  await writeCounted(knex(), [
    { ...article, day: oldest * 100 + 31, views: 1 },
    { ...article, day: older * 100 + 1, views: 10 },
    { ...article, day: older * 100 + 2, views: 20 },
    { uid: ARTICLE, documentId: 'b', day: older * 100 + 2, views: 5 },
    { day: older * 100 + 28, views: 100 },
    { ...article, day: kept * 100 + 1, views: 7 },
  ]);
  await knex()('vc_filtered').insert([
    { day: older * 100 + 1, reason: 'bot', n: 3, list_version: 'isbot 4' },
    { day: older * 100 + 2, reason: 'bot', n: 4, list_version: 'isbot 5' },
    { day: older * 100 + 2, reason: 'dnt', n: 1, list_version: 'isbot 5' },
    { day: before(kept, 40) * 100 + 9, reason: 'bot', n: 9, list_version: 'isbot 4' },
    { day: kept * 100 + 1, reason: 'bot', n: 6, list_version: 'isbot 5' },
  ]);
});

afterAll(() => server.destroy());

afterEach(async () => {
  expect(await verify({ knex: knex() })).toMatchObject({ ok: true, problems: [] });
});

// One after the other: each test goes on from the state that the one before has left.
test('days of months older than three years become months, with no visitors; the month of that day is kept', async () => {
  const folded = await fold();
  expect(folded.map(({ month, days: rows }) => [month, rows])).toEqual([
    [before(kept, 40), 0],
    [oldest, 3],
    [older, 9],
  ]);
  expect(await days(0)).toEqual([
    [oldest * 100, 1, 0],
    [older * 100, 135, 0],
    [kept * 100 + 1, 7, 7],
  ]);
});

test('so do the numbers of what was filtered', async () => {
  const rows: { day: number; reason: string; n: unknown; list_version: string }[] = await knex()('vc_filtered').orderBy(['day', 'reason']);
  expect(rows.map(({ day, reason, n, list_version: version }) => [day, reason, Number(n), version])).toEqual([
    [before(kept, 40) * 100, 'bot', 9, 'isbot 4'],
    [older * 100, 'bot', 7, 'isbot 5'],
    [older * 100, 'dnt', 1, 'isbot 5'],
    [kept * 100 + 1, 'bot', 6, 'isbot 5'],
  ]);
});

test('the log says who folded which month', async () => {
  const lines: { actor: string; reason: string }[] = await knex()('vc_audit').where({ action: 'fold' }).orderBy('id');
  expect(lines.map(({ actor, reason }) => [actor, reason.split(':')[0]])).toEqual(
    [oldest, older].map((month) => [
      'Lan',
      `The days of ${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')} became one month`,
    ]),
  );
});

test('a second time there is nothing to do, whoever else does it at the same time', async () => {
  expect(await Promise.all([fold(), fold()])).toEqual([[], []]);
});

test('a day that comes late, as from an archive, joins its month', async () => {
  await writeCounted(knex(), [{ uid: ARTICLE, documentId: 'a', day: oldest * 100 + 5, views: 4 }]);
  await fold();
  expect((await days(0))[0]).toEqual([oldest * 100, 5, 0]);
});
