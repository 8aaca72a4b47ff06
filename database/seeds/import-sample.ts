import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createApply, type ImportRun } from '../../src/plugins/legacy-import/server/src/apply/create-apply';
import type { PageOutcome } from '../../src/plugins/legacy-import/server/src/apply/page-outcome';
import { drawPhotos } from './photos/draw-photos';
import type { Sample } from './sample';

type Deps = { strapi: Core.Strapi };

/**
 * Brings a sample page in the way every old page comes in: read, parsed, resolved, planned, applied, its photos beside it. The photos are
 * drawn only for a page that is new.
 */
export const importSample = async ({ strapi }: Deps, sample: Sample): Promise<{ articleId: string; isNew: boolean }> => {
  const source = path.join(strapi.dirs.app.root, 'database', 'seeds', 'samples', sample.page);
  const known = await run({ strapi }, sample, { file: source, dryRun: true });
  if (known.articleId !== null && (known.result === 'unchanged' || known.result === 'viewBaseMoved')) {
    return { articleId: known.articleId, isNew: false };
  }

  const folder = await mkdtemp(path.join(os.tmpdir(), 'dinh-sample-'));
  try {
    const file = path.join(folder, sample.page);
    await copyFile(source, file);
    await drawPhotos(path.join(folder, `${path.parse(sample.page).name}.photos`), sample.photos);
    const outcome = await run({ strapi }, sample, { file, dryRun: false });
    if (outcome.result !== 'created' || outcome.articleId === null)
      throw new Error(`The sample page was not imported: ${explain(outcome)}.`);
    return { articleId: outcome.articleId, isNew: true };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const run = async (
  { strapi }: Deps,
  { publisherCode }: Sample,
  { file, dryRun }: { file: string; dryRun: boolean },
): Promise<PageOutcome> => {
  const apply = createApply({ strapi });
  const publisher = await apply.findPublisher(publisherCode);
  const outcomes: PageOutcome[] = [];
  const request: ImportRun = { pages: [{ file, at: file }], locale: 'vi', publish: false, publisher, dryRun };
  await apply.run({ ...request, name: 'Sample portal', createdBy: 'seed', onPage: (outcome) => outcomes.push(outcome) });
  const [outcome] = outcomes;
  if (!outcome) throw new Error(`The importer said nothing about ${file}.`);
  return outcome;
};

const explain = (outcome: PageOutcome): string => {
  if (outcome.result === 'failed') return outcome.error.message;
  return outcome.result === 'review' ? `${outcome.title ?? ''} needs a person: ${outcome.because.join(', ')}` : outcome.result;
};
