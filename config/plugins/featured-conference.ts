import type { Core } from '@strapi/strapi';
import { EVENT } from '../../src/content-types';
import type { OptionsInput } from '../../src/plugins/featured-conference/server/src/config';
import { portalEvents } from '../../src/reading/featured/event-source';

export const featuredConferencePlugin = ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/featured-conference',
  config: {
    eventType: EVENT,
    source: portalEvents,
    defaultLocale: 'vi',
    previewSecret: env('PREVIEW_SECRET', ''),
    siteUrl: env('SITE_URL', ''),
    readDraftsScope: 'api::reading.reading.readDrafts',
  } satisfies OptionsInput,
});
