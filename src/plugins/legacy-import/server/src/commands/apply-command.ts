import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../../../../domain/portal';
import type { Apply, ImportRun } from '../apply/create-apply';
import { exitCodeOf, type RunReport } from '../report/import-report';
import { addNote, NO_NOTES } from '../report/notes';
import { summarize } from '../report/summary';
import type { CliCommand, CliIo } from './cli-command';
import { withInterrupt } from './interrupt';
import { createSpool, type OutcomeSpool } from './outcome-spool';
import { findPageFiles } from '../page-files/find-page-files';
import type { PageFile } from '../page-files/page-file';
import { startProgress } from './progress';
import { BadCall, userName } from './bad-call';
import { writeReport } from './write-report';

type Options = { dryRun?: true; publish?: true; publisher?: string; locale: string; report?: string };

export const addApplyCommand: CliCommand = (program, io, finish) => {
  program
    .command('apply')
    .description('import pages as drafts; a page that is in already is not imported twice')
    .argument('<path...>', 'page files, folders of them, or globs')
    .option('--dry-run', 'only say what would be done')
    .option('--publish', 'publish what is imported without doubt')
    .option('--publisher <code>', 'code of the organization that published the pages (default: read from each page)')
    .option('--locale <code>', 'language of the pages', SOURCE_LOCALE)
    .option('--report <file>', 'write the whole report, as JSON (text where the file ends in .txt or .md)')
    .action(async (names: string[], options: Options) => {
      finish(await applyPages(names, options, io));
    });
};

/** Exit 0: every page is in or was known. 1: a page failed (the others are in), or the run was stopped. 2: the call is wrong, nothing was done. */
const applyPages = async (names: string[], options: Options, io: CliIo): Promise<number> => {
  const pages = checkCall(names, options, io);
  if (!io.withApp) throw new BadCall('"import apply" needs the application: call it as npm run import -- apply <path…>.');
  return io.withApp('import', (strapi) => importPages({ strapi, pages, names, options, io }));
};

/** Everything that can be known to be wrong before the application is started. */
const checkCall = (names: string[], { locale, report }: Options, { cwd }: CliIo): PageFile[] => {
  if (locale !== SOURCE_LOCALE) {
    throw new BadCall(
      `--locale is ${SOURCE_LOCALE}, but is "${locale}": an article exists in Vietnamese first and is translated in the admin.`,
    );
  }
  if (report !== undefined && !isFolder(path.dirname(path.resolve(cwd, report)))) {
    throw new BadCall(`--report must be a file in an existing folder, but is "${report}".`);
  }
  const pages = findPageFiles(names, cwd);
  for (const page of pages) {
    if ('error' in page) throw new BadCall(page.error.message);
    if (!existsSync(page.at)) throw new BadCall(`There is no file or folder ${page.file}.`);
  }
  return pages;
};

const isFolder = (folder: string): boolean => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;

type Job = { strapi: Core.Strapi; pages: PageFile[]; names: string[]; options: Options; io: CliIo };

const importPages = async (job: Job): Promise<0 | 1> => {
  const { options, io } = job;
  const spool = options.report === undefined ? null : createSpool();
  try {
    let notes = NO_NOTES;
    const report = await runImport(job, (outcome) => {
      notes = addNote(notes, outcome);
      spool?.add(outcome);
    });
    if (options.report !== undefined && spool) await writeReport(path.resolve(io.cwd, options.report), report, spool.read());
    io.stdout.write(`${summarize(report, notes)}\n`);
    return exitCodeOf(report);
  } finally {
    spool?.remove();
  }
};

const runImport = async ({ strapi, pages, names, options, io }: Job, onOutcome: OutcomeSpool['add']): Promise<RunReport> => {
  // Loaded only now: the other commands work without Strapi, in a fraction of the time.
  const { createApply } = await import('../apply/create-apply');
  const { ImportBusy } = await import('../batches/launch-and-wait');
  const apply = createApply({ strapi });
  const publisher = options.publisher === undefined ? null : await findPublisher(apply, options.publisher);
  const request = { dryRun: options.dryRun ?? false, publish: options.publish ?? false, locale: options.locale, publisher };
  const progress = startProgress({ stream: io.stderr, total: pages.length });
  const onPage: ImportRun['onPage'] = (outcome, { done }) => {
    onOutcome(outcome);
    progress.step(done, outcome.title ?? outcome.file);
  };
  try {
    const run = { ...request, pages, name: names.join(' '), createdBy: userName(), onPage };
    return await withInterrupt((signal) => apply.run({ ...run, signal }));
  } catch (error) {
    throw error instanceof ImportBusy ? new BadCall(error.message) : error;
  } finally {
    progress.stop();
  }
};

const findPublisher = async (apply: Apply, code: string) => {
  const publisher = await apply.findPublisher(code);
  if (!publisher)
    throw new BadCall(`No organization has the code "${code}". Give the code of a stored organization or of an administrative unit.`);
  return publisher;
};
