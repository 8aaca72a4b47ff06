import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../services';
import { BLOCK_ENTRY, createPreviewToken, readPreviewToken } from './rules/preview-token';

export type Previews = {
  /** Shows the block with drafts, in one language, for 15 minutes; null where the application has no secret to sign with. */
  sign(asked: { locale: string; now: Date }): string | null;
  /** Whether this token was signed for the block in this language and still holds. */
  holds(asked: { token: string; locale: string; now: Date }): boolean;
  /** Whether the request brings an API token that reads drafts: one with full access, or a custom one with the option's scope. */
  mayReadDrafts(ctx: Context): Promise<boolean>;
};

/** Strapi's own authentication, as it stands before every route that is not open to all. */
type Authentication = {
  authenticate(ctx: Asker, next: () => Promise<void>): Promise<void>;
  /** @throws UnauthorizedError, ForbiddenError */
  verify(found: unknown, needs: { scope: string[] }): Promise<void>;
};

type Asker = {
  state: { route: { info: { type: 'content-api' }; config: { auth: { strategies: string[] } } }; auth?: unknown };
  request: Context['request'];
  unauthorized(): void;
};

/** A scope that no custom token holds. */
const NOBODYS = 'plugin::featured-conference.drafts';

export const createPreviews = ({ strapi }: { strapi: Core.Strapi }): Previews => {
  const { previewSecret: secret, readDraftsScope } = getService({ strapi }, 'options');
  return {
    sign: ({ locale, now }) => (secret === '' ? null : createPreviewToken({ entry: BLOCK_ENTRY, locale, secret, now })),
    holds: ({ token, locale, now }) => {
      const target = readPreviewToken({ token, secret, now });
      return target?.entry === BLOCK_ENTRY && target.locale === locale;
    },
    mayReadDrafts: async (ctx) => {
      const auth = strapi.get<Authentication>('auth');
      const route = { info: { type: 'content-api' as const }, config: { auth: { strategies: ['content-api-token'] } } };
      const asker: Asker = { state: { route }, request: ctx.request, unauthorized: () => undefined };
      await auth.authenticate(asker, () => Promise.resolve());
      try {
        await auth.verify(asker.state.auth, { scope: [readDraftsScope ?? NOBODYS] });
        return true;
      } catch (error) {
        if (error instanceof errors.UnauthorizedError || error instanceof errors.ForbiddenError) return false;
        throw error;
      }
    },
  };
};
