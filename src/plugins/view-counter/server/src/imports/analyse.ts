import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { ImportAnalysis } from '../../../shared/contracts';
import { nameOf } from '../hits/fold';
import type { MayRead } from '../reports/named-entries';
import { previewRows } from './apply-rows';
import { loadTitles } from './load-titles';
import { countRows, prepareRows, type ImportInput } from './prepare-rows';
import type { Change, Standing } from './rules/plan-deltas';
import { addProblems, NO_PROBLEMS } from './run-row';

type Deps = { strapi: Core.Strapi; mayRead: MayRead };

const CHUNK = 500;
const SAMPLES = 20;

/** What an import would do; writes nothing. */
export const analyse = async ({ strapi, mayRead }: Deps, input: ImportInput): Promise<ImportAnalysis> => {
  const { rows, problems } = await prepareRows({ strapi }, input);
  const { source, strategy } = input;
  let carried: ReadonlyMap<string, Standing> = new Map();
  let found = addProblems(NO_PROBLEMS, problems);
  let [changing, delta] = [0, 0];
  const samples: Change[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK);
    const before = carried;
    const planned = await strapi.db.transaction(({ trx }) => previewRows(trx, { source, strategy, rows: chunk, carried: before }));
    const changes = planned.changes.filter((change) => change.delta !== 0);
    carried = new Map([...before, ...planned.standings]);
    found = addProblems(found, planned.problems);
    changing += changes.length;
    delta += changes.reduce((sum, change) => sum + change.delta, 0);
    samples.push(...changes.slice(0, SAMPLES - samples.length));
    await setImmediate();
  }
  return {
    rows: countRows(input),
    matched: rows.length,
    changing,
    delta,
    problems: found.first,
    problemCount: found.count,
    sample: await describeSamples({ strapi, mayRead }, samples),
  };
};

const describeSamples = async ({ strapi, mayRead }: Deps, samples: readonly Change[]): Promise<ImportAnalysis['sample']> => {
  const titles = await loadTitles(
    { strapi, mayRead },
    samples.flatMap(({ row }) => row.target ?? []),
  );
  return samples.map(({ row: { line, url, target, metric }, before, after }) => ({
    line,
    url,
    documentId: target?.documentId ?? '',
    locale: target?.locale ?? '',
    metric,
    title: target ? (titles.get(nameOf(target)) ?? null) : null,
    before,
    after,
  }));
};
