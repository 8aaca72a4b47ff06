import type { StrapiApp } from '@strapi/strapi/admin';

const plugin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'legacy-import', name: 'legacy-import' });
  },
};

export default plugin;
