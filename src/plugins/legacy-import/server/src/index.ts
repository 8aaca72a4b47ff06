import type { Core } from '@strapi/strapi';
import { ensureImportTables } from './apply/import-tables-store';
import { ensureNameIndexes } from './apply/known-names-store';
import { moveViewBases } from './apply/move-view-bases-store';
import { parseOptions } from './config';
import { createBatchesController } from './desk/http/batches-controller';
import { deskRoutes } from './desk/http/desk-routes';
import { createFilesController } from './desk/http/files-controller';
import { createPagesController } from './desk/http/pages-controller';
import { createPublishersController } from './desk/http/publishers-controller';
import { createWorkController } from './desk/http/work-controller';
import { ensureChosenPages } from './desk/imports/chosen-pages-store';
import { registerActions } from './register-actions';
import { getService, services } from './services';

type Deps = { strapi: Core.Strapi };

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },

  register() {},

  async bootstrap({ strapi }: Deps) {
    await ensureImportTables({ strapi });
    await ensureNameIndexes({ strapi });
    await moveViewBases({ strapi });
    await ensureChosenPages({ strapi });
    await registerActions({ strapi });
    await getService({ strapi }, 'intake').tidy();
  },

  /** What is at work ends after the page it is at; it can be gone on with. */
  async destroy({ strapi }: Deps) {
    await getService({ strapi }, 'jobs').stopAll();
  },

  services,
  controllers: {
    batches: createBatchesController,
    files: createFilesController,
    work: createWorkController,
    pages: createPagesController,
    publishers: createPublishersController,
  },
  routes: {
    admin: { type: 'admin' as const, routes: deskRoutes },
  },
};

export default plugin;
