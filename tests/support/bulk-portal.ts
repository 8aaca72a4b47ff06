import type { Core } from '@strapi/strapi';
import {
  bulkId,
  bulkOf,
  every,
  idsIn,
  inVietnamese,
  insertAll,
  link,
  nameInCaption,
  numbersOf,
  writeVersions,
  type Bulk,
  type IdRow,
  type Span,
  type Written,
} from './bulk-rows';

const DAY_MS = 86_400_000;
const START = Date.parse('2020-01-01T00:00:00Z');

/** An event a day: so many are to come, the others are past. */
const AHEAD = 20;

const ORGANIZATIONS = 3;
const CATEGORIES = 8;
/** Captions name the first so many people; articles report as many events where nothing else is said. */
const TARGETS = 40;

type Deps = { strapi: Core.Strapi };

/** What everything below hangs on: units with the codes `H0`, `H1` …, categories with the slugs `muc-0`, `muc-1` …, and Bà An, who leads the unit H1. */
export const createAnchors = async ({ strapi }: Deps): Promise<void> => {
  const organizations: string[] = [];
  for (const number of numbersOf({ from: 0, until: ORGANIZATIONS })) {
    const data = { name: `UBND xã ${number}`, code: `H${number}`, classification: 'peoplesCommittee' as const };
    organizations.push((await strapi.documents('api::organization.organization').create({ data })).documentId);
  }
  for (const number of numbersOf({ from: 0, until: CATEGORIES }))
    await strapi.documents('api::category.category').create({ locale: 'vi', data: { name: `Mục ${number}` } });
  const { documentId: office } = await strapi
    .documents('api::office.office')
    .create({ data: { label: 'Chủ tịch', organization: organizations[1] } });
  const { documentId: person } = await strapi.documents('api::person.person').create({ data: { name: 'Bà An' } });
  await strapi.documents('api::appointment.appointment').create({ data: { person, office } });
};

const writePeople = async ({ knex, span }: Bulk): Promise<number[]> => {
  const rows = numbersOf(span).map((number) => ({
    document_id: bulkId('nguoi', number),
    name: `Người ${number}`,
    slug: `nguoi-${number}`,
    sort_key: String((number * 7_919) % 100_000).padStart(6, '0'),
  }));
  await insertAll(knex, 'people', rows);
  return (await idsIn(knex, 'people')).slice(0, TARGETS);
};

const writeEvents = async (bulk: Bulk, { organizations, people }: { organizations: number[]; people: number[] }): Promise<void> => {
  const { knex, moment } = bulk;
  const events = await writeVersions(bulk, 'events', {
    prefix: 'sukien',
    columns: (number) => ({
      name: `Sự kiện ${number}`,
      event_type: number % 2 ? 'meeting' : 'conference',
      event_status: 'scheduled',
      start_date: '2020-01-01',
      starts_at: moment(Date.now() + (AHEAD - number) * DAY_MS),
      ends_at: moment(Date.now() + (AHEAD - number + 1) * DAY_MS),
    }),
  });
  await link(knex, 'events_organizers_lnk', events, ({ id, number }) => ({
    event_id: id,
    organization_id: organizations[number % ORGANIZATIONS],
  }));
  await nameInCaption(knex, every(events, 5), { cmps: 'events_cmps', field: 'heroPhoto', people });
};

type Targets = { organizations: number[]; people: number[]; eventOf: (row: Written, step: number) => number };

const writeArticles = async (bulk: Bulk, { organizations, people, eventOf }: Targets): Promise<void> => {
  const { knex, moment } = bulk;
  const categories = await idsIn(knex, 'categories');
  const articles = await writeVersions(bulk, 'articles', {
    prefix: 'bai',
    columns: (number) => ({ title: `Bài ${number}`, article_type: 'news', date_published: moment(START + (number * DAY_MS) / 4) }),
  });
  const publisher = ({ id, number }: Written) => ({ article_id: id, organization_id: organizations[number % ORGANIZATIONS] });
  await link(knex, 'articles_publisher_lnk', articles, publisher);
  await link(knex, 'articles_categories_lnk', inVietnamese(articles), ({ id, number }) => ({
    article_id: id,
    category_id: categories[number % CATEGORIES],
  }));
  await link(knex, 'articles_events_lnk', every(inVietnamese(articles), 5), (row) => ({ article_id: row.id, event_id: eventOf(row, 5) }));
  await nameInCaption(knex, every(articles, 5), { cmps: 'articles_cmps', field: 'heroPhoto', people });
};

const writeGalleries = async (bulk: Bulk, { organizations, people, eventOf }: Targets): Promise<void> => {
  const { knex, moment } = bulk;
  const galleries = await writeVersions(bulk, 'photo_galleries', {
    prefix: 'anh',
    columns: (number) => ({ title: `Ảnh ${number}`, date_published: moment(START + number * DAY_MS) }),
  });
  const publisher = ({ id, number }: Written) => ({ photo_gallery_id: id, organization_id: organizations[number % ORGANIZATIONS] });
  await link(knex, 'photo_galleries_publisher_lnk', galleries, publisher);
  const ofEvents = every(inVietnamese(galleries), 5);
  await link(knex, 'photo_galleries_event_lnk', ofEvents, (row) => ({ photo_gallery_id: row.id, event_id: eventOf(row, 5) }));
  await nameInCaption(knex, every(galleries, 5), { cmps: 'photo_galleries_cmps', field: 'photos', people });
};

type EventRow = IdRow & { document_id: string; published_at: unknown };

const writePortal = async (bulk: Bulk, reported: number): Promise<void> => {
  const { knex } = bulk;
  const organizations = await idsIn(knex, 'organizations');
  const people = await writePeople(bulk);
  await writeEvents(bulk, { organizations, people });
  const known = await knex('events')
    .where({ locale: 'vi' })
    .where('document_id', '<', bulkId('sukien', reported))
    .select<EventRow[]>('id', 'document_id', 'published_at');
  const eventIds = new Map(known.map((row) => [`${row.document_id} ${row.published_at !== null}`, row.id]));
  const eventOf = ({ number, isPublished }: Written, step: number): number =>
    eventIds.get(`${bulkId('sukien', (number / step) % reported)} ${isPublished}`) ?? 0;
  await writeArticles(bulk, { organizations, people, eventOf });
  await writeGalleries(bulk, { organizations, people, eventOf });
};

/**
 * Articles, events, galleries and people by the thousand, straight into the tables, with what lists, filters and cards read of them: publishers
 * and categories in turn; every fifth names a person in a caption and hangs on one of the first `reported` events. What was written before stays.
 */
export const fillPortal = ({ strapi }: Deps, span: Span, reported: number = TARGETS): Promise<void> =>
  // One commit, because each waits for the disk.
  strapi.db.connection.transaction((trx) => writePortal({ ...bulkOf(strapi, span), knex: trx }, reported));
