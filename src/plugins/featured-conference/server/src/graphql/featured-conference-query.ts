import type { Core } from '@strapi/strapi';
import type { BlockAnswer } from '../../../shared/block';
import { requestedLocale } from '../requested-locale';
import { getService } from '../services';

export const FEATURED_CONFERENCE = `type Query {
  "The conference that matters now, as GET /api/featured-conference answers it; locale: of the portal's languages, the first one where it is left out."
  featuredConference(locale: String): FeaturedConference!
}`;

export const featuredConference =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async (_parent: unknown, { locale }: { locale?: string | null }): Promise<BlockAnswer> =>
    getService({ strapi }, 'block').read({
      locale: await requestedLocale({ strapi }, locale),
      now: getService({ strapi }, 'clock').now(),
      drafts: false,
    });
