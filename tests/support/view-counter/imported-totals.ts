import type { TestEnvironment } from '../test-environment';
import { connectTo } from './counter-database';

export type ImportedTotals = { documents: Map<string, number>; views: number; visits: number };

type Row = { document_id: string; imported: unknown; imported_visits: unknown };

/** Every imported number that is not 0, by documentId, and the site's. */
export const readImportedTotals = async ({ env }: TestEnvironment): Promise<ImportedTotals> => {
  const knex = connectTo({ env });
  try {
    const rows: Row[] = await knex('vc_total')
      .join('vc_target', 'vc_target.id', 'vc_total.target_id')
      .select('document_id', 'imported', 'imported_visits');
    const site = rows.find((row) => row.document_id === '');
    const documents = rows.filter((row) => row.document_id !== '' && Number(row.imported) !== 0);
    return {
      documents: new Map(documents.map((row) => [row.document_id, Number(row.imported)])),
      views: Number(site?.imported ?? 0),
      visits: Number(site?.imported_visits ?? 0),
    };
  } finally {
    await knex.destroy();
  }
};

/** States of the runs, the oldest first. */
export const readRunStates = async ({ env }: TestEnvironment): Promise<{ id: number; state: string }[]> => {
  const knex = connectTo({ env });
  try {
    const rows: { id: unknown; state: string }[] = await knex('vc_import_run').orderBy('id').select('id', 'state');
    return rows.map(({ id, state }) => ({ id: Number(id), state }));
  } finally {
    await knex.destroy();
  }
};
