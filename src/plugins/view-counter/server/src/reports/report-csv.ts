import { stringify } from 'csv-stringify/sync';
import type { Report } from '../../../shared/contracts';
import type { CsvKind } from './report-query';

type Cell = string | number | null;
type Table = { columns: string[]; rows: Cell[][] };

/** Without it Excel takes UTF-8 for the alphabet of the machine, and Vietnamese becomes unreadable. */
const BOM = '\uFEFF';

/** A text that a spreadsheet would run as a formula is shown as text. */
const asText = (cell: Cell): Cell => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const tableOf = (report: Report, kind: CsvKind): Table => {
  switch (kind) {
    case 'series':
      return {
        columns: ['date', 'views', 'uniques', 'visits', 'visitors'],
        rows: report.period.series.map(({ date, views, uniques, visits, visitors }) => [date, views, uniques, visits, visitors]),
      };
    case 'top':
      return {
        columns: ['type', 'documentId', 'locale', 'title', 'slug', 'datePublished', 'views', 'before', 'change'],
        rows: report.top.map((entry) => [
          entry.uid,
          entry.documentId,
          entry.locale,
          entry.title,
          entry.slug,
          entry.datePublished,
          entry.views,
          entry.before,
          entry.change,
        ]),
      };
    case 'filtered':
      return { columns: ['reason', 'hits'], rows: report.filtered.map(({ reason, n }) => [reason, n]) };
  }
};

/** One part of a report as a file for a spreadsheet: commas, CRLF, UTF-8 with its mark. */
export const toCsv = (report: Report, kind: CsvKind): string => {
  const { columns, rows } = tableOf(report, kind);
  return BOM + stringify([columns, ...rows.map((row) => row.map(asText))], { record_delimiter: 'windows' });
};
