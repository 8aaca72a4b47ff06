import type { StrapiApp } from '@strapi/strapi/admin';

const admin = {
  config: { locales: ['vi'] },
  register(_app: StrapiApp) {},
  bootstrap(_app: StrapiApp) {},
};

export default admin;
