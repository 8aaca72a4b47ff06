import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

type LocalesService = { findByCode(code: string): Promise<unknown> };

/** Made by the installation: asking the database about them at every read would cost a query for nothing. */
const INSTALLED = ['vi', 'en'];

/** Strapi answers an unknown locale with an empty list, which looks like a portal without news. */
export const assertKnownLocale = async (strapi: Core.Strapi, locale: string): Promise<void> => {
  if (INSTALLED.includes(locale) || locale === '*') return;
  if (await strapi.plugin('i18n').service<LocalesService>('locales').findByCode(locale)) return;
  throw new errors.ValidationError(`Locale "${locale}" does not exist on this portal. Its languages are listed at /api/i18n/locales.`);
};
