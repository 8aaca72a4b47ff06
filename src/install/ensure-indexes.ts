import type { Core } from '@strapi/strapi';

/** `only`: the database that it helps; the other one has it in another way. */
type Index = { name: string; table: string; columns: string[]; unique?: boolean; where?: string; only?: 'postgres' };

const slugIndexes = (table: string): Index[] => [
  { name: `${table}_slug_draft_uq`, table, columns: ['slug', 'locale'], unique: true, where: 'published_at IS NULL' },
  { name: `${table}_slug_published_uq`, table, columns: ['slug', 'locale'], unique: true, where: 'published_at IS NOT NULL' },
  // Whether a slug is free is asked of drafts and published rows at once, for which neither of the two is of use.
  { name: `${table}_slug_ix`, table, columns: ['slug', 'locale'] },
];

/** From a component to what holds it, to find where a person is shown. Strapi's own indexes lead the other way only. */
const holderIndex = (owner: string): Index => ({
  name: `${owner}_holder_ix`,
  table: `${owner}_cmps`,
  columns: ['cmp_id', 'component_type', 'entity_id'],
});

/** From an entry to its components, in their order: without it SQLite goes by Strapi's index of the field, which is the same word in every row. */
const partsIndex = (owner: string): Index => ({
  name: `${owner}_held_ix`,
  table: `${owner}_cmps`,
  columns: ['entity_id', 'field', 'order', 'component_type', 'cmp_id'],
});

/** From what is named to the many that name it, by the index alone. */
const namingIndex = (link: string, target: string, own: string): Index => ({
  name: `${link}_naming_ix`,
  table: link,
  columns: [target, own],
});

/**
 * The order of a public list, over what readers see of it. With the documentId the order is total: no entry stands on two pages. SQLite looks into
 * the index alone only if it finds there what the index is limited by.
 */
const listIndex = (table: string, place: string, beside: string[] = []): Index => ({
  name: `${[table, place, ...beside].join('_')}_shown_ix`,
  table,
  columns: ['locale', place, 'document_id', 'published_at', ...beside],
  where: 'published_at IS NOT NULL',
});

/** What readers see of rows whose ids are known. SQLite finds rows by id as they lie; PostgreSQL would read whole ones, search texts and all. */
const idIndex = (table: string, place: string): Index => ({
  name: `${table}_id_shown_ix`,
  table,
  columns: ['id', 'locale', place, 'document_id', 'published_at'],
  where: 'published_at IS NOT NULL',
  only: 'postgres',
});

/** What a person may be shown in. */
const SHOWING = [
  'articles',
  'events',
  'photo_galleries',
  'components_media_captioned_photos',
  'components_content_quotes',
  'components_event_awards',
];

/**
 * Strapi gives `unique` and `uid` no constraint in the database; these do. They hold for drafts and for published rows
 * apart, because both versions of an entry carry its slug.
 */
const INDEXES: Index[] = [
  ...['articles', 'events', 'photo_galleries', 'pages'].flatMap(slugIndexes),
  { name: 'categories_slug_uq', table: 'categories', columns: ['slug', 'locale'], unique: true },
  { name: 'people_slug_uq', table: 'people', columns: ['slug'], unique: true },
  { name: 'organizations_slug_uq', table: 'organizations', columns: ['slug'], unique: true },
  { name: 'organizations_code_uq', table: 'organizations', columns: ['code'], unique: true },
  { name: 'offices_office_key_uq', table: 'offices', columns: ['office_key'], unique: true },
  { name: 'redirects_own_path_uq', table: 'redirects', columns: ['from_path'], unique: true, where: 'from_host IS NULL' },
  { name: 'redirects_old_path_uq', table: 'redirects', columns: ['from_path', 'from_host'], unique: true, where: 'from_host IS NOT NULL' },
  { name: 'events_calendar_uid_uq', table: 'events', columns: ['calendar_uid', 'locale'], unique: true, where: 'published_at IS NULL' },
  { name: 'articles_date_published_ix', table: 'articles', columns: ['date_published'] },
  { name: 'photo_galleries_date_published_ix', table: 'photo_galleries', columns: ['date_published'] },
  { name: 'events_starts_at_ix', table: 'events', columns: ['starts_at'] },
  { name: 'people_sort_key_ix', table: 'people', columns: ['sort_key'] },
  ...SHOWING.flatMap((owner) => [holderIndex(owner), partsIndex(owner)]),
  ...['pages', 'people', 'organizations', 'offices', 'sites'].map(partsIndex),
  namingIndex('articles_categories_lnk', 'category_id', 'article_id'),
  namingIndex('articles_events_lnk', 'event_id', 'article_id'),
  namingIndex('articles_publisher_lnk', 'organization_id', 'article_id'),
  namingIndex('photo_galleries_event_lnk', 'event_id', 'photo_gallery_id'),
  namingIndex('photo_galleries_publisher_lnk', 'organization_id', 'photo_gallery_id'),
  namingIndex('events_organizers_lnk', 'organization_id', 'event_id'),
  listIndex('articles', 'date_published'),
  listIndex('photo_galleries', 'date_published'),
  listIndex('events', 'starts_at', ['ends_at']),
  listIndex('events', 'ends_at', ['starts_at']),
  idIndex('articles', 'date_published'),
  idIndex('photo_galleries', 'date_published'),
  idIndex('events', 'starts_at'),
  { name: 'people_sort_key_shown_ix', table: 'people', columns: ['sort_key', 'document_id', 'redacted_at'], where: 'redacted_at IS NULL' },
  { name: 'legacy_sources_legacy_key_ix', table: 'components_shared_legacy_sources', columns: ['legacy_key'] },
];

const statementOf = ({ name, table, columns, unique = false, where }: Index): string => {
  const quoted = columns.map((column) => `"${column}"`).join(', ');
  return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS "${name}" ON "${table}" (${quoted})${where ? ` WHERE ${where}` : ''}`;
};

/** Of earlier versions: a path was taken once for all servers; parts and events were found, but not by the index alone. */
const OUTDATED = [
  'redirects_from_path_uq',
  ...SHOWING.flatMap((owner) => [`${owner}_part_ix`, `${owner}_parts_ix`]),
  'events_starts_at_shown_ix',
  'events_ends_at_shown_ix',
];

/** Run at every bootstrap: Strapi has created its tables by then, and schema sync leaves indexes alone that it did not make. */
export const ensureIndexes = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    for (const name of OUTDATED) await trx.raw(`DROP INDEX IF EXISTS "${name}"`);
    for (const index of INDEXES.filter(({ only }) => only === undefined || only === strapi.db.dialect.client))
      await trx.raw(statementOf(index));
  });
};
