import type { Core } from '@strapi/strapi';
import type { BlockAnswer } from '../../../shared/block';
import { knownLocale, localeParameter, parseParameters } from '../requests/parameters';
import { getService } from '../services';

export const FEATURED_CONFERENCE = `type Query {
  "The conference that matters now, as GET /api/featured-conference answers it; locale: of the portal's languages, the first one where it is left out."
  featuredConference(locale: String): FeaturedConference!
}`;

const ARGUMENTS = { locale: localeParameter.nullish() };

/** What Strapi hands to every resolver of a request. */
type Asking = { koaContext: object };

/** One read per language and request: a query may name this field a thousand times. */
export const featuredConference = ({ strapi }: { strapi: Core.Strapi }) => {
  const perRequest = new WeakMap<object, Map<string | null, Promise<BlockAnswer>>>();
  const read = async (asked: string | null): Promise<BlockAnswer> => {
    const locale = await knownLocale({ strapi }, asked ?? undefined);
    return getService({ strapi }, 'block').read({ locale, now: getService({ strapi }, 'clock').now(), drafts: false });
  };

  return async (_parent: unknown, given: unknown, { koaContext }: Asking): Promise<BlockAnswer> => {
    const { locale = null } = parseParameters(ARGUMENTS, given);
    const answers = perRequest.get(koaContext) ?? new Map<string | null, Promise<BlockAnswer>>();
    perRequest.set(koaContext, answers);
    const answer = answers.get(locale) ?? read(locale);
    answers.set(locale, answer);
    return answer;
  };
};
