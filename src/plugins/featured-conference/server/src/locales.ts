import type { Core } from '@strapi/strapi';
import { getService } from './services';

type PortalLocale = { code: string; name: string; isDefault: boolean };

export type Locales = {
  /** The portal's languages, as set in the admin; the one in which fallbacks are given first. */
  list(): Promise<PortalLocale[]>;
};

type LocaleRow = { code: string; name: string };

export const createLocales = ({ strapi }: { strapi: Core.Strapi }): Locales => ({
  list: async () => {
    const { defaultLocale } = getService({ strapi }, 'options');
    const rows = (await strapi.db
      .query('plugin::i18n.locale')
      .findMany({ select: ['code', 'name'], orderBy: { id: 'asc' } })) as LocaleRow[];
    return rows
      .map(({ code, name }) => ({ code, name, isDefault: code === defaultLocale }))
      .sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
  },
});
