import { setTimeout as sleep } from 'node:timers/promises';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import type { CrashDatabase } from './crash-database';
import { createLean, type LeanInstance, type LeanOptions } from './lean-process';
import type { SentHit } from './reader-connection';
import { createRandom, deliver, hitNumber } from './readers';

export const startInstances = async (database: CrashDatabase, count: number, options?: LeanOptions): Promise<LeanInstance[]> => {
  const instances = await Promise.all(Array.from({ length: count }, () => createLean(database, options)));
  await Promise.all(instances.map((instance) => instance.start()));
  return instances;
};

export const stopInstances = async (instances: readonly LeanInstance[]): Promise<void> => {
  await Promise.all(instances.map((instance) => instance.terminate()));
};

/** Kills one instance after another, at random moments, and starts each again at once, until told to stop. Returns how often it did. */
export const killAtRandom = async (
  instances: readonly LeanInstance[],
  { random, isOver, pauseMs }: { random: () => number; isOver: () => boolean; pauseMs: number },
): Promise<number> => {
  let kills = 0;
  for (;;) {
    await sleep(pauseMs * (0.2 + 1.6 * random()));
    if (isOver()) return kills;
    const victim = instances[Math.floor(random() * instances.length)];
    await victim?.kill();
    await victim?.start();
    kills += 1;
  }
};

export type CrashRun = {
  seed: number;
  hits: number;
  articles: number;
  connections: number;
  pauseMs: number;
};

export type CrashReport = { kills: number; seconds: number; repeatedAnswers: number };

const articleOf = (number: number, articles: number): string => `article${number % articles}`;

function* hitsOf({ seed, hits, articles }: CrashRun): Iterator<SentHit> {
  for (let number = 0; number < hits; number += 1) yield hitNumber(`seed${seed}`, number, articleOf(number, articles));
}

/** Every hit is sent until it is answered with 2xx, while instances die; some senders hang up before they are answered. */
export const runThroughCrashes = async (instances: readonly LeanInstance[], run: CrashRun): Promise<CrashReport> => {
  const random = createRandom(run.seed);
  const startedAt = performance.now();
  let over = false;
  let repeatedAnswers = 0;
  const killing = killAtRandom(instances, { random, isOver: () => over, pauseMs: run.pauseMs });
  await deliver({
    hits: hitsOf(run),
    ports: instances.map(({ port }) => port),
    connections: run.connections,
    random,
    lostAnswers: 0.01,
    onAnswer: (_hit, { body }) => {
      if (body.includes('"counted":false')) repeatedAnswers += 1;
    },
  });
  over = true;
  const kills = await killing;
  return { kills, seconds: (performance.now() - startedAt) / 1_000, repeatedAnswers };
};

export type Counted = { site: number; days: number; visits: number; uniques: number; articles: number[]; problems: string[] };

type TotalRow = { document_id: string; views: string | number; uniques: string | number; visits: string | number };

/** What the database says, and what `verify` finds wrong with it. */
export const readCounts = async ({ knex }: CrashDatabase): Promise<Counted> => {
  const totals = await knex<TotalRow>('vc_total').join('vc_target', 'vc_target.id', 'vc_total.target_id').select('*');
  const site = await knex('vc_total').where({ target_id: 0 }).first();
  const days = await knex('vc_day').where({ target_id: 0 }).sum({ views: 'views' });
  const { problems } = await verify({ knex });
  return {
    site: Number(site.views),
    days: Number(days[0]?.views),
    visits: Number(site.visits),
    uniques: Number(site.uniques),
    articles: totals
      .filter(({ document_id }) => document_id.startsWith('article'))
      .map(({ views }) => Number(views))
      .sort((a, b) => a - b),
    problems: problems.map(({ what }) => what),
  };
};

/** Where every hit counts once: `hits` is a multiple of `articles`. */
export const exactCounts = ({ hits, articles }: Pick<CrashRun, 'hits' | 'articles'>): Counted => ({
  site: hits,
  days: hits,
  visits: hits,
  uniques: hits,
  articles: Array.from({ length: articles }, () => hits / articles),
  problems: [],
});
