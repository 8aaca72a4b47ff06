import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** SQLite takes 32,766 values in one statement. */
const BATCH = 500;

type Row = Record<string, unknown>;
export type IdRow = { id: number };
/** From number `from` to number `until`, without it. */
export type Span = { from: number; until: number };
export type Written = { id: number; number: number; locale: string; isPublished: boolean };
export type Bulk = { knex: Knex; moment: (ms: number) => number | Date; span: Span };

/** As long as Strapi's own. */
export const bulkId = (prefix: string, number: number): string => `${prefix}${String(number).padStart(24 - prefix.length, '0')}`;

export const numbersOf = ({ from, until }: Span): number[] => Array.from({ length: until - from }, (_, offset) => from + offset);

export const insertAll = async (knex: Knex, table: string, rows: readonly Row[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += BATCH) await knex(table).insert(rows.slice(start, start + BATCH));
};

/** The ids that the rows got, in their order. */
export const insertWithIds = async (knex: Knex, table: string, rows: readonly Row[]): Promise<number[]> => {
  const last = Number((await knex(table).max({ id: 'id' }).first<{ id: number | null }>())?.id ?? 0);
  await insertAll(knex, table, rows);
  return (await knex(table).where('id', '>', last).orderBy('id').select<IdRow[]>('id')).map(({ id }) => id);
};

/** Of each document a draft and a published row in vi, of every third in en too. */
export const writeVersions = async (
  { knex, moment, span }: Bulk,
  table: string,
  { prefix, columns }: { prefix: string; columns: (number: number) => Row },
): Promise<Written[]> => {
  const now = moment(Date.now());
  const versions = numbersOf(span).flatMap((number) =>
    (number % 3 === 0 ? ['vi', 'en'] : ['vi']).flatMap((locale) => [
      { number, locale, isPublished: false },
      { number, locale, isPublished: true },
    ]),
  );
  const rows = versions.map(({ number, locale, isPublished }) => ({
    document_id: bulkId(prefix, number),
    slug: bulkId(prefix, number),
    created_at: now,
    updated_at: now,
    published_at: isPublished ? now : null,
    locale,
    ...columns(number),
  }));
  const ids = await insertWithIds(knex, table, rows);
  return versions.map((version, index) => ({ id: ids[index] ?? 0, ...version }));
};

/** Every so many of the documents, in all their versions. */
export const every = (rows: readonly Written[], step: number): Written[] => rows.filter(({ number }) => number % step === 0);

export const inVietnamese = (rows: readonly Written[]): Written[] => rows.filter(({ locale }) => locale === 'vi');

export const link = (knex: Knex, table: string, rows: readonly Written[], toLink: (row: Written) => Row): Promise<void> =>
  insertAll(knex, table, rows.map(toLink));

type Holder = { cmps: string; field: string; people: readonly number[] };

/** A photo within each of the rows, with one of the people in its caption. */
export const nameInCaption = async (knex: Knex, rows: readonly Written[], { cmps, field, people }: Holder): Promise<void> => {
  const mentions = await insertWithIds(
    knex,
    'components_people_mentions',
    rows.map(() => ({ name: 'Bà An', title_mode: 'none' })),
  );
  const photos = await insertWithIds(
    knex,
    'components_media_captioned_photos',
    rows.map(() => ({ caption: 'Bà An', missing_file: true })),
  );
  const hold = (component_type: string, name: string) => (entity_id: number, cmp_id: number | undefined) => ({
    entity_id,
    cmp_id,
    component_type,
    field: name,
    order: 1,
  });
  const [holdPhoto, holdMention] = [hold('media.captioned-photo', field), hold('people.mention', 'people')];
  await insertAll(
    knex,
    'components_people_mentions_person_lnk',
    rows.map(({ number }, index) => ({ mention_id: mentions[index], person_id: people[number % people.length] })),
  );
  await insertAll(
    knex,
    'components_media_captioned_photos_cmps',
    photos.map((photo, index) => holdMention(photo, mentions[index])),
  );
  await insertAll(
    knex,
    cmps,
    rows.map(({ id }, index) => holdPhoto(id, photos[index])),
  );
};

/** In the order of their ids; `like` narrows them by documentId. */
export const idsIn = async (knex: Knex, table: string, like = '%'): Promise<number[]> =>
  (await knex(table).where('document_id', 'like', like).orderBy('id').select<IdRow[]>('id')).map(({ id }) => id);

export const bulkOf = (strapi: Core.Strapi, span: Span): Bulk => ({
  knex: strapi.db.connection,
  // Strapi keeps moments as numbers on SQLite.
  moment: strapi.db.dialect.client === 'sqlite' ? (ms) => ms : (ms) => new Date(ms),
  span,
});
