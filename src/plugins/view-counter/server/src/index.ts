import type { Core } from '@strapi/strapi';
import { createAdjustmentController } from './adjustments/adjustment-controller';
import { adjustmentRoutes } from './adjustments/adjustment-routes';
import { registerAnswers } from './answers/register-answers';
import { registerSortedLists } from './answers/register-sorted-lists';
import { announceCountedTypes } from './announce-counted-types';
import { parseOptions } from './config';
import { registerGraphql } from './graphql/register-graphql';
import { registerDoor, warnAboutProxies } from './hits/register-door';
import { createImportController } from './imports/import-controller';
import { importRoutes } from './imports/import-routes';
import { createIngestController } from './ingest/ingest-controller';
import { ingestRoutes } from './ingest/ingest-routes';
import { followDocuments } from './published/follow-documents';
import { registerActions } from './register-actions';
import { createReportController } from './reports/report-controller';
import { reportRoutes } from './reports/report-routes';
import { getService, services } from './services';
import { createSettingsController } from './settings/settings-controller';
import { settingsRoutes } from './settings/settings-routes';
import { ensureTables } from './tables/table-store';

type Deps = { strapi: Core.Strapi };

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },

  register({ strapi }: Deps) {
    registerDoor({ strapi });
    announceCountedTypes({ strapi });
    registerAnswers({ strapi });
    registerSortedLists({ strapi });
    registerGraphql({ strapi });
  },

  async bootstrap({ strapi }: Deps) {
    await ensureTables({ strapi });
    await getService({ strapi }, 'settings').load();
    await getService({ strapi }, 'site').load();
    await getService({ strapi }, 'counter').start();
    await registerActions({ strapi });
    getService({ strapi }, 'retention').start();
    followDocuments({ strapi });
    warnAboutProxies({ strapi });
  },

  /** HTTP is still open: whoever waits is answered. */
  async destroy({ strapi }: Deps) {
    getService({ strapi }, 'retention').stop();
    await getService({ strapi }, 'imports').stop();
    await getService({ strapi }, 'counter').close();
    getService({ strapi }, 'published').close();
  },

  services,
  controllers: {
    settings: createSettingsController,
    hits: createIngestController,
    import: createImportController,
    adjustment: createAdjustmentController,
    reports: createReportController,
  },
  routes: {
    'content-api': { type: 'content-api' as const, routes: ingestRoutes },
    admin: { type: 'admin' as const, routes: [...reportRoutes, ...importRoutes, ...adjustmentRoutes, ...settingsRoutes] },
  },
};

export default plugin;
