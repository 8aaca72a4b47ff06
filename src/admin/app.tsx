import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './assets/logo.svg';
import { nameTheTab } from './brand/document-title';
import { prepareFirstVisit } from './brand/first-visit';
import { registerDissolution } from './dissolution/register-dissolution';
import { registerEntryPicker } from './fields/entry-picker/register-entry-picker';
import { hideEntryIds } from './forms/hide-entry-ids';
import { nameFilters } from './lists/name-filters';
import { showShortCells } from './lists/show-short-cells';
import { en } from './translations/en';
import { vi } from './translations/vi';

const admin = {
  config: {
    locales: ['vi'],
    translations: { vi, en },
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    prepareFirstVisit();
    nameTheTab();
    registerEntryPicker(app);
  },
  bootstrap(app: StrapiApp) {
    hideEntryIds(app);
    registerDissolution(app);
    showShortCells(app);
    nameFilters(app);
  },
};

export default admin;
