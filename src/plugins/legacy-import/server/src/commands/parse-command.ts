import { parsePage } from '../parse/parse-page';
import type { CliCommand, CliIo } from './cli-command';
import { findPageFiles } from '../page-files/find-page-files';
import { readPageFile, type PageFile } from '../page-files/page-file';
import { type PageLine, toPageLine } from './page-line';

/** A file that gave no page. */
export type ErrorLine = { file: string; error: { code: string; message: string } };

export const addParseCommand: CliCommand = (program, io, finish) => {
  program
    .command('parse')
    .description('print what is recognized in each page, one JSON line a page; needs no database')
    .argument('<files...>', 'files, folders (their pages, those of folders within too) or globs')
    .action((files: string[]) => {
      finish(runParse(files, io));
    });
};

/** Standard output holds nothing but the lines; a page that fails is a line too and does not stop the others. Exit 1 when any failed. */
const runParse = (names: readonly string[], io: CliIo): number => {
  let failed = 0;
  for (const found of findPageFiles(names, io.cwd)) {
    const line = parseFile(found);
    if ('error' in line) failed += 1;
    io.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return failed > 0 ? 1 : 0;
};

/** One file → one line. */
export const parseFile = (found: PageFile): PageLine | ErrorLine => {
  if ('error' in found) return found;
  const { file, at } = found;
  const page = readPageFile(at);
  if (!page.ok) return { file, error: page.error };
  try {
    return toPageLine(file, parsePage(page));
  } catch (cause) {
    // A page that no rule foresaw must not take the others with it.
    const message = `The page could not be parsed: ${cause instanceof Error ? cause.message : String(cause)}.`;
    return { file, error: { code: 'parse-failed', message } };
  }
};
