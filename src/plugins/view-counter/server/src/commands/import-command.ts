import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import { STRATEGIES, type ImportAnalysis, type Strategy } from '../../../shared/contracts';
import { DEFAULT_SOURCE, type ImportInput } from '../imports/prepare-rows';
import { MOST_BYTES, readCsv } from '../imports/read-csv';
import { parseCount } from '../imports/rules/parse-count';
import { getService } from '../services';
import { importArchiveFile, isArchiveFile } from './archive-commands';
import { ACTOR, BadCall, inWords, type CliCommand, type CliIo } from './cli-command';
import { followRun } from './follow-run';

type Options = { strategy: Strategy; source: string; siteViews?: string; siteVisits?: string; dryRun?: true; merge?: true };

export const addImportCommand: CliCommand = (program, io, finish) => {
  program
    .command('import')
    .description('old counts from a CSV file (url or documentId, views, and if wanted locale), or an archive of "views export"')
    .argument('[file]', 'may be left out with --site-views or --site-visits')
    .addOption(new Option('--strategy <name>', 'what becomes of a number that is there').choices(STRATEGIES).default('set'))
    .option('--source <name>', 'the old site: --strategy add adds one row of it once, however often it is imported', DEFAULT_SOURCE)
    .option('--site-views <number>', 'the views of the whole old site')
    .option('--site-visits <number>', 'its visits')
    .option('--dry-run', 'only say what would be done')
    .option('--merge', 'of an archive: add it to numbers that are there')
    .action(async (file: string | undefined, options: Options) => {
      const at = file === undefined ? null : path.resolve(io.cwd, file);
      finish(
        at !== null && (await isArchiveFile(at))
          ? await importArchiveFile(io, at, options.merge ?? false)
          : await importCounts(io, at, options),
      );
    });
};

const siteTotal = (option: string, text: string | undefined): number | null => {
  if (text === undefined) return null;
  const value = parseCount(text);
  if (value === null) throw new BadCall(`${option} is a whole number, but is "${text}".`);
  return value;
};

const readInput = async (at: string | null, { strategy, source, siteViews, siteVisits }: Options): Promise<ImportInput> => {
  const site = { views: siteTotal('--site-views', siteViews), visits: siteTotal('--site-visits', siteVisits) };
  if (at === null) {
    if (site.views === null && site.visits === null)
      throw new BadCall('Name a file, or the totals of the old site with --site-views and --site-visits.');
    return { counts: { rows: [], problems: [] }, site, source, strategy };
  }
  const bytes = await readFile(at);
  if (bytes.length > MOST_BYTES) throw new BadCall(`A file has at most ${MOST_BYTES / 1024 / 1024} MB: divide it.`);
  const content = await readCsv(bytes);
  if (!content.ok) throw new BadCall(content.text);
  return { counts: content, site, source, strategy };
};

const importCounts = async (io: CliIo, at: string | null, options: Options): Promise<number> => {
  const input = await readInput(at, options);
  if (options.dryRun) {
    const analysis = await io.withApp('views import', (strapi) => getService({ strapi }, 'imports').analyse(input));
    io.stdout.write(describeAnalysis(analysis));
    return 0;
  }
  const run = await io.withApp('views import', (strapi) =>
    followRun(io, strapi, (onStep) => getService({ strapi }, 'imports').start(input, { actor: ACTOR, onStep })),
  );
  return run.state === 'finished' ? 0 : 1;
};

const describeAnalysis = ({ rows, matched, changing, delta, problems, problemCount, sample }: ImportAnalysis): string =>
  [
    `${inWords(matched)} of ${inWords(rows)} rows can be imported; ${inWords(changing)} numbers would change, by ${inWords(delta)} in all.`,
    ...sample.map((change) => {
      const what = change.documentId === '' ? `the site's ${change.metric}` : (change.title ?? `${change.documentId} (${change.locale})`);
      return `  ${inWords(change.before)} → ${inWords(change.after)}  ${what}`;
    }),
    ...(changing > sample.length ? [`  … and ${inWords(changing - sample.length)} more`] : []),
    ...problems.map(({ line, text }) => `line ${line}: ${text}`),
    ...(problemCount > problems.length ? [`… and ${inWords(problemCount - problems.length)} more rows`] : []),
    '',
  ].join('\n');
