import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePage } from '../../src/plugins/legacy-import/server/src/parse/parse-page';
import { readPage } from '../../src/plugins/legacy-import/server/src/read/read-page';
import { processorTime } from '../support/processor-time';

const ROUNDS = 5;
const PASSES = process.env.DINH_BENCH_QUICK === '1' ? 1 : 10;
/** Pages a second of one core, reading of the bytes included (issue 6). */
const GATE = 200;

/** The corpus beside the checkout where there is one; the pages of the repository always. */
const FOLDERS = [
  path.resolve(__dirname, '../../../shared/corpus'),
  ...['seen', 'held-out'].map((name) => path.resolve(__dirname, '../fixtures/legacy-pages', name)),
];

const pages = FOLDERS.filter((folder) => existsSync(folder)).map((folder) => ({
  folder: path.basename(folder),
  files: readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) })),
}));

const parseAll = (files: readonly { name: string; bytes: Uint8Array }[]): void => {
  for (const file of files) {
    const page = readPage(file);
    if (!page.ok) throw new Error(`${file.name}: ${page.error.message}`);
    parsePage(page);
  }
};
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

test.each(pages)(
  'old pages parsed in a second of one core: $folder',
  ({ folder, files }) => {
    parseAll(files);
    const rates = Array.from({ length: ROUNDS }, () => {
      const spent = processorTime(() => {
        for (let pass = 0; pass < PASSES; pass += 1) parseAll(files);
      });
      return (files.length * PASSES * 1000) / spent;
    });
    process.stdout.write(
      `${folder.padEnd(10)} ${files.length} pages: ${Math.round(median(rates))}/s (CPU, median of ${ROUNDS} rounds of ${PASSES} passes)\n`,
    );
    expect(Math.max(...rates)).toBeGreaterThanOrEqual(GATE);
  },
  300_000,
);
