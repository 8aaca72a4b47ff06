import { setTimeout as sleep } from 'node:timers/promises';
import { hitKey } from '../../../src/plugins/view-counter/server/src/hits/visitor';
import type { CrashDatabase } from './crash-database';
import { startInstances, stopInstances } from './crash-run';
import type { SentHit } from './reader-connection';
import { createRandom, deliver, hitNumber } from './readers';

const inDatabase = async ({ knex }: CrashDatabase, hitIds: readonly string[]): Promise<number> => {
  let found = 0;
  for (let from = 0; from < hitIds.length; from += 500) {
    const keys = hitIds.slice(from, from + 500).map((hitId) => hitKey(Buffer.from(hitId, 'hex')));
    for (const table of ['vc_seen_0', 'vc_seen_1']) found += (await knex(table).whereIn('key', keys).select('key')).length;
  }
  return found;
};

export type KillReport = { kills: number; answered: number; found: number };

/** After each kill, before anybody writes again: is every hit there that was answered before it? */
export const killUnderLoad = async (
  database: CrashDatabase,
  { instances: count, kills }: { instances: number; kills: number },
): Promise<KillReport> => {
  const instances = await startInstances(database, count);
  const random = createRandom(2);
  const report: KillReport = { kills: 0, answered: 0, found: 0 };
  let answered: string[] = [];
  function* endless(): Iterator<SentHit> {
    for (let number = 0; report.kills < kills; number += 1) yield hitNumber('disk', number, `article${number % 20}`);
  }
  const load = deliver({
    hits: endless(),
    ports: instances.map(({ port }) => port),
    connections: 64,
    random,
    onAnswer: ({ hitId }, { status }) => {
      if (status === 200) answered.push(hitId);
    },
  });
  while (report.kills < kills) {
    await sleep(100 + 200 * random());
    await Promise.all(instances.map((instance) => instance.kill()));
    const before = answered;
    answered = [];
    report.answered += before.length;
    report.found += await inDatabase(database, before);
    await Promise.all(instances.map((instance) => instance.start()));
    report.kills += 1;
  }
  await load;
  await stopInstances(instances);
  return report;
};
