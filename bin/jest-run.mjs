import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { runNode } from './child.mjs';
import { ROOT, STDOUT } from './project.mjs';

/** @typedef {{ passed: number; failed: number; skipped: number }} Counts */
/** @typedef {{ name: string; counts: Counts; exitCode: number | null; output: string; seconds: number }} StageResult */

/**
 * The part of Jest's JSON report that is summed up.
 * @typedef {{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number; numRuntimeErrorTestSuites: number }} JestReport
 */

/**
 * A file that could not even be loaded has no failed test in the report, but it is a failure.
 * A run without a report (a broken setup, no Chromium) is one, too.
 * @param {JestReport | null} report
 * @param {number | null} exitCode
 * @returns {Counts}
 */
export const countTests = (report, exitCode) => {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const isUnexplained = exitCode !== 0 && failed === 0;
  return { passed: report.numPassedTests, failed: isUnexplained ? 1 : failed, skipped: report.numPendingTests + report.numTodoTests };
};

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const addCounts = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

/** @param {Counts} counts */
export const describeCounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * @typedef {object} Stage
 * @property {string} name what the report calls it
 * @property {string} project of jest.config.mjs
 * @property {Record<string, string>} [env]
 * @property {string[]} [patterns] only test files whose path matches one
 * @property {number} [workers]
 */

/** A worker that has grown past this is replaced by a fresh one after its file: each file loads all of Strapi anew. */
const WORKER_MEMORY = '1500MB';

/** @param {Stage} stage @param {string} reportFile */
const jestArguments = ({ project, patterns = [], workers = 1 }, reportFile) => [
  path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
  '--config',
  path.join(ROOT, 'jest.config.mjs'),
  '--selectProjects',
  project,
  `--maxWorkers=${workers}`,
  ...(project === 'unit' ? [] : [`--workerIdleMemoryLimit=${WORKER_MEMORY}`]),
  '--json',
  `--outputFile=${reportFile}`,
  ...patterns.map((pattern) => `--testPathPattern=${pattern}`),
];

/** @param {string} file @returns {JestReport | null} */
const readReport = (file) => (existsSync(file) ? /** @type {JestReport} */ (JSON.parse(readFileSync(file, 'utf8'))) : null);

/** Of stages side by side, only which file has ended is shown as it comes. @param {string} name @param {string} line */
const showProgress = (name, line) => {
  if (/^\S*(PASS|FAIL)\b/.test(line)) console.log(`${name}: ${line}`);
  return line;
};

/**
 * Runs one project of Jest in a process of its own.
 * @param {Stage} stage
 * @param {{ folder: string; live: boolean }} options `live`: its output is shown as it comes, not kept
 * @returns {Promise<StageResult>}
 */
export const runStage = async (stage, { folder, live }) => {
  const startedAt = performance.now();
  const reportFile = path.join(folder, `${stage.name.replaceAll(/\W+/g, '-')}.json`);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const env = { ...process.env, ...colour, ...stage.env, NODE_ENV: 'test' };
  // Jest reports on stderr; on our stdout it stays in order with the lines of this command.
  const sink = live ? STDOUT : 'pipe';
  /** @type {string[]} */
  const lines = [];
  const exitCode = await runNode(
    jestArguments(stage, reportFile),
    { cwd: ROOT, env, stdio: ['ignore', sink, sink] },
    ({ stdout, stderr }) => {
      for (const stream of [stdout, stderr]) {
        if (stream) createInterface({ input: stream }).on('line', (line) => lines.push(showProgress(stage.name, line)));
      }
    },
  );
  const seconds = (performance.now() - startedAt) / 1000;
  return { name: stage.name, counts: countTests(readReport(reportFile), exitCode), exitCode, output: lines.join('\n'), seconds };
};
