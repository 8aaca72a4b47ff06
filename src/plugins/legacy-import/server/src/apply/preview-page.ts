import type { LegacyPage, ParseWarning } from '../parse/legacy-page';
import type { ImportPlan } from '../plan/import-plan';
import type { ResolvedPage } from '../resolve/resolved-page';
import type { ImportOptions, ImportPorts, PageToImport } from './import-options';
import type { PageError } from './page-outcome';
import { loadKnownOf, planPrepared, preparePage } from './prepare-page';

export type PagePreview =
  | {
      ok: true;
      /** Before corrections. */
      recognized: LegacyPage;
      resolved: ResolvedPage;
      plan: ImportPlan;
      /** Of reading, resolving and planning, with the corrections. */
      inferences: ParseWarning[];
    }
  | { ok: false; error: PageError };

/** What an import would write of a page; looks only. */
export const previewPage = async (
  { ports, options }: { ports: ImportPorts; options: ImportOptions },
  page: PageToImport,
): Promise<PagePreview> => {
  if ('error' in page) return { ok: false, error: page.error };
  const work = { ports, options, page, journal: null };
  const prepared = await preparePage(work);
  if (!prepared.ok) return prepared;
  const plan = planPrepared(work, prepared, { known: await loadKnownOf(work, prepared), images: [...prepared.source.images.keys()] });
  const { resolved, source } = prepared;
  const inferences = 'drafts' in plan ? plan.drafts.article.legacySource.warnings : [...prepared.page.warnings, ...resolved.warnings];
  return { ok: true, recognized: source.page, resolved, plan, inferences };
};
