import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { parse } from 'csv-parse';
import type { ImportProblem } from '../../../shared/contracts';
import type { FileRow, Sorted } from './import-row';
import { parseCount } from './rules/parse-count';
import { detectDelimiter, readHeading, type Columns } from './rules/read-heading';

const MOST_ROWS = 200_000;
export const MOST_BYTES = 32 * 1024 * 1024;

/** Of an address or an id; longer ones fit no column, and no browser. */
const LONGEST_ID = 900;
const SLICE = 64 * 1024;

export type CsvContent = ({ ok: true } & Sorted<FileRow>) | { ok: false; text: string };

type Record = { record: string[]; info: { lines: number } };

/** A table of counts: UTF-8 or UTF-16 with its mark, comma, semicolon or tab, a heading. Gives others their turn every 64 KB. */
export const readCsv = async (bytes: Uint8Array): Promise<CsvContent> => {
  const text = decode(bytes);
  if (text === null) return { ok: false, text: 'The file is not text in UTF-8: save it as "CSV UTF-8".' };
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const heading = readHeading(firstLine.split(detectDelimiter(firstLine)).map(unquote));
  if (!heading.ok) return heading;
  const found: Sorted<FileRow> = { rows: [], problems: [] };
  try {
    for await (const { record, info } of recordsOf(text, detectDelimiter(firstLine))) {
      if (found.rows.length + found.problems.length >= MOST_ROWS) {
        return { ok: false, text: `The file has more than ${MOST_ROWS} rows: divide it and import the parts one after the other.` };
      }
      keep(found, readRow(record, heading.columns), info.lines);
    }
  } catch (error) {
    return { ok: false, text: `The file is not CSV: ${error instanceof Error ? error.message : String(error)}` };
  }
  return found.rows.length + found.problems.length === 0
    ? { ok: false, text: 'The file has a heading but no rows.' }
    : { ok: true, ...found };
};

const decode = (bytes: Uint8Array): string | null => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
};

const unquote = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1');

const recordsOf = (text: string, delimiter: string): AsyncIterable<Record> => {
  const options = { delimiter, info: true, from_line: 2, relax_column_count: true, skip_empty_lines: true, trim: true, relax_quotes: true };
  // Whoever reads the records hears of a failure, too.
  return pipeline(Readable.from(slicesOf(text)), parse(options), () => undefined) as AsyncIterable<Record>;
};

async function* slicesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += SLICE) {
    yield text.slice(at, at + SLICE);
    await setImmediate();
  }
}

type Reading = Omit<FileRow, 'line'> | Omit<ImportProblem, 'line'>;

const keep = ({ rows, problems }: Sorted<FileRow>, reading: Reading, line: number): void => {
  if ('code' in reading) problems.push({ ...reading, line });
  else rows.push({ ...reading, line });
};

const readRow = (record: readonly string[], columns: Columns): Reading => {
  const cell = (at: number | null): string | null => (at === null ? null : record[at]?.normalize('NFC') || null);
  const [url, documentId, views] = [cell(columns.url), cell(columns.documentId), cell(columns.views) ?? ''];
  const named = documentId ?? url;
  if (named === null) return { code: 'no-address', text: 'The row names no page.' };
  if (named.length > LONGEST_ID)
    return { code: 'too-long', text: `An address has at most ${LONGEST_ID} characters, this one ${named.length}.` };
  const value = parseCount(views);
  if (value === null)
    return { code: 'wrong-number', text: `"${named}": expected a whole number of views, but found "${views.slice(0, 50)}".` };
  return { url, documentId, locale: cell(columns.locale), value };
};
