import type { Core } from '@strapi/strapi';

type Locale = { code: string; name: string };
type LocalesService = { findByCode(code: string): Promise<Locale | null>; create(locale: Locale): Promise<Locale> };

const LOCALES: Locale[] = [
  { code: 'vi', name: 'Tiếng Việt (vi)' },
  { code: 'en', name: 'English (en)' },
];

export const ensureLocales = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const service = strapi.plugin('i18n').service<LocalesService>('locales');
  for (const locale of LOCALES) {
    if (!(await service.findByCode(locale.code))) await service.create(locale);
  }
};
