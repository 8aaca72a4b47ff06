import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { ImportAnalysis } from '../../../shared/contracts';
import { typeWithUid } from '../counts/counted-types';
import { loadNames, versionKey, type EntryName } from '../counts/entry-names';
import { previewRows } from './apply-rows';
import { countRows, prepareRows, type ImportInput } from './prepare-rows';
import type { Change, Standing } from './rules/plan-deltas';
import { addProblems } from './run-row';

type Deps = { strapi: Core.Strapi };

const CHUNK = 500;
const SAMPLES = 20;

/** What an import would do; writes nothing. */
export const analyse = async ({ strapi }: Deps, input: ImportInput): Promise<ImportAnalysis> => {
  const { rows, problems } = await prepareRows({ strapi }, input);
  const { source, strategy } = input;
  let carried: ReadonlyMap<string, Standing> = new Map();
  let found = addProblems({ count: 0, first: [] }, problems);
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
    sample: await describeSamples({ strapi }, samples),
  };
};

const describeSamples = async ({ strapi }: Deps, samples: readonly Change[]): Promise<ImportAnalysis['sample']> => {
  const titles = new Map<string, string | null>();
  for (const uid of new Set(samples.flatMap(({ row }) => row.target?.uid ?? []))) {
    const type = typeWithUid({ strapi }, uid);
    const versions = samples.flatMap(({ row: { target } }) => (target?.uid === uid ? [target] : []));
    const names = type ? await loadNames({ strapi, type, versions, drafts: true }) : new Map<string, EntryName>();
    for (const version of versions) titles.set(versionKey(version), names.get(versionKey(version))?.title ?? null);
  }
  return samples.map(({ row: { line, url, target, metric }, before, after }) => ({
    line,
    url,
    documentId: target?.documentId ?? '',
    locale: target?.locale ?? '',
    metric,
    title: target ? (titles.get(versionKey(target)) ?? null) : null,
    before,
    after,
  }));
};
