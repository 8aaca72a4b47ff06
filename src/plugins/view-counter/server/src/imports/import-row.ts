import type { ImportProblem, Metric } from '../../../shared/contracts';
import type { TargetKey } from '../hits/hit';

/** A row of a file whose form is right: an address or a documentId, and a number. `line` counts from 1, the heading included. */
export type FileRow = { line: number; url: string | null; documentId: string | null; locale: string | null; value: number };

/** A number of an old site and whose it is; `target` null means the whole site. `externalId` is what the old site calls it, the same in every import. */
export type ImportRow = {
  line: number;
  externalId: string;
  url: string | null;
  target: TargetKey | null;
  metric: Metric;
  value: number;
};

/** What could be used and what could not: together every row of the file. */
export type Sorted<Row> = { rows: Row[]; problems: ImportProblem[] };

/** The totals of an old site belong to no page; a file has its first row on line 2. */
export const SITE_EXTERNAL_ID = '(site)';
