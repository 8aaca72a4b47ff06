import type { StrapiApp } from '@strapi/strapi/admin';

const plugin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'view-counter', name: 'view-counter' });
  },
};

export default plugin;
