import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CliCommand, CliIo } from './cli-command';
import type { PageLine } from './page-line';
import { parseFile } from './parse-command';
import { type CorpusPage, readCorpus } from './score/expected-page';
import { type Comparison, compareFields } from './score/score-fields';
import { matchValues, ratesOf, type Tally, tallyFields } from './score/tally';

type Scored = { page: CorpusPage; comparisons: Comparison[] };
type Options = { corpus: string; mistakes: string };

const NO_CORPUS = 2;

export const addScoreCommand: CliCommand = (program, io, finish) => {
  program
    .command('score')
    .description('precision, recall and F1 per field over pages with the truth beside each')
    .option('--corpus <dir>', 'folder of pages and their .expected.json', path.resolve('..', 'shared', 'corpus'))
    .option('--mistakes <file>', 'where to write every mistake', path.resolve('.tmp', 'import-score-mistakes.txt'))
    .action((options: Options) => {
      finish(runScore(options, io));
    });
};

/** Prints the table and writes the mistakes to a file. Exit 2 with a sentence when there is no corpus; the scores themselves never fail. */
const runScore = (options: Options, io: CliIo): number => {
  const corpus = path.resolve(io.cwd, options.corpus);
  const pages = readCorpus(corpus);
  if (!pages) {
    io.stderr.write(`There is no corpus in ${corpus}: expected pages with a .expected.json beside each (--corpus DIR).\n`);
    return NO_CORPUS;
  }
  const scored = pages.map(scorePage);
  io.stdout.write(`${tableOf(scored)}\n`);
  const mistakes = path.resolve(io.cwd, options.mistakes);
  mkdirSync(path.dirname(mistakes), { recursive: true });
  writeFileSync(mistakes, scored.map(mistakesOf).join(''));
  io.stdout.write(`${pages.length} pages of ${corpus}; mistakes in ${mistakes}\n`);
  return 0;
};

const scorePage = (page: CorpusPage): Scored => {
  const line = parseFile({ file: page.file, at: page.at });
  return { page, comparisons: compareFields(page.expected, 'error' in line ? nothing(page.file) : line, /\.html?$/i.test(page.file)) };
};

/** A page that could not be read has found nothing. */
const nothing = (file: string): PageLine => ({
  file,
  title: null,
  publishedAt: null,
  views: null,
  captions: [],
  byline: null,
  event: null,
  people: [],
  paragraphs: [],
  blocks: [],
  stats: null,
  warnings: [],
});

/** All values, and beside them those without a note in `ambiguous` that names the field. */
const tableOf = (scored: readonly Scored[]): string => {
  const all = tallyFields(scored.flatMap(({ comparisons }) => comparisons));
  const clear = tallyFields(scored.flatMap(({ comparisons }) => comparisons.filter(({ ambiguous }) => !ambiguous)));
  const header = ['field', 'expected', 'right', 'missing', 'extra', 'precision', 'recall', 'F1', 'F1 (unambiguous)'];
  const rows = all.map((tally, index) => rowOf(tally, clear[index] ?? tally));
  return [header, ...rows]
    .map((cells) =>
      cells.map((cell, column) => (column === 0 ? cell.padEnd(14) : cell.padStart(Math.max(9, header[column]?.length ?? 0)))).join(' '),
    )
    .join('\n');
};

const rowOf = (all: Tally, clear: Tally): string[] => {
  const { precision, recall, f1 } = ratesOf(all);
  const counts = [all.right + all.missing.length, all.right, all.missing.length, all.extra.length].map(String);
  return [all.field, ...counts, ...[precision, recall, f1, ratesOf(clear).f1].map((rate) => rate.toFixed(3))];
};

const mistakesOf = ({ page, comparisons }: Scored): string => {
  const lines = comparisons.flatMap((comparison) => {
    const { field, missing, extra } = matchValues(comparison);
    const note = comparison.ambiguous ? ' (noted as ambiguous)' : '';
    return [
      ...missing.map((value) => `  ${field}${note}: expected ${value}`),
      ...extra.map((value) => `  ${field}${note}: found    ${value}`),
    ];
  });
  return lines.length === 0 ? '' : `${page.file}\n${lines.join('\n')}\n`;
};
