import type { ImportPlan, ReviewReason, UnfinishedArticle } from '../plan/import-plan';
import type { HoldReason } from './page-outcome';

/** What an import does about a plan. `write` with reasons: as a draft only, for a person to look at. */
export type Decision =
  | { act: 'nothing' }
  | { act: 'refuse' }
  | { act: 'keep'; because: HoldReason[] }
  | { act: 'moveViewBase'; articleId: string; viewBase: number }
  | { act: 'write'; publish: boolean; because: HoldReason[] };

/** Without these there is no article to look at: a menu, a search page, something that is no page at all. */
const NO_ARTICLE: ReadonlySet<ReviewReason> = new Set(['no-title', 'no-body']);

/**
 * An editor's work is never overwritten; a doubtful page becomes a draft, never a published article; a page without title or text
 * is refused.
 */
export const judgePlan = (plan: ImportPlan, { publish }: { publish: boolean }): Decision => {
  switch (plan.action) {
    case 'skip':
      return { act: 'nothing' };
    case 'viewBaseOnly':
      return { act: 'moveViewBase', articleId: plan.articleId, viewBase: plan.viewBase };
    case 'review':
      if (plan.because.some((reason) => NO_ARTICLE.has(reason))) return { act: 'refuse' };
      if (plan.because.includes('edited-since-import')) return { act: 'keep', because: plan.because };
      return { act: 'write', publish: false, because: plan.because };
    case 'create':
    case 'update': {
      const isHeldBack = publish && hasPhotoWithoutWords(plan.drafts.article);
      return { act: 'write', publish: publish && !isHeldBack, because: isHeldBack ? ['photo-without-words'] : [] };
    }
  }
};

/** Such a photo cannot be published: somebody has to write a caption or an alternative text, or call it decorative. */
const hasPhotoWithoutWords = ({ body }: UnfinishedArticle): boolean =>
  body.some((block) => block.__component === 'media.captioned-photo' && block.caption === null && block.alt === null);
