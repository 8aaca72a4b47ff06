import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FoundPage } from './find-page';
import { readingNow } from './kept/front-door';
import { sendKept } from './kept/keep-answer';
import { parseReadingRequest } from './parse-request';
import { readBySlug, type ReadableKind } from './read-by-slug';
import { headersFor, sendRefusal } from './refuse';
import { viewCountsOf } from './view-counts';

/** The controller of `GET /api/<plural>/by-slug/:slug`. */
export const bySlugController =
  <Found extends FoundPage, Data extends { locale: string }>(kind: ReadableKind<Found, Data>) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    async show(ctx: Context) {
      const { slug } = ctx.params as { slug: string };
      const request = parseReadingRequest({ slug, query: ctx.query });
      ctx.set(headersFor(request));
      const now = readingNow({ strapi });
      const outcome = await readBySlug(kind, { strapi, request, viewCounts: viewCountsOf({ strapi }), now });
      if (!outcome.found) sendRefusal(ctx, outcome);
      else if (request.preview !== null) ctx.body = outcome.answer;
      else sendKept({ strapi }, ctx, { answer: outcome.answer, now });
    },
  });
