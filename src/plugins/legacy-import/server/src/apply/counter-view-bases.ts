import type { Core } from '@strapi/strapi';
import { ARTICLE } from './content-types';
import { createOwnViewBases, type OldCounts } from './view-base-store';

type Deps = { strapi: Core.Strapi };

/** All that is asked of the plugin "view-counter"; it is another plugin, which a project may not have. */
type CounterImports = {
  baseOf(documentId: string, uid: string): Promise<number | null>;
  raiseBase(base: { source: string; uid: string; documentId: string; views: number }): Promise<void>;
  raiseSite(base: { source: string; site: string; views: number | null; visits: number | null }): Promise<void>;
  lowerBase(base: { source: string; uid: string; documentId: string; from: number; to: number }): Promise<void>;
  lowerSite(base: { source: string; site: string; views: number; visits: number }): Promise<void>;
};

const SOURCE = 'legacy-import';

type Plugins = Partial<Record<string, { service<Service>(name: string): Service }>>;

const siteOf = (publisherId: string | null): string => publisherId ?? 'unknown publisher';

/** Null where the project has no view counter. */
export const createCounterViewBases = ({ strapi }: Deps): OldCounts | null => {
  const counter = (strapi.plugins as unknown as Plugins)['view-counter'];
  if (!counter) return null;
  const imports = counter.service<CounterImports>('imports');
  return {
    of: (articleId) => imports.baseOf(articleId, ARTICLE),
    raise: (articleId, views) => imports.raiseBase({ source: SOURCE, uid: ARTICLE, documentId: articleId, views }),
    raiseSite: ({ publisherId, views, visits }) => imports.raiseSite({ source: SOURCE, site: siteOf(publisherId), views, visits }),
    lower: (articleId, { from, to }) => imports.lowerBase({ source: SOURCE, uid: ARTICLE, documentId: articleId, from, to: to ?? 0 }),
    lowerSite: ({ publisherId, views, visits }) => imports.lowerSite({ source: SOURCE, site: siteOf(publisherId), views, visits }),
  };
};

export const createViewBases = (deps: Deps): OldCounts => createCounterViewBases(deps) ?? createOwnViewBases(deps);
