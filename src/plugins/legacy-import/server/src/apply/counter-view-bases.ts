import type { Core } from '@strapi/strapi';
import { ARTICLE } from './content-types';
import { createOwnViewBases, type ViewBases } from './view-base-store';

type Deps = { strapi: Core.Strapi };

/** All that is asked of the plugin "view-counter"; it is another plugin, which a project may not have. */
type CounterImports = {
  baseOf(documentId: string, uid: string): Promise<number | null>;
  raiseBase(base: { source: string; uid: string; documentId: string; views: number }): Promise<void>;
  raiseSite(base: { source: string; site: string; views: number | null; visits: number | null }): Promise<void>;
};

const SOURCE = 'legacy-import';

type Plugins = Partial<Record<string, { service<Service>(name: string): Service }>>;

/** Null where the project has no view counter. */
export const createCounterViewBases = ({ strapi }: Deps): ViewBases | null => {
  const counter = (strapi.plugins as unknown as Plugins)['view-counter'];
  if (!counter) return null;
  const imports = counter.service<CounterImports>('imports');
  return {
    of: (articleId) => imports.baseOf(articleId, ARTICLE),
    raise: (articleId, views) => imports.raiseBase({ source: SOURCE, uid: ARTICLE, documentId: articleId, views }),
    raiseSite: ({ publisherId, views, visits }) =>
      imports.raiseSite({ source: SOURCE, site: publisherId ?? 'unknown publisher', views, visits }),
  };
};

export const createViewBases = (deps: Deps): ViewBases => createCounterViewBases(deps) ?? createOwnViewBases(deps);
