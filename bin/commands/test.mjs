import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { ensureCompiled } from '../compile.mjs';
import { listFiles } from '../fingerprint.mjs';
import { addCounts, describeCounts, runStage } from '../jest-run.mjs';
import { Failure, ROOT, enterRoot } from '../project.mjs';

/** @typedef {import('../jest-run.mjs').Stage} Stage */

/** @type {Record<'unit' | 'sqlite' | 'postgres' | 'browser' | 'long', Stage>} */
const STAGES = {
  unit: { name: 'unit', project: 'unit', workers: 2 },
  sqlite: { name: 'api on SQLite', project: 'api', env: { DINH_TEST_DB: 'sqlite' } },
  postgres: { name: 'api on PostgreSQL', project: 'api', env: { DINH_TEST_DB: 'postgres' } },
  browser: { name: 'browser', project: 'browser' },
  long: { name: 'long, on PostgreSQL', project: 'long', env: { DINH_TEST_DB: 'postgres' } },
};

/**
 * Steps go one after the other, the stages of a step side by side: on two cores a boot of Strapi fills one.
 * The browser has the machine to itself, because it measures waiting times.
 * @type {Record<string, Stage[][]>}
 */
const SUITES = {
  unit: [[STAGES.unit]],
  api: [[STAGES.sqlite, STAGES.postgres]],
  browser: [[STAGES.browser]],
  long: [[STAGES.long]],
  all: [[STAGES.unit], [STAGES.sqlite, STAGES.postgres], [STAGES.browser]],
};

/** @param {string} text */
const announce = (text) => console.log(`\n── ${text}`);

/**
 * @param {Stage[]} stages
 * @param {string} folder
 */
const runStep = async (stages, folder) => {
  const live = stages.length === 1;
  announce(stages.map(({ name }) => name).join(' | '));
  const running = stages.map(async (stage) => {
    const result = await runStage(stage, { folder, live });
    if (!live && result.counts.failed > 0) console.log(`\n── ${result.name}\n${result.output.trimEnd()}`);
    announce(`${result.name}: ${describeCounts(result.counts)} (${result.seconds.toFixed(1)} s)`);
    return result;
  });
  return Promise.all(running);
};

/**
 * What the stages of a step need, so that those side by side do not wait for each other's build: the whole build for the browser and for servers of their own,
 * compiled code for a booted Strapi, nothing for unit tests.
 * @param {Stage[]} stages
 */
const prepare = async (stages) => {
  const projects = stages.map(({ project }) => project);
  if (projects.some((project) => ['browser', 'long'].includes(project))) await ensureBuilt();
  else if (!projects.includes('unit')) await ensureCompiled({ despiteTypeErrors: true });
};

/** A stage that cannot run has failed; the other stages still tell what they can. @param {Stage} stage @param {unknown} error */
const failStage = ({ name }, error) => {
  console.error(`${name}: not run. ${error instanceof Error ? error.message : String(error)}`);
  return { name, counts: { passed: 0, failed: 1, skipped: 0 }, exitCode: 1, output: '', seconds: 0 };
};

/** @param {Stage[][]} steps */
const runSteps = async (steps) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-test-'));
  const results = [];
  try {
    for (const stages of steps) {
      try {
        await prepare(stages);
        results.push(...(await runStep(stages, folder)));
      } catch (error) {
        results.push(...stages.map((stage) => failStage(stage, error)));
      }
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @param {string | undefined} suite @param {string[]} patterns */
const test = async (suite = 'all', patterns = []) => {
  const known = SUITES[suite];
  if (!known) throw new Failure(`The suite must be unit, api, browser or long, but is "${suite}".`, 2);
  enterRoot();
  const steps = known.map((stages) => stages.map((stage) => ({ ...stage, patterns })));
  const startedAt = performance.now();
  const results = await runSteps(steps);
  const total = results.map(({ counts }) => counts).reduce(addCounts);
  for (const { name, counts, seconds } of results) console.log(`${name}: ${describeCounts(counts)} in ${seconds.toFixed(1)} s`);
  console.log(`Time: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  console.log(describeCounts(total));
  const isGreen = total.failed === 0 && total.passed > 0 && results.every(({ exitCode }) => exitCode === 0);
  process.exitCode = isGreen ? 0 : 1;
};

const listBenchmarks = () =>
  listFiles(path.join(ROOT, 'tests'), ['bench'], (file) => file.endsWith('.bench.ts')).map((file) => path.basename(file));

/** @param {string[]} patterns @param {{ list?: true }} options */
const bench = async (patterns, { list }) => {
  enterRoot();
  const found = listBenchmarks().filter((name) => patterns.length === 0 || patterns.some((pattern) => name.includes(pattern)));
  if (found.length === 0)
    throw new Failure(
      `No benchmark here: tests/bench has no *.bench.ts${patterns.length > 0 ? ` that matches ${patterns.join(', ')}` : ''}.`,
      2,
    );
  if (list) {
    for (const name of found) console.log(name.replace(/\.bench\.ts$/, ''));
    return;
  }
  const [result] = await runSteps([[{ name: 'bench', project: 'bench', patterns: found.map((name) => `/${name}$`) }]]);
  process.exitCode = result?.exitCode ?? 1;
};

/** @param {import('commander').Command} program */
export const addTestCommands = (program) => {
  program
    .command('test')
    .description('all tests, or one suite: unit, api (on SQLite and on PostgreSQL), browser, long')
    .argument('[suite]')
    .argument('[pattern...]', 'only test files whose path matches')
    .action(test);
  program.command('bench').description('benchmarks of tests/bench').argument('[name...]').option('--list', 'only name them').action(bench);
};
