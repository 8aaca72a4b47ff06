import type { ReleaseStep } from './release-steps';

type Locale = { id: number; code: string; name: string };
type LocalesService = {
  findByCode(code: string): Promise<Locale | null>;
  update(where: { id: number }, changes: { name: string }): Promise<unknown>;
};

/** Strapi names the first locale of a new database in English. */
const NAMES = { vi: { given: 'Vietnamese (vi)', wanted: 'Tiếng Việt' }, en: { given: 'English (en)', wanted: 'English' } };

/** Each language under its own name, as editors choose between them; a name that an administrator gave stays. */
export const localeNames: ReleaseStep = {
  id: '2026.11-locale-names',
  run: async ({ strapi }) => {
    const service = strapi.plugin('i18n').service<LocalesService>('locales');
    for (const [code, { given, wanted }] of Object.entries(NAMES)) {
      const locale = await service.findByCode(code);
      if (locale?.name === given) await service.update({ id: locale.id }, { name: wanted });
    }
  },
};
