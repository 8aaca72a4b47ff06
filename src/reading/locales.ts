import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';

/** The wanted locale and the one it falls back on. */
export const localesFor = (locale: string): string[] => [...new Set([locale, SOURCE_LOCALE])];

type LocaleRow = { code: string };

/** The codes of the portal's languages, as set in the admin. */
export const loadLocales = async ({ strapi }: { strapi: Core.Strapi }): Promise<string[]> =>
  ((await strapi.db.query('plugin::i18n.locale').findMany({ select: ['code'], orderBy: { id: 'asc' } })) as LocaleRow[]).map(
    ({ code }) => code,
  );
