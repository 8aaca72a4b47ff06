import type { Core } from '@strapi/strapi';
import { batchStatements } from '../batches/batch-tables';

type Deps = { strapi: Core.Strapi };

/** `article_id` is always a documentId: numeric ids change on every publish. */
export const VIEW_BASES = 'legacy_import_view_bases';
export const SITE_BASELINES = 'legacy_import_site_baselines';
export const WRITTEN_ARTICLES = 'legacy_import_written_articles';
export const STORED_IMAGES = 'legacy_import_images';

/** Read by SQLite and PostgreSQL alike. */
const STATEMENTS = [
  `CREATE TABLE IF NOT EXISTS ${VIEW_BASES} (article_id varchar(255) PRIMARY KEY, views bigint NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS ${SITE_BASELINES} (article_id varchar(255) NOT NULL, statistic varchar(20) NOT NULL, value bigint NOT NULL, publisher_id varchar(255), batch_id varchar(255), PRIMARY KEY (article_id, statistic))`,
  `CREATE TABLE IF NOT EXISTS ${WRITTEN_ARTICLES} (article_id varchar(255) NOT NULL, locale varchar(20) NOT NULL, event_id varchar(255), written_sha256 varchar(64) NOT NULL, PRIMARY KEY (article_id, locale))`,
  `CREATE TABLE IF NOT EXISTS ${STORED_IMAGES} (sha256 varchar(64) PRIMARY KEY, file_id integer NOT NULL)`,
];

/** Any number; the same in all instances of this application. */
const LOCK = 7_203_114;

/**
 * Until the running transaction ends, no other import writes: two that meet the same person must not both make one.
 * SQLite has one writer anyway.
 */
export const lockImports = async ({ strapi }: Deps): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
  });
};

/** What an import has to remember besides the entries. Schema sync leaves these tables alone; run at every start. */
export const ensureImportTables = async ({ strapi }: Deps): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await lockImports({ strapi });
    const client = strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
    for (const statement of [...STATEMENTS, ...batchStatements(client)]) await trx.raw(statement);
  });
};
