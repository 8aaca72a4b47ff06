import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { headersFor, sendAnswer } from './answer';
import type { FoundPage } from './find-page';
import { parseReadingRequest } from './parse-request';
import { readBySlug, type ReadableKind } from './read-by-slug';
import { viewCountsOf } from './view-counts';

/** The controller of `GET /api/<plural>/by-slug/:slug`. */
export const bySlugController =
  <Found extends FoundPage, Data extends { locale: string }>(kind: ReadableKind<Found, Data>) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    async show(ctx: Context) {
      const { slug } = ctx.params as { slug: string };
      const request = parseReadingRequest({ slug, query: ctx.query });
      ctx.set(headersFor(request));
      sendAnswer(ctx, await readBySlug(kind, { strapi, request, viewCounts: viewCountsOf({ strapi }), now: new Date() }));
    },
  });
