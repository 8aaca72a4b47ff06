import type { Knex } from 'knex';
import type { Client } from '../tables/table-store';
import { ensureTargets, holdTotals, targetIn } from '../tables/target-store';
import { noteInAudit } from './audit-note-store';
import type { ImportRow } from './import-row';
import { readContributed, readKnown, writeChanges } from './ledger-store';
import { contributionKey, standingKey } from './rules/plan-deltas';
import { countInRun, createRun, holdStandingRun, lockRuns } from './run-store';

type Request = { client: Client; importer: string; source: string; row: ImportRow };

/**
 * A number of a document rises to what the old site showed; of the site, what this source contributes does, so that several old sites add up.
 * What changes nothing leaves no trace, except that the row is known from then on.
 */
export const raise = async (trx: Knex.Transaction, { client, importer, source, row }: Request): Promise<void> => {
  const runId = await ensureStandingRun(trx, { client, importer });
  const ids = await ensureTargets(trx, [row.target]);
  const contributed = await readContributed(trx, { source, rows: [row] });
  const isKnown = contributed.has(contributionKey(row));
  const own = contributed.get(contributionKey(row)) ?? 0;
  if (row.target === null && isKnown && row.value <= own) return;
  const totals = await holdTotals(trx, [targetIn(ids, row.target)]);
  const { standings } = await readKnown(trx, { source, strategy: 'max', rows: [row], ids, totals });
  const { imported, rest } = standings.get(standingKey(row)) ?? { imported: 0, rest: 0 };
  const delta = Math.max(0, row.value - (row.target === null ? own : imported));
  if (delta === 0 && isKnown) return;
  const before = imported + rest;
  await writeChanges(trx, { runId, source, changes: [{ row, delta, before, after: before + delta }], ids });
  await countInRun(trx, runId, { rows: isKnown ? 0 : 1, delta });
};

/**
 * The opposite, for an import that is taken back: what this source contributes falls to `row.value`. With `from`, only where the number is that
 * still. A number that was adjusted downwards and would be shown below 0 stays.
 */
export const lower = async (
  trx: Knex.Transaction,
  { client, importer, source, row }: Request,
  { from }: { from: number | null },
): Promise<void> => {
  const contributed = await readContributed(trx, { source, rows: [row] });
  const own = contributed.get(contributionKey(row)) ?? 0;
  if (row.value >= own && from === null) return;
  const runId = await ensureStandingRun(trx, { client, importer });
  const ids = await ensureTargets(trx, [row.target]);
  const totals = await holdTotals(trx, [targetIn(ids, row.target)]);
  const { standings } = await readKnown(trx, { source, strategy: 'max', rows: [row], ids, totals });
  const { imported, rest } = standings.get(standingKey(row)) ?? { imported: 0, rest: 0 };
  if (from !== null && imported !== from) return;
  const delta = row.value - (from ?? own);
  const before = imported + rest;
  if (delta >= 0 || before + delta < 0) return;
  await writeChanges(trx, { runId, source, changes: [{ row, delta, before, after: before + delta }], ids });
  await countInRun(trx, runId, { rows: 0, delta });
};

/** Found, it is held until the transaction ends: two that raise the same number do so one after the other. */
const ensureStandingRun = async (trx: Knex.Transaction, { client, importer }: Pick<Request, 'client' | 'importer'>): Promise<number> => {
  const known = await holdStandingRun(trx, importer);
  if (known !== null) return known;
  await lockRuns(trx, client);
  const madeMeanwhile = await holdStandingRun(trx, importer);
  if (madeMeanwhile !== null) return madeMeanwhile;
  await noteInAudit(trx, { actor: importer, action: 'import', reason: `"${importer}" brings the counts of old pages, as it imports them` });
  return createRun(trx, { source: importer, strategy: 'max', actor: importer, owner: null, now: Date.now(), state: 'finished' });
};
