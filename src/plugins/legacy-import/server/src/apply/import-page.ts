import { FILE, type NewMade } from '../batches/made';
import type { ParseWarning } from '../parse/legacy-page';
import type { ImportPlan } from '../plan/import-plan';
import { NOTHING_CREATED } from './created';
import type { FoundPage, PageImport } from './import-options';
import { judgePlan, type Decision } from './judge-plan';
import { keepImages } from './keep-images';
import { fileMade, listMade, redirectMade, siteTotalsRaised, viewBaseRaised } from './list-made';
import { describePage, resultOf } from './describe-page';
import { nothingKnownOf, type PageError, type PageOutcome } from './page-outcome';
import { loadKnownOf, planPrepared, preparePage, type PreparedPage } from './prepare-page';

/**
 * One old page, from the file to the stored entries, or a reason why not. Photos go to the media library first, each once; then everything
 * is written in one transaction, planned anew inside it, so that nothing is half-written and nothing is made twice. What the journal says of
 * the page stands in that transaction too.
 */
export const importPage = async (work: PageImport): Promise<PageOutcome> => {
  const prepared = await preparePage(work);
  if (!prepared.ok) return keep(work, failedPage(work.page, prepared.error));
  const plan = planPrepared(work, prepared, { known: await loadKnownOf(work, prepared), images: [...prepared.source.images.keys()] });
  const decision = judgePlan(plan, work.options);
  if (decision.act === 'write' && !work.options.dryRun) return writePage(work, prepared);
  const outcome = { ...describePage(work.page, prepared, plan), ...resultOf(plan, decision) };
  return decision.act === 'moveViewBase' ? moveViewBase(work, decision, outcome) : keep(work, outcome);
};

export const failedPage = ({ file }: Pick<FoundPage, 'file'>, error: PageError): PageOutcome => ({
  ...nothingKnownOf(file),
  result: 'failed',
  error,
});

/** For a page of which nothing else is written. */
const keep = async ({ journal }: PageImport, outcome: PageOutcome): Promise<PageOutcome> => {
  await journal?.keep(outcome);
  return outcome;
};

type ViewBaseMove = Extract<Decision, { act: 'moveViewBase' }>;

const moveViewBase = async (work: PageImport, { articleId, viewBase }: ViewBaseMove, outcome: PageOutcome): Promise<PageOutcome> => {
  if (work.options.dryRun) return outcome;
  return work.ports.store.transaction(async () => {
    await raiseViewBase(work, articleId, viewBase);
    return keep(work, outcome);
  });
};

const raiseViewBase = async ({ ports: { store }, journal }: PageImport, articleId: string, views: number): Promise<void> => {
  const before = await store.viewBaseOf(articleId);
  await store.raiseViewBase(articleId, views);
  if (before === null || before < views) await journal?.note([viewBaseRaised(articleId, { before, after: views })]);
};

/** Photos that the media library refuses are missing photos: the page is planned with those that it took. */
const writePage = async (work: PageImport, prepared: PreparedPage): Promise<PageOutcome> => {
  const kept = await keepImages(work.ports.media, prepared.source.images);
  return work.ports.store.transaction(async () => {
    const known = await loadKnownOf(work, prepared);
    const plan = planPrepared(work, prepared, { known, images: [...kept.ids.keys()], more: kept.warnings });
    const decision = judgePlan(plan, work.options);
    const outcome = { ...describePage(work.page, prepared, plan), ...resultOf(plan, decision) };
    if (decision.act !== 'write' || !('drafts' in plan)) return keep(work, outcome);
    const written = await writePlan(work, { plan, publish: decision.publish, images: kept.ids, prepared });
    const { articleId, created, redirects, warnings } = written;
    const made = { ...NOTHING_CREATED, ...created, images: kept.newOnes, redirects };
    return keep(work, { ...outcome, articleId, created: made, warnings: [...outcome.warnings, ...warnings] });
  });
};

type Writable = Extract<ImportPlan, { drafts: unknown }>;
type Writing = { plan: Writable; publish: boolean; images: ReadonlyMap<string, number>; prepared: PreparedPage };
type Written = { articleId: string; created: object; redirects: number; warnings: ParseWarning[] };

const writePlan = async (work: PageImport, { plan, publish, images, prepared }: Writing): Promise<Written> => {
  const { ports, options, journal } = work;
  const { store } = ports;
  const known = 'articleId' in plan ? plan.articleId : null;
  const before = known === null ? null : await store.snapshot({ articleId: known, locale: options.locale });
  const result = await store.write({ drafts: plan.drafts, articleId: known, images, publish });
  const { articleId, publisherId, created } = result;
  if (plan.viewBase !== null) await raiseViewBase(work, articleId, plan.viewBase);
  if (plan.siteBaselines) {
    const replaced = await store.keepBaselines({ articleId, publisherId, batchId: options.batchId, stats: plan.siteBaselines });
    await journal?.note([siteTotalsRaised(articleId, replaced)]);
  }
  const old = await store.keepOldAddresses({ articleId, locale: options.locale, source: prepared.source.page.source });
  await journal?.note([
    ...listMade(plan.drafts, result, { before, publish }),
    ...old.created.map(redirectMade),
    ...(await newFiles(work, images)),
  ]);
  return { articleId, created, redirects: old.created.length, warnings: old.warnings };
};

/** Also those that a page stored which was killed before it could say so. */
const newFiles = async ({ journal }: PageImport, images: ReadonlyMap<string, number>): Promise<NewMade[]> => {
  const made: NewMade[] = [];
  for (const fileId of new Set(images.values())) {
    const isNoted = await journal?.isNoted({ uid: FILE, documentId: String(fileId) });
    if (isNoted === false) made.push(fileMade(fileId));
  }
  return made;
};
