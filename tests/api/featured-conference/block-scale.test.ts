import type { BlockAnswer } from '../../../src/plugins/featured-conference/shared/block';
import { fillEvents } from '../../support/featured-conference/many-events';
import { pin, saveSettings } from '../../support/featured-conference/desk';
import { recordQueries } from '../../support/queries';
import { gatherStatistics, planOf, recordStatements, wholeReads } from '../../support/query-plans';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

type Block = { read(asked: { locale: string; now: Date; drafts: boolean }): Promise<BlockAnswer> };

/** Of an event with a chair and a photo; measured, so that one more is noticed. */
const MAX_QUERIES = 8;

const FEW = 600;
const MANY = 6_000;

let server: TestStrapi;

/** The answer as it is made when it is in no memory. */
const make = () =>
  server.strapi.plugin('featured-conference').service<Block>('block').read({ locale: 'en', now: new Date(), drafts: false });

/** The least of three, because Strapi tells its webhooks of a save afterwards. */
const countQueries = async (): Promise<number> => {
  const counts: number[] = [];
  for (let time = 0; time < 3; time += 1) counts.push((await recordQueries(server.strapi, make)).queries.length);
  return Math.min(...counts);
};

/** What a statement found before (`e0`, `linked`) is read whole, and the languages of the portal, once for each time they are named. */
const besideLanguages = (sql: string, steps: readonly string[]): string[] => {
  const languages = [...sql.matchAll(/i18n_locale"? (\w+)/g)].map(([, name]) => `SCAN ${name}`);
  return steps.filter((step) => {
    const index = languages.indexOf(step);
    if (index >= 0) languages.splice(index, 1);
    return index < 0 && !/^SCAN (e\d+|linked)$|Seq Scan on i18n_locale /.test(step);
  });
};

/** What finds the event, automatically or by a pin, among all there are. */
const findWholeReads = async (): Promise<string[]> => {
  const statements = await recordStatements(server, /select/i, make);
  const ofEvents = statements.filter(({ sql }) => /["`]?events["`]?/.test(sql));
  const plans: string[][] = [];
  for (const statement of ofEvents)
    plans.push(besideLanguages(statement.sql, wholeReads(await planOf(server, statement, { onlyByIndex: true }))));
  return plans.flat();
};

const count = async (): Promise<Record<'upcoming' | 'nothing' | 'pinned', number>> => {
  const upcoming = await countQueries();
  await saveSettings(server, { eventTypes: ['ceremony'] });
  const nothing = await countQueries();
  await saveSettings(server, {});
  const pinId = await pin(server, (await make()).data?.event.documentId ?? '', { startsAt: '2026-01-01T00:00:00Z' });
  const pinned = await countQueries();
  await server.strapi.documents('plugin::featured-conference.pin').delete({ documentId: pinId });
  return { upcoming, nothing, pinned };
};

beforeAll(async () => {
  server = await bootStrapi();
});

afterAll(() => server.destroy());

test('an answer that is in no memory costs as many queries among many events as among few, and reads no table whole', async () => {
  await fillEvents(server.strapi, FEW);
  expect((await make()).data).not.toBeNull();
  const few = await count();
  expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(MAX_QUERIES);
  await fillEvents(server.strapi, MANY);
  await gatherStatistics(server);
  expect(await count()).toEqual(few);
  expect(await findWholeReads()).toEqual([]);
});
