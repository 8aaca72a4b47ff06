import type { Knex } from 'knex';
import type { Strategy } from '../../../shared/contracts';
import { ensureTargets, findTargetIds, holdTotals, readTotals, targetIn } from '../tables/target-store';
import type { ImportRow } from './import-row';
import { readKnown, writeChanges } from './ledger-store';
import { planDeltas, type Planned, type Standing } from './rules/plan-deltas';

type Request = { source: string; strategy: Strategy; rows: readonly ImportRow[] };

/** What these rows would change now; writes nothing. `carried` is what rows before them would have left. */
export const previewRows = async (
  trx: Knex.Transaction,
  { source, strategy, rows, carried }: Request & { carried: ReadonlyMap<string, Standing> },
): Promise<Planned> => {
  const ids = await findTargetIds(
    trx,
    rows.map(({ target }) => target),
  );
  const totals = await readTotals(trx, [...ids.values()]);
  const known = await readKnown(trx, { source, strategy, rows, ids, totals });
  return planDeltas(strategy, rows, { ...known, standings: new Map([...known.standings, ...carried]) });
};

/** All of these rows or none: their totals are held, the ledger and the totals change together. */
export const applyRows = async (trx: Knex.Transaction, { runId, ...request }: Request & { runId: number }): Promise<Planned> => {
  const { source, strategy, rows } = request;
  const targets = rows.map(({ target }) => target);
  const ids = await ensureTargets(trx, targets);
  const totals = await holdTotals(
    trx,
    targets.map((target) => targetIn(ids, target)),
  );
  const planned = planDeltas(strategy, rows, await readKnown(trx, { source, strategy, rows, ids, totals }));
  await writeChanges(trx, { runId, source, changes: planned.changes, ids });
  return planned;
};
