import type { Knex } from 'knex';
import { LINE, type ArchiveLine, type AuditLine, type CountedLine, type ImportedLine } from './archive-lines';
import * as store from './import-store';

type Request = { lines: AsyncIterable<string>; actor: string; merge: boolean };

/** Why an archive was not taken; nothing of it was written. */
export class RefusedArchive extends Error {
  readonly code = 'view-counter/refused-archive';
}

/** Lines that are written together, as long as they are of one kind. */
const BATCH = 200;

type Kind = 'counted' | 'imported' | 'audit' | 'filtered' | 'rule' | 'run' | 'head' | 'end';

const kindOf = (line: ArchiveLine): Kind => {
  if ('target' in line) return 'counted';
  if ('imported' in line) return 'imported';
  if ('audit' in line) return 'audit';
  if ('filtered' in line) return 'filtered';
  if ('rule' in line) return 'rule';
  if ('run' in line) return 'run';
  return 'head' in line ? 'head' : 'end';
};

/**
 * All of an archive or nothing, in the running transaction. Into an empty counter it becomes exactly what it was; with `merge` it is added to
 * what is there, once. Answers the number of lines. @throws {RefusedArchive}
 */
export const importArchive = async (trx: Knex.Transaction, { lines, actor, merge }: Request): Promise<number> => {
  const runs = new Map<number, number>();
  let head: Extract<ArchiveLine, { head: unknown }>['head'] | null = null;
  let end: number | null = null;
  let count = 0;
  for await (const batch of batchesOf(lines)) {
    const [first] = batch;
    if (!first) continue;
    if (end !== null) throw new RefusedArchive('The archive goes on after its end.');
    if (!head && !('head' in first)) throw new RefusedArchive('This is not an archive of "views export": it does not begin with a head.');
    if ('head' in first) {
      head = first.head;
      await receive(trx, { id: head.id, merge });
    } else if ('end' in first) end = first.end;
    else await write(trx, batch, runs);
    if (end === null) count += batch.length;
  }
  if (!head) throw new RefusedArchive('The file is empty.');
  if (end !== count) throw new RefusedArchive(`The archive is cut short: it has ${count} lines and says ${end ?? 'nothing'} at its end.`);
  await store.setBeginning(trx, head.countedSince);
  await store.noteArchive(trx, { id: head.id, actor, lines: count });
  return count;
};

const receive = async (trx: Knex.Transaction, { id, merge }: { id: string; merge: boolean }): Promise<void> => {
  const isEmpty = await store.isEmptyCounter(trx);
  if (isEmpty) await store.dropRules(trx);
  else if (!merge) {
    throw new RefusedArchive(
      'The counter has numbers already, so an archive would come on top of them: add --merge if it was counted elsewhere or at another time.',
    );
  } else if (await store.hasArchive(trx, id)) throw new RefusedArchive('This very archive is in already.');
};

const write = async (trx: Knex.Transaction, batch: readonly ArchiveLine[], runs: Map<number, number>): Promise<void> => {
  const of = <Line extends ArchiveLine>(kind: Kind) => batch.filter((line): line is Line => kindOf(line) === kind);
  await store.addCounted(trx, of<CountedLine>('counted'));
  for (const run of of<Extract<ArchiveLine, { run: number }>>('run')) runs.set(run.run, await store.addRun(trx, run));
  await store.addImported(trx, of<ImportedLine>('imported'), (run) => {
    const id = runs.get(run);
    if (id === undefined) throw new RefusedArchive(`The archive has rows of import ${run}, but not the import.`);
    return id;
  });
  await store.addAudit(trx, of<AuditLine>('audit'));
  await store.addFiltered(trx, of<Extract<ArchiveLine, { filtered: unknown }>>('filtered'));
  await store.addRules(trx, of<Extract<ArchiveLine, { rule: unknown }>>('rule'));
};

/** Neighbours of one kind. */
async function* batchesOf(lines: AsyncIterable<string>): AsyncGenerator<ArchiveLine[]> {
  let batch: ArchiveLine[] = [];
  let number = 0;
  for await (const text of lines) {
    number += 1;
    const line = parseLine(text, number);
    const [first] = batch;
    if (first && (kindOf(first) !== kindOf(line) || batch.length === BATCH)) {
      yield batch;
      batch = [];
    }
    batch.push(line);
  }
  yield batch;
}

const parseLine = (text: string, number: number): ArchiveLine => {
  const parsed = LINE.safeParse(parseJson(text));
  if (!parsed.success) throw new RefusedArchive(`Line ${number} is not of an archive of "views export": ${text.slice(0, 80)}`);
  return parsed.data;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
