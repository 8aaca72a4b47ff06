import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { FORMAT, type ArchiveLine, type ArchiveTarget, type CountedLine } from './archive-lines';

type Value = number | string;
type Row = Record<string, Value | null>;

/** Rows that are read at once; of targets fewer, since each has up to a row a day. */
const PAGE = 1_000;
const TARGETS_PAGE = 100;

/** Everything that was counted, imported and adjusted, as one snapshot; beside a running server. Nothing is written. */
export async function* exportLines({ knex }: { knex: Knex }): AsyncGenerator<ArchiveLine> {
  const { config } = knex.client as { config: { client: string } };
  const trx = await knex.transaction(config.client.startsWith('p') ? { isolationLevel: 'repeatable read', readOnly: true } : {});
  try {
    let lines = 0;
    for await (const line of linesOf(trx)) {
      lines += 1;
      yield line;
    }
    yield { end: lines };
  } finally {
    await trx.rollback();
  }
}

async function* linesOf(trx: Knex.Transaction): AsyncGenerator<ArchiveLine> {
  yield await readHead(trx);
  yield* countedLines(trx);
  for await (const rows of pages(trx, 'vc_import_run')) yield* rows.map(runLine);
  for await (const rows of pages(trx, 'vc_import')) {
    const targetOf = await loadTargets(trx, rows);
    yield* rows.map((row) => importedLine(row, targetOf(row)));
  }
  for await (const rows of pages(trx, 'vc_audit')) {
    const targetOf = await loadTargets(trx, rows);
    yield* rows.map((row) => auditLine(row, row.target_id === null ? null : targetOf(row)));
  }
  const filtered = (await trx('vc_filtered').orderBy(['day', 'reason'])) as Row[];
  yield* filtered.map(({ day, reason, n, list_version: version }): ArchiveLine => ({
    filtered: [num(day), text(reason), num(n), text(version)],
  }));
  const rules = (await trx('vc_rule').orderBy('id')) as Row[];
  yield* rules.map((row): ArchiveLine => ({
    rule: { fromDay: num(row.from_day), changedAt: num(row.changed_at), actor: text(row.actor), rules: text(row.rules) },
  }));
}

const num = (value: Value | null | undefined): number => Number(value ?? 0);
const text = (value: Value | null | undefined): string => String(value ?? '');
const numOrNull = (value: Value | null | undefined): number | null => (value === null || value === undefined ? null : Number(value));
const metricOf = (value: Value | null | undefined): 'views' | 'visits' => (value === 'visits' ? 'visits' : 'views');

const readHead = async (trx: Knex.Transaction): Promise<ArchiveLine> => {
  const [row] = await trx('vc_migration').min<{ since: Value | null }[]>({ since: 'run_at' });
  return { head: { format: FORMAT, id: randomUUID(), exportedAt: new Date().toISOString(), countedSince: num(row?.since) } };
};

/** All rows in the order of their id. */
async function* pages(trx: Knex.Transaction, table: string, size = PAGE): AsyncGenerator<Row[]> {
  let last: Value | null = null;
  for (;;) {
    const query = trx(table).orderBy('id').limit(size);
    const rows = (await (last === null ? query : query.where('id', '>', last))) as Row[];
    yield rows;
    if (rows.length < size) return;
    last = rows.at(-1)?.id ?? null;
  }
}

async function* countedLines(trx: Knex.Transaction): AsyncGenerator<CountedLine> {
  for await (const targets of pages(trx, 'vc_target', TARGETS_PAGE)) yield* await describe(trx, targets);
}

const describe = async (trx: Knex.Transaction, targets: readonly Row[]): Promise<CountedLine[]> => {
  const ids = targets.map(({ id }) => num(id));
  const totals = new Map(((await trx('vc_total').whereIn('target_id', ids)) as Row[]).map((row) => [num(row.target_id), row]));
  const days = new Map<number, CountedLine['days']>();
  for (const row of (await trx('vc_day').whereIn('target_id', ids).orderBy(['target_id', 'day'])) as Row[]) {
    const of = days.get(num(row.target_id)) ?? [];
    of.push([num(row.day), num(row.views), num(row.uniques), num(row.visits), num(row.visitors)]);
    days.set(num(row.target_id), of);
  }
  return targets.map((target) => ({
    target: [text(target.uid), text(target.document_id), text(target.locale)],
    deletedAt: numOrNull(target.deleted_at),
    total: totalOf(totals.get(num(target.id))),
    days: days.get(num(target.id)) ?? [],
  }));
};

const totalOf = (row: Row | undefined): CountedLine['total'] =>
  row
    ? {
        views: num(row.views),
        uniques: num(row.uniques),
        visits: num(row.visits),
        imported: num(row.imported),
        adjusted: num(row.adjusted),
        importedVisits: num(row.imported_visits),
        adjustedVisits: num(row.adjusted_visits),
      }
    : null;

const loadTargets = async (trx: Knex.Transaction, rows: readonly Row[]): Promise<(row: Row) => ArchiveTarget> => {
  const ids = [...new Set(rows.flatMap(({ target_id: id }) => (id === null || id === undefined ? [] : [num(id)])))];
  const targets = (await trx('vc_target').whereIn('id', ids)) as Row[];
  const byId = new Map(
    targets.map((row): [number, ArchiveTarget] => [num(row.id), [text(row.uid), text(row.document_id), text(row.locale)]]),
  );
  return ({ target_id: id }) => {
    const target = byId.get(num(id));
    if (!target) throw new Error(`Target ${num(id)} has gone from the database: verify says more.`);
    return target;
  };
};

const runLine = (row: Row): ArchiveLine => ({
  run: num(row.id),
  source: text(row.source),
  strategy: text(row.strategy),
  state: row.state === 'running' ? 'interrupted' : (text(row.state) as 'interrupted' | 'finished' | 'undone'),
  startedAt: num(row.started_at),
  finishedAt: numOrNull(row.finished_at),
  undoneAt: numOrNull(row.undone_at),
  startedBy: text(row.started_by),
  rows: num(row.row_count),
  done: num(row.done_count),
  changed: num(row.changed_count),
  delta: num(row.delta_sum),
  problems: row.problems === null || row.problems === undefined ? null : text(row.problems),
});

const importedLine = (row: Row, target: ArchiveTarget): ArchiveLine => ({
  imported: {
    run: num(row.run_id),
    source: text(row.source),
    externalId: text(row.external_id),
    target,
    metric: metricOf(row.metric),
    value: num(row.value),
    delta: num(row.delta),
  },
});

const auditLine = (row: Row, target: ArchiveTarget | null): ArchiveLine => ({
  audit: {
    at: num(row.at),
    actor: text(row.actor),
    action: text(row.action),
    target,
    metric: row.metric === null || row.metric === undefined ? null : metricOf(row.metric),
    before: numOrNull(row.value_before),
    after: numOrNull(row.value_after),
    delta: num(row.delta),
    reason: text(row.reason),
  },
});
