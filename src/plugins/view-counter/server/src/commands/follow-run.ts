import type { Core } from '@strapi/strapi';
import type { ImportRun } from '../../../shared/contracts';
import type { Started } from '../imports/import-runs';
import type { Refusal } from '../imports/run-guard';
import { getService } from '../services';
import { Failed, inWords, type CliIo } from './cli-command';

/** Between two lines of progress. */
const LINE_MS = 100;

/** One line: number, state, what it did. */
export const describeRun = ({
  id,
  state,
  source,
  strategy,
  startedAt,
  startedBy,
  rows,
  done,
  changed,
  delta,
  problemCount,
}: ImportRun): string =>
  [
    `${id} ${state}`,
    startedAt.slice(0, 16).replace('T', ' '),
    `${strategy} "${source}" by ${startedBy}`,
    `${inWords(done)} of ${inWords(rows)} rows, ${inWords(changed)} numbers changed by ${inWords(delta)} in all`,
    ...(problemCount > 0 ? [`${inWords(problemCount)} rows not imported`] : []),
  ].join(' · ');

/** Starts, tells on stderr how far it is, and says on stdout what came of it. */
export const followRun = async (
  io: CliIo,
  strapi: Core.Strapi,
  start: (onStep: () => void) => Promise<Started | Refusal>,
): Promise<ImportRun> => {
  let id: number | null = null;
  let told = Date.now();
  const tell = async (): Promise<void> => {
    const run = id === null ? null : await getService({ strapi }, 'imports').find(id);
    if (run?.state === 'running') io.stderr.write(`Import ${run.id}: ${inWords(run.done)} of ${inWords(run.rows)} rows\n`);
  };
  const started = await start(() => {
    if (Date.now() - told < LINE_MS) return;
    told = Date.now();
    void tell();
  });
  if (!started.ok) throw new Failed(started.text);
  id = started.run.id;
  io.stderr.write(`Import ${id} has begun: ${inWords(started.run.rows)} rows\n`);
  const run = await started.finished;
  for (const { line, text } of run.problems) io.stderr.write(`${line === 0 ? 'the site' : `line ${line}`}: ${text}\n`);
  if (run.problemCount > run.problems.length) io.stderr.write(`… and ${inWords(run.problemCount - run.problems.length)} more rows\n`);
  io.stdout.write(`${describeRun(run)}\n`);
  if (run.state !== 'finished') io.stderr.write(`It can go on: views resume ${run.id}\n`);
  return run;
};
