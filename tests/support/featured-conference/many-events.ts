import type { Core } from '@strapi/strapi';
import {
  bulkId,
  bulkOf,
  every,
  idsIn,
  insertAll,
  insertWithIds,
  link,
  nameInCaption,
  writeVersions,
  type Bulk,
  type Written,
} from '../bulk-rows';

const PREFIX = 'hoinghi';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** So many events begin on one day: a province's portal. 100,000 of them go back 27 years; how many are near today does not depend on their number. */
const EVENTS_A_DAY = 10;
/** Days from today to the last event. */
const AHEAD = 20;

const UNITS = 3;
const PEOPLE = 40;
/** What is written at once, so that the rows of one step fit into memory. */
const STEP = 10_000;

const dayOf = (number: number): number => Math.floor(Date.now() / DAY_MS) * DAY_MS + (AHEAD - Math.floor(number / EVENTS_A_DAY)) * DAY_MS;

const columnsOf = ({ moment }: Bulk) => {
  return (number: number) => ({
    name: `Hội nghị ${number}`,
    summary: `Tóm tắt của hội nghị ${number}.`,
    event_type: number % 2 ? 'meeting' : 'conference',
    event_status: number % 50 === 0 ? 'cancelled' : 'scheduled',
    start_date: new Date(dayOf(number)).toISOString().slice(0, 10),
    start_time: '08:00:00.000',
    end_time: '10:00:00.000',
    time_zone: 'Asia/Ho_Chi_Minh',
    location_text: 'Hội trường UBND huyện Ba Tơ',
    calendar_uid: bulkId(PREFIX, number),
    calendar_sequence: 0,
    starts_at: moment(dayOf(number) + HOUR_MS),
    ends_at: moment(dayOf(number) + 3 * HOUR_MS),
  });
};

const nameParticipants = async ({ knex }: Bulk, events: readonly Written[], people: readonly number[]): Promise<void> => {
  const participants = await insertWithIds(
    knex,
    'components_event_participants',
    events.map(({ number }) => ({ name: `Người ${number % PEOPLE}`, role: 'chair', title_mode: 'none' })),
  );
  await insertAll(
    knex,
    'components_event_participants_person_lnk',
    events.map(({ number }, index) => ({ participant_id: participants[index], person_id: people[number % people.length] })),
  );
  await insertAll(
    knex,
    'events_cmps',
    events.map(({ id }, index) => ({
      entity_id: id,
      cmp_id: participants[index],
      component_type: 'event.participant',
      field: 'participants',
      order: 1,
    })),
  );
};

/** What the events hang on, made once. */
const ensureAnchors = async (strapi: Core.Strapi): Promise<{ units: number[]; people: number[] }> => {
  const knex = strapi.db.connection;
  const ofMine = (table: string) => idsIn(knex, table, `${PREFIX}%`);
  if ((await ofMine('organizations')).length === 0) {
    const row = (number: number) => ({ document_id: bulkId(PREFIX, number), slug: bulkId(PREFIX, number) });
    const units = Array.from({ length: UNITS }, (_, number) => ({ ...row(number), name: `UBND xã ${number}` }));
    const people = Array.from({ length: PEOPLE }, (_, number) => ({ ...row(number), name: `Người ${number}` }));
    await insertAll(knex, 'organizations', units);
    await insertAll(knex, 'people', people);
  }
  return { units: await ofMine('organizations'), people: await ofMine('people') };
};

/**
 * Events straight into the tables until there are so many of these: of each a draft and a published row in vi, of every third in en too, with an
 * organizer, and of every fifth a chair and a captioned photo. Strapi does not notice: whoever keeps answers in memory has to be told.
 */
export const fillEvents = async (strapi: Core.Strapi, count: number): Promise<void> => {
  const { units, people } = await ensureAnchors(strapi);
  const known = await strapi.db
    .connection('events')
    .where('document_id', 'like', `${PREFIX}%`)
    .countDistinct<{ known: number | string }[]>({ known: 'document_id' });
  for (let from = Number(known[0]?.known ?? 0); from < count; from += STEP) {
    const bulk = bulkOf(strapi, { from, until: Math.min(from + STEP, count) });
    const events = await writeVersions(bulk, 'events', { prefix: PREFIX, columns: columnsOf(bulk) });
    await link(bulk.knex, 'events_organizers_lnk', events, ({ id, number }) => ({
      event_id: id,
      organization_id: units[number % units.length],
    }));
    await nameParticipants(bulk, every(events, 5), people);
    await nameInCaption(bulk.knex, every(events, 5), { cmps: 'events_cmps', field: 'heroPhoto', people });
  }
};
