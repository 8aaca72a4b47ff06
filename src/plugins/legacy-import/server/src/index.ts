import type { Core } from '@strapi/strapi';
import { ensureImportTables } from './apply/import-tables-store';

/** The command line carries this plugin for now; the admin page «Nhập dữ liệu cũ» hangs its routes and services in here. */
const plugin = {
  register() {},
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => ensureImportTables({ strapi }),
};

export default plugin;
