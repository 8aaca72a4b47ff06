import type { Core } from '@strapi/strapi';
import { ensureImportTables } from './apply/import-tables-store';
import { moveViewBases } from './apply/move-view-bases-store';

/** The command line carries this plugin for now; the admin page «Nhập dữ liệu cũ» hangs its routes and services in here. */
const plugin = {
  register() {},
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureImportTables({ strapi });
    await moveViewBases({ strapi });
  },
};

export default plugin;
