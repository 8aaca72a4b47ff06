import type { Core } from '@strapi/strapi';
import { adjustmentRoutes } from './adjustments/adjustment-routes';
import { parseOptions } from './config';
import { importRoutes } from './imports/import-routes';
import { reportRoutes } from './reports/report-routes';
import { services } from './services';
import { settingsRoutes } from './settings/settings-routes';
import { ensureTables } from './tables/table-store';

type Deps = { strapi: Core.Strapi };

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },

  register(_deps: Deps) {},

  async bootstrap({ strapi }: Deps) {
    await ensureTables({ strapi });
  },

  destroy(_deps: Deps) {},

  services,
  controllers: {},
  routes: {
    admin: { type: 'admin' as const, routes: [...reportRoutes, ...importRoutes, ...adjustmentRoutes, ...settingsRoutes] },
  },
};

export default plugin;
