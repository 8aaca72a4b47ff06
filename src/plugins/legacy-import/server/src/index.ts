import type { Core } from '@strapi/strapi';
import { ensureImportTables } from './apply/import-tables-store';
import { ensureNameIndexes } from './apply/known-names-store';
import { moveViewBases } from './apply/move-view-bases-store';
import { parseOptions } from './config';
import { registerActions } from './register-actions';

type Deps = { strapi: Core.Strapi };

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },

  register() {},

  async bootstrap({ strapi }: Deps) {
    await ensureImportTables({ strapi });
    await ensureNameIndexes({ strapi });
    await moveViewBases({ strapi });
    await registerActions({ strapi });
  },
};

export default plugin;
