import type { Core } from '@strapi/strapi';
import { ARTICLE, EVENT, PAGE, PERSON, PHOTO_GALLERY } from '../../src/content-types';
import { resolveOldUrl } from '../../src/reading/redirects/resolve-old-url';
import type { OptionsInput } from '../../src/plugins/view-counter/server/src/config';

/** The pepper is made with the other secrets (src/install/secrets.ts); all instances of one portal share it. */
export const viewCounterPlugin = ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/view-counter',
  config: {
    types: {
      [ARTICLE]: {},
      [EVENT]: { title: 'name', date: 'startDate' },
      [PHOTO_GALLERY]: {},
      [PERSON]: { title: 'name', hiddenBy: 'redactedAt' },
      [PAGE]: {},
    },
    defaultLocale: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    pepper: env('VIEW_COUNTER_PEPPER', ''),
    resolveUrl: ({ strapi, url }) => resolveOldUrl({ strapi: strapi as Core.Strapi, url }),
  } satisfies OptionsInput,
});
