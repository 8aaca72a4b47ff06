import type { Knex } from 'knex';
import { writeCounted } from './counted';

export const ARTICLE = 'api::article.article';

/**
 * A counter with documents in two languages, one deleted, days of two years and a folded month, an import that stands and one undone, an
 * adjustment, and readers of today. `verify` holds.
 */
export const fillOldPortal = async (knex: Knex): Promise<void> => {
  const article = { uid: ARTICLE, documentId: 'a' };
  await writeCounted(knex, [
    { ...article, day: 20_260_131, views: 5, uniques: 3, visits: 2 },
    { ...article, day: 20_261_122, views: 7 },
    { ...article, locale: 'en', day: 20_261_122, views: 1 },
    { uid: ARTICLE, documentId: 'gone', day: 20_230_100, views: 900, visitors: 0 },
    { day: 20_261_122, views: 3 },
  ]);
  await knex('vc_target').where({ document_id: 'gone' }).update({ deleted_at: 1_700_000_000_000 });
  const { id } = await knex('vc_target').where({ document_id: 'a', locale: 'vi' }).first<{ id: number }>('id');
  await knex('vc_total').where({ target_id: id }).update({ imported: 126, adjusted: -6 });
  const run = { strategy: 'set', started_by: 'Lan', started_at: 1, row_count: 1, done_count: 1, changed_count: 1 };
  await knex('vc_import_run').insert({ id: 41, source: 'csv', state: 'finished', finished_at: 2, delta_sum: 126, ...run });
  await knex('vc_import_run').insert({ id: 42, source: 'csv', state: 'undone', finished_at: 2, undone_at: 3, delta_sum: 9, ...run });
  const row = { source: 'csv', external_id: '/le-hoi', target_id: id, metric: 'views' };
  await knex('vc_import').insert({ ...row, run_id: 41, value: 126, delta: 126 });
  await knex('vc_import').insert({ ...row, run_id: 42, value: 135, delta: 9 });
  const line = { target_id: id, metric: 'views', value_before: 138, value_after: 132, delta: -6 };
  await knex('vc_audit').insert({ at: 4, actor: 'Lan', action: 'adjust', reason: 'Đếm thử\n"hai" lần', ...line });
  await knex('vc_filtered').insert({ day: 20_261_122, reason: 'bot', n: 12, list_version: 'isbot 5' });
  await knex('vc_rule').insert({ from_day: 20_261_101, changed_at: 5, actor: 'Lan', rules: '[]' });
  await knex('vc_visitor_0').insert({ key: Buffer.alloc(16, 7), first_ms: 1, last_ms: 2 });
  await knex('vc_seen_0').insert({ key: Buffer.alloc(16, 9) });
  await knex('vc_migration').update({ run_at: 1_600_000_000_000 });
};
