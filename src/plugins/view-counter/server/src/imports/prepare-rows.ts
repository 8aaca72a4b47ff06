import type { Core } from '@strapi/strapi';
import type { ImportProblem, Strategy } from '../../../shared/contracts';
import { SITE_EXTERNAL_ID, type FileRow, type ImportRow, type Sorted } from './import-row';
import { resolveRows } from './resolve-rows';
import { withoutRepeats } from './rules/without-repeats';

/** Of rows that name no other old site: one file after the other is about the same one. */
export const DEFAULT_SOURCE = 'csv';

/** What is to be imported: the rows of a file, the totals of the old site, or both. `source` is the name of the old site. */
export type ImportInput = {
  counts: Sorted<FileRow>;
  site: { views: number | null; visits: number | null };
  source: string;
  strategy: Strategy;
};

export const countRows = ({ counts, site }: ImportInput): number => counts.rows.length + counts.problems.length + siteRows(site).length;

/** The rows that can be applied, the site's last, and why the others cannot. */
export const prepareRows = async (
  { strapi }: { strapi: Core.Strapi },
  { counts, site, strategy }: ImportInput,
  signal?: AbortSignal,
): Promise<Sorted<ImportRow>> => {
  const resolved = await resolveRows({ strapi }, counts.rows, signal);
  const { rows, problems } = withoutRepeats(strategy, resolved.rows);
  const all: ImportProblem[] = [...counts.problems, ...resolved.problems, ...problems];
  return { rows: [...rows, ...siteRows(site)], problems: all.sort((a, b) => a.line - b.line) };
};

const siteRows = ({ views, visits }: ImportInput['site']): ImportRow[] => {
  const row = { line: 0, externalId: SITE_EXTERNAL_ID, url: null, target: null };
  return [
    ...(views === null ? [] : [{ ...row, metric: 'views' as const, value: views }]),
    ...(visits === null ? [] : [{ ...row, metric: 'visits' as const, value: visits }]),
  ];
};
