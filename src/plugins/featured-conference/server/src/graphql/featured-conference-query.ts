import type { Core } from '@strapi/strapi';
import type { BlockAnswer } from '../../../shared/block';
import { knownLocale, localeParameter, parseParameters } from '../requests/parameters';
import { getService } from '../services';

export const FEATURED_CONFERENCE = `type Query {
  "The conference that matters now, as GET /api/featured-conference answers it; locale: of the portal's languages, the first one where it is left out."
  featuredConference(locale: String): FeaturedConference!
}`;

const ARGUMENTS = { locale: localeParameter.nullish() };

export const featuredConference =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async (_parent: unknown, given: unknown): Promise<BlockAnswer> => {
    const { locale } = parseParameters(ARGUMENTS, given);
    return getService({ strapi }, 'block').read({
      locale: await knownLocale({ strapi }, locale ?? undefined),
      now: getService({ strapi }, 'clock').now(),
      drafts: false,
    });
  };
