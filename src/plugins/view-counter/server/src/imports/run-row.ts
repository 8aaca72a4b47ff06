import type { ImportProblem, ImportRun, Strategy } from '../../../shared/contracts';

/** A row of vc_import_run; PostgreSQL answers bigints as text. */
export type RunRow = {
  id: number | string;
  source: string;
  strategy: Strategy;
  state: ImportRun['state'];
  started_at: number | string;
  finished_at: number | string | null;
  undone_at: number | string | null;
  started_by: string;
  row_count: number | string;
  done_count: number | string;
  changed_count: number | string;
  delta_sum: number | string;
  problems: string | null;
  owner: string | null;
  beat_at: number | string | null;
  staged_at: number | string | null;
};

/** How many are kept; all are counted. */
const MOST_PROBLEMS = 100;

export type Problems = { count: number; first: ImportProblem[] };

export const NO_PROBLEMS: Problems = { count: 0, first: [] };

export const addProblems = ({ count, first }: Problems, more: readonly ImportProblem[]): Problems => ({
  count: count + more.length,
  first: [...first, ...more].sort((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS),
});

export const problemsOf = ({ problems }: Pick<RunRow, 'problems'>): Problems =>
  problems ? (JSON.parse(problems) as Problems) : NO_PROBLEMS;

const moment = (ms: number | string): string => new Date(Number(ms)).toISOString();

/** `isAlive`: whether somebody still works on a run that says so. */
export const toRun = (row: RunRow, isAlive: boolean): ImportRun => {
  const { count, first } = problemsOf(row);
  return {
    id: Number(row.id),
    source: row.source,
    strategy: row.strategy,
    state: row.state === 'running' && !isAlive ? 'interrupted' : row.state,
    startedAt: moment(row.started_at),
    finishedAt: row.finished_at === null ? null : moment(row.finished_at),
    startedBy: row.started_by,
    rows: Number(row.row_count),
    done: Number(row.done_count),
    changed: Number(row.changed_count),
    delta: Number(row.delta_sum),
    problems: first,
    problemCount: count,
  };
};
