import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../services';
import { knownLocale, localeParameter, momentParameter, MOMENT_EXPECTED, once, parseParameters } from './parameters';

/** `drafts`: a preview, at the moment `now`; its answer is for no cache. */
export type BlockRequest = { locale: string; now: Date; drafts: boolean };

type Deps = { strapi: Core.Strapi };

const PARAMETERS = {
  locale: localeParameter.optional(),
  preview: once('preview')
    .regex(/^[01]$/, { error: 'The parameter "preview" is 1 (show drafts, at the moment "at") or 0.' })
    .optional(),
  at: momentParameter.optional(),
  token: once('token').max(500, { error: 'The parameter "token" is out of a preview link.' }).optional(),
};

const PREVIEW_REFUSED =
  'A preview needs an API token that reads drafts, or a link that the admin has signed for this language less than 15 minutes ago.';

/**
 * What a request for the block asks for, in any of its forms; null where the preview it wants was refused (401, sent).
 *
 * @throws ValidationError (400) with a sentence per mistake
 */
export const admitBlockRequest = async ({ strapi }: Deps, ctx: Context): Promise<BlockRequest | null> => {
  const { locale: asked, preview, at, token } = parseParameters(PARAMETERS, ctx.query);
  const now = getService({ strapi }, 'clock').now();
  if (preview !== '1') {
    if (at !== undefined || token !== undefined) throw new errors.ValidationError('The parameters "at" and "token" go with preview=1.');
    return { locale: await knownLocale({ strapi }, asked), now, drafts: false };
  }
  ctx.set('Cache-Control', 'no-store');
  if (token !== undefined) ctx.set('Referrer-Policy', 'no-referrer');
  const locale = await knownLocale({ strapi }, asked);
  if (!(await mayPreview({ strapi }, ctx, { token, locale, now }))) {
    (ctx as StrapiContext).unauthorized(PREVIEW_REFUSED);
    return null;
  }
  if (at === undefined) throw new errors.ValidationError(`A preview is of one moment. ${MOMENT_EXPECTED}`);
  return { locale, now: at, drafts: true };
};

/** Strapi adds one method per HTTP error; the error class of 401 it would rewrite to a bare "Unauthorized". */
type StrapiContext = Context & { unauthorized: (message: string) => void };

const mayPreview = ({ strapi }: Deps, ctx: Context, { token, locale, now }: { token: string | undefined; locale: string; now: Date }) => {
  const previews = getService({ strapi }, 'previews');
  return token === undefined ? previews.mayReadDrafts(ctx) : Promise.resolve(previews.holds({ token, locale, now }));
};
