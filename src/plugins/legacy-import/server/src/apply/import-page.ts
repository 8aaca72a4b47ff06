import { createHash } from 'node:crypto';
import { localDate } from '../../../../../domain/text/vi-date';
import type { ParseWarning } from '../parse/legacy-page';
import type { ImportPlan } from '../plan/import-plan';
import type { Known } from '../plan/known';
import { contentSha256Of, type Sha256 } from '../plan/page-identity';
import { identify, planImport } from '../plan/plan-import';
import { GAZETTEER } from '../resolve/gazetteer/gazetteer';
import type { ChosenPublisher } from '../resolve/publisher';
import { resolvePage } from '../resolve/resolve-page';
import type { ResolvedPage } from '../resolve/resolved-page';
import { NOTHING_CREATED, type Created } from './created';
import type { ImportStore } from './import-store';
import { judgePlan, type Decision } from './judge-plan';
import { keepImages } from './keep-images';
import type { MediaStore } from './media-store';
import { nothingKnownOf, type PageOutcome, type PageResult } from './page-outcome';
import { readLegacyFile, type LegacyFile, type LegacyFiles } from './read-legacy-file';

export type ImportOptions = {
  batchId: string;
  locale: string;
  publisher: ChosenPublisher | null;
  publish: boolean;
  dryRun: boolean;
};

export type ImportPorts = { files: LegacyFiles; store: ImportStore; media: MediaStore; now: () => Date };

type Recognized = Extract<LegacyFile, { ok: true }>;
type Work = { ports: ImportPorts; options: ImportOptions; source: Recognized; resolved: ResolvedPage };

/** An inference less sure than this makes the page a draft for a person to look at. */
const REVIEW_BELOW = 0.5;

const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * One old page, from the file to the stored entries, or a reason why not. Photos go to the media library first, each once; then everything
 * is written in one transaction, planned anew inside it, so that nothing is half-written and nothing is made twice.
 */
export const importPage = async (ports: ImportPorts, options: ImportOptions, file: string): Promise<PageOutcome> => {
  const source = await readLegacyFile(ports.files, file);
  if (!source.ok) return { ...nothingKnownOf(file), result: 'failed', error: source.error };
  const resolved = resolvePage({ page: source.page, chosen: options.publisher, gazetteer: GAZETTEER });
  const work = { ports, options, source, resolved };
  const plan = planWith(work, await loadKnown(work), [...source.images.keys()]);
  const decision = judgePlan(plan, options);
  if (decision.act === 'write' && !options.dryRun) {
    const { plan: written, ...outcome } = await writePage(work);
    return { ...described(file, work, written), ...outcome };
  }
  if (decision.act === 'moveViewBase' && !options.dryRun) await ports.store.raiseViewBase(decision.articleId, decision.viewBase);
  return { ...described(file, work, plan), ...resultOf(plan, decision) };
};

/** Photos that the media library refuses are missing photos: the page is planned with those that it took. */
const writePage = async (work: Work): Promise<PageResult & { plan: ImportPlan; articleId: string | null; created: Created }> => {
  const { ports, options, source } = work;
  const kept = await keepImages(ports.media, source.images);
  return ports.store.transaction(async () => {
    const plan = planWith(work, await loadKnown(work), [...kept.ids.keys()], kept.warnings);
    const decision = judgePlan(plan, options);
    const result = resultOf(plan, decision);
    if (decision.act !== 'write' || !('drafts' in plan)) return { ...result, plan, articleId: articleIdOf(plan), created: NOTHING_CREATED };
    const request = { drafts: plan.drafts, articleId: articleIdOf(plan), images: kept.ids, publish: decision.publish };
    const { articleId, publisherId, created } = await ports.store.write(request);
    if (plan.viewBase !== null) await ports.store.raiseViewBase(articleId, plan.viewBase);
    if (plan.siteBaselines) {
      await ports.store.keepBaselines({ articleId, publisherId, batchId: options.batchId, stats: plan.siteBaselines });
    }
    return { ...result, plan, articleId, created: { ...created, images: kept.newOnes } };
  });
};

const loadKnown = ({ ports, options, source: { page }, resolved }: Work): Promise<Known> => {
  const legacyKey = identify({ page, resolved, options: { sha256 } });
  return ports.store.known({ page, resolved, legacyKey, contentSha256: contentSha256Of({ page, sha256 }), locale: options.locale });
};

const planWith = (
  { ports, options, source, resolved }: Work,
  known: Known,
  availableImages: string[],
  more: ParseWarning[] = [],
): ImportPlan => {
  const now = ports.now().toISOString();
  return planImport({
    page: source.page,
    resolved: { ...resolved, warnings: [...resolved.warnings, ...more] },
    known,
    options: {
      locale: options.locale,
      today: localDate(now),
      importedAt: now,
      capturedAt: null,
      batchId: options.batchId,
      rawText: source.rawText,
      availableImages,
      reviewBelow: REVIEW_BELOW,
      gazetteer: GAZETTEER,
      sha256,
    },
  });
};

const articleIdOf = (plan: ImportPlan): string | null => ('articleId' in plan ? plan.articleId : null);

const resultOf = (plan: ImportPlan, decision: Decision): PageResult => {
  switch (decision.act) {
    case 'nothing':
      return { result: 'unchanged' };
    case 'moveViewBase':
      return { result: 'viewBaseMoved' };
    case 'refuse':
      return {
        result: 'failed',
        error: { code: 'no-article', message: 'No article was recognized: expected a page with a title and text.' },
      };
    case 'keep':
      return { result: 'review', because: decision.because };
    case 'write':
      if (decision.because.length > 0) return { result: 'review', because: decision.because };
      return { result: articleIdOf(plan) === null ? 'created' : 'updated' };
  }
};

const described = (file: string, { source, resolved }: Work, plan: ImportPlan) => ({
  ...nothingKnownOf(file),
  title: source.page.title,
  legacyKey: plan.legacyKey,
  articleId: articleIdOf(plan),
  viewBase: source.page.views,
  siteBaselines: source.page.stats,
  warnings: 'drafts' in plan ? plan.drafts.article.legacySource.warnings : [...source.page.warnings, ...resolved.warnings],
});
