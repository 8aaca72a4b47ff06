import type { ImportPlan } from '../plan/import-plan';
import type { FoundPage } from './import-options';
import type { Decision } from './judge-plan';
import { nothingKnownOf, type PageResult } from './page-outcome';
import type { PreparedPage } from './prepare-page';

const articleIdOf = (plan: ImportPlan): string | null => ('articleId' in plan ? plan.articleId : null);

export const resultOf = (plan: ImportPlan, decision: Decision): PageResult => {
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

/** What the report says of a page before anything is written. */
export const describePage = ({ file }: FoundPage, { page, resolved }: PreparedPage, plan: ImportPlan) => ({
  ...nothingKnownOf(file),
  title: page.title,
  publishedAt: page.publishedAt,
  legacyKey: plan.legacyKey,
  articleId: articleIdOf(plan),
  viewBase: page.views,
  siteBaselines: page.stats,
  warnings: 'drafts' in plan ? plan.drafts.article.legacySource.warnings : [...page.warnings, ...resolved.warnings],
});
