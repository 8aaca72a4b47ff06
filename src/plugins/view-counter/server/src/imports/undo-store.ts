import type { Knex } from 'knex';
import { noteToText } from '../../../shared/audit-notes';
import { nameTargets } from '../tables/target-names-store';
import type { Client } from '../tables/table-store';
import { noteInAudit } from './audit-note-store';
import { refuse, type Refusal } from './run-guard';
import { changeRun, dropStaged, findRun, laterRuns } from './run-store';

type Trx = Knex.Transaction;

const OWN_TARGETS = 'target_id IN (SELECT target_id FROM vc_import WHERE run_id = ?)';

/** In the running transaction; null when it is done. Refused where a later run or an adjustment stands on its numbers, since either would mean something else then. */
export const undoRun = async (trx: Trx, { id, actor, client }: { id: number; actor: string; client: Client }): Promise<Refusal | null> => {
  const run = await findRun(trx, id);
  if (!run) return refuse('unknown', `There is no import ${id}.`);
  if (run.undone_at !== null) return refuse('state', `Import ${id} has been undone already.`);
  await holdOwnTotals(trx, id, client);
  const later = await laterRuns(trx, id);
  if (later.length > 0) return refuse('later', `Import ${later.join(', ')} came to the same numbers after import ${id}: undo that first.`);
  const below = await wouldShowLess(trx, id);
  if (below) return refuse('later', `${below} was adjusted after import ${id} and would show less than 0 without it: adjust it first.`);
  await subtract(trx, id);
  await dropStaged(trx, id);
  const now = Date.now();
  await changeRun(trx, id, { state: 'undone', undone_at: now, finished_at: run.finished_at ?? now, owner: null });
  const reason = noteToText({ kind: 'import-undone', id, source: run.source, delta: -Number(run.delta_sum) });
  await noteInAudit(trx, { actor, action: 'undo-import', reason });
  return null;
};

/** In the order in which hits lock them, the site's last. */
const holdOwnTotals = async (trx: Trx, id: number, client: Client): Promise<void> => {
  if (client !== 'postgres') return;
  await trx.raw(`SELECT target_id FROM vc_total WHERE ${OWN_TARGETS} ORDER BY (target_id = 0), target_id FOR UPDATE`, [id]);
};

const SUMS = `SELECT target_id, SUM(CASE WHEN metric = 'views' THEN delta ELSE 0 END) AS views, SUM(CASE WHEN metric = 'visits' THEN delta ELSE 0 END) AS visits FROM vc_import WHERE run_id = ? GROUP BY target_id`;

const wouldShowLess = async (trx: Trx, id: number): Promise<string | null> => {
  const answer: unknown = await trx.raw(
    `SELECT t.target_id FROM vc_total t JOIN (${SUMS}) s ON s.target_id = t.target_id
     WHERE t.imported + t.adjusted + t.views < s.views OR t.imported_visits + t.adjusted_visits + t.visits < s.visits LIMIT 1`,
    [id],
  );
  const [row] = (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as { target_id: number | string }[];
  if (!row) return null;
  const names = await nameTargets(trx, [Number(row.target_id)]);
  return names.get(Number(row.target_id)) ?? `Target ${row.target_id}`;
};

const subtract = async (trx: Trx, id: number): Promise<void> => {
  await trx.raw(
    `UPDATE vc_total SET imported = vc_total.imported - s.views, imported_visits = vc_total.imported_visits - s.visits
     FROM (${SUMS}) s WHERE s.target_id = vc_total.target_id`,
    [id],
  );
};
