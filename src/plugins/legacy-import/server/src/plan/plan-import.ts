import type { LegacyPage, ParseWarning } from '../parse/legacy-page';
import type { Area } from '../resolve/area';
import type { ResolvedPage } from '../resolve/resolved-page';
import { isFinished, toArticleDraft } from './article-draft';
import { toEventDraft } from './event-draft';
import type { ImportDrafts, ImportPlan, PhotoDraft, ReviewReason, TextDraft, UnfinishedArticle } from './import-plan';
import type { Known } from './known';
import { matchKnown } from './match-known';
import { contentSha256Of, legacyKeyOf, type Sha256 } from './page-identity';

export type PlanOptions = {
  locale: string;
  /** Local day in Việt Nam, `YYYY-MM-DD`. */
  today: string;
  /** Instants, ISO 8601. */
  importedAt: string;
  capturedAt: string | null;
  batchId: string | null;
  rawText: string | null;
  /** The URLs, as the page has them, of the images that came with it. */
  availableImages: readonly string[];
  /** An inference less sure than this (0 … 1) sends the page to a reviewer. */
  reviewBelow: number;
  gazetteer: readonly Area[];
  sha256: Sha256;
};

/** The default of `reviewBelow`. */
export const REVIEW_BELOW = 0.5;

/** Who a page is: known before it is planned, and asked of the page as it came, before anybody corrected it. */
export type PageIdentity = { legacyKey: string; contentSha256: string };

type Input = {
  page: LegacyPage;
  resolved: ResolvedPage;
  known: Known;
  options: PlanOptions;
  /** Of the page before corrections; left out where there are none. */
  identity?: PageIdentity;
  /** Corrections stand in no hash: with them the drafts are planned even where the page itself is unchanged. */
  isCorrected?: boolean;
};

/**
 * What an import does with a page: `create` it; `update` what an earlier run made of it, as long as no editor has touched it; move only the
 * view base, upwards, or `skip` where the content is the same; or hand a complete draft to a reviewer, with the reasons.
 */
export const planImport = (input: Input): ImportPlan => {
  const { page, known, options } = input;
  const identity = input.identity ?? identityOf({ page, resolved: input.resolved, sha256: options.sha256 });
  const { entry } = known;
  if (entry && entry.contentSha256 === identity.contentSha256 && !input.isCorrected) {
    const isHigher = page.views !== null && page.views > (entry.viewBase ?? -1);
    if (page.views !== null && isHigher) return { ...identity, action: 'viewBaseOnly', articleId: entry.articleId, viewBase: page.views };
    return { ...identity, action: 'skip', articleId: entry.articleId, because: 'unchanged' };
  }
  const drafts = toDrafts(input, identity);
  const counted = { viewBase: page.views, siteBaselines: page.stats };
  const because = reasonsForReview(drafts.article, input);
  const { article } = drafts;
  if (because.length > 0 || !isFinished(article))
    return { ...identity, ...counted, action: 'review', because, articleId: entry?.articleId ?? null, drafts };
  if (entry) return { ...identity, ...counted, action: 'update', articleId: entry.articleId, drafts: { ...drafts, article } };
  return { ...identity, ...counted, action: 'create', drafts: { ...drafts, article } };
};

export const identityOf = ({ page, resolved, sha256 }: { page: LegacyPage; resolved: ResolvedPage; sha256: Sha256 }): PageIdentity => ({
  legacyKey: identify({ page, resolved, options: { sha256 } }),
  contentSha256: contentSha256Of({ page, sha256 }),
});

/** The key by which `known.entry` is looked up before planning. */
export const identify = ({
  page,
  resolved,
  options,
}: Pick<Input, 'page' | 'resolved'> & { options: Pick<PlanOptions, 'sha256'> }): string => {
  const publisher = resolved.publisher?.organization;
  return legacyKeyOf({ page, publisherCode: publisher ? (publisher.code ?? publisher.key) : null, sha256: options.sha256 });
};

const toDrafts = (
  { page, resolved, known, options }: Input,
  identity: { legacyKey: string; contentSha256: string },
): ImportDrafts<UnfinishedArticle> => {
  const { locale, today, gazetteer, availableImages, importedAt, capturedAt, batchId, rawText } = options;
  const event = toEventDraft({ page, resolved, locale, today, gazetteer });
  const { warnings, ...matched } = matchKnown({ resolved, event, known });
  const { system, url, id } = page.source;
  const source = { sourceUrl: url, sourceSystem: system, sourceId: id, ...identity, capturedAt, importedAt, batchId, rawText };
  const article = toArticleDraft({ page, resolved, locale, availableImages, legacySource: { ...source, warnings: [] } });
  const all = [
    ...page.warnings.filter(({ rule }) => rule !== MISSING_IMAGE),
    ...resolved.warnings,
    ...warnings,
    ...missingImages(article.body),
  ];
  return { ...matched, article: { ...article, legacySource: { ...article.legacySource, warnings: all } } };
};

const MISSING_IMAGE = 'missing-image';

/** Only here is it known which files came with the page; a parser's own word on it is dropped. */
const missingImages = (body: (TextDraft | PhotoDraft)[]): ParseWarning[] =>
  body
    .flatMap((block) => (block.__component === 'media.captioned-photo' && block.missingFile ? [block] : []))
    .map(({ caption, legacyImageUrl }) => ({
      rule: MISSING_IMAGE,
      message: `No file came with the photo "${caption ?? legacyImageUrl ?? ''}".`,
      confidence: 1,
    }));

const reasonsForReview = (article: UnfinishedArticle, { known, options }: Input): ReviewReason[] => {
  const { title, datePublished, publisherKey, body, legacySource } = article;
  const reasons: [ReviewReason, boolean][] = [
    ['no-title', title === null],
    ['no-date', datePublished === null],
    ['no-publisher', publisherKey === null],
    ['no-body', body.length === 0],
    ['low-confidence', legacySource.warnings.some(({ confidence }) => confidence < options.reviewBelow)],
    ['edited-since-import', known.entry?.editedSinceImport ?? false],
  ];
  return reasons.filter(([, applies]) => applies).map(([reason]) => reason);
};
