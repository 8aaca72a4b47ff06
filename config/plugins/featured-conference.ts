import type { Core } from '@strapi/strapi';
import { EVENT } from '../../src/content-types';
import type { OptionsInput } from '../../src/plugins/featured-conference/server/src/config';

export const featuredConferencePlugin = ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/featured-conference',
  config: {
    eventType: EVENT,
    defaultLocale: 'vi',
    previewSecret: env('PREVIEW_SECRET', ''),
  } satisfies OptionsInput,
});
