import type { Knex } from 'knex';
import { addDays } from '../../../src/plugins/view-counter/server/src/time/local-time';
import { today } from './history';

/** Each document has ten views, on four days of the last years. */
const DAYS = 1_500;
const ARTICLE = 'api::article.article';

/** So many of the documents are published, and read now. */
const READ_NOW = 1_000;

const documentIdOf = (number: number): string => `bench${String(number).padStart(19, '0')}`;

const numbersReadNow = (documents: number): number[] =>
  Array.from({ length: READ_NOW }, (_, index) => 1 + Math.floor((index * documents) / READ_NOW));

/** Spread over all that there are. */
export const readNow = (documents: number): string[] => numbersReadNow(documents).map(documentIdOf);

const isPostgres = (knex: Knex): boolean => (knex.client as { config: { client: string } }).config.client === 'postgres';

const writeCalendar = async (trx: Knex): Promise<void> => {
  await trx.raw('CREATE TEMPORARY TABLE bench_day (i integer PRIMARY KEY, day integer NOT NULL)');
  const last = today();
  const rows = Array.from({ length: DAYS }, (_, i) => ({ i, day: addDays(last, i - DAYS) }));
  await trx.batchInsert('bench_day', rows, 400);
};

/** Set by set, by the database itself: a million documents in less than a minute. */
const statements = (documents: number, documentId: string): string[] => [
  'DROP INDEX vc_day_day',
  `INSERT INTO vc_target (id, uid, document_id, locale)
    WITH RECURSIVE numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < ${documents})
    SELECT i, '${ARTICLE}', ${documentId}, 'vi' FROM numbers`,
  `INSERT INTO vc_total (target_id, views, uniques, visits) SELECT id, 10, 8, 4 FROM vc_target WHERE id > 0`,
  `INSERT INTO vc_day (target_id, day, views, uniques, visits, visitors)
    SELECT t.id, d.day, CASE WHEN k.j < 2 THEN 3 ELSE 2 END, 2, 1, 2
    FROM vc_target t CROSS JOIN (SELECT 0 AS j UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) k CROSS JOIN bench_day d
    WHERE t.id > 0 AND d.i = (t.id * 7 + k.j * 373) % ${DAYS}`,
  `INSERT INTO vc_target (id, uid, document_id, locale) VALUES (${documents + 1}, '${ARTICLE}', '', 'vi')`,
  ...[0, documents + 1].map(
    (target) => `INSERT INTO vc_day (target_id, day, views, uniques, visits, visitors)
    SELECT ${target}, day, sum(views), sum(uniques), sum(visits), 0 FROM vc_day WHERE target_id BETWEEN 1 AND ${documents} GROUP BY day`,
  ),
  `INSERT INTO vc_total (target_id, views, uniques, visits) VALUES (${documents + 1}, ${documents * 10}, ${documents * 8}, ${documents * 4})`,
  `UPDATE vc_total SET views = ${documents * 10}, uniques = ${documents * 8}, visits = ${documents * 4} WHERE target_id = 0`,
  'CREATE INDEX vc_day_day ON vc_day (day, target_id)',
];

/** What the counter asks of an article: that it is published. */
const writeArticles = async (trx: Knex, documents: number, now: number | Date): Promise<void> => {
  const rows = numbersReadNow(documents).map((number) => ({
    document_id: documentIdOf(number),
    title: `Bài số ${number}`,
    slug: `bai-so-bench-${number}`,
    locale: 'vi',
    ...{ published_at: now, created_at: now, updated_at: now },
  }));
  await trx.batchInsert('articles', rows, 200);
};

/** Needs empty tables of the counter, and no server on them. */
export const writeBenchHistory = async (knex: Knex, documents: number): Promise<void> => {
  const documentId = isPostgres(knex) ? "'bench' || lpad(i::text, 19, '0')" : "printf('bench%019d', i)";
  await knex.transaction(async (trx) => {
    await writeCalendar(trx);
    for (const statement of statements(documents, documentId)) await trx.raw(statement);
    await writeArticles(trx, documents, isPostgres(knex) ? new Date() : Date.now());
  });
  if (!isPostgres(knex)) return;
  await knex.raw("SELECT setval(pg_get_serial_sequence('vc_target', 'id'), ?)", [documents + 1]);
  for (const table of ['vc_target', 'vc_total', 'vc_day', 'articles']) await knex.raw(`VACUUM ANALYZE ${table}`);
};
