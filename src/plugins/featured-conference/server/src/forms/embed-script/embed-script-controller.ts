import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { keepAnswer } from '../../door';
import { entityTag } from '../../requests/rules/entity-tag';
import { createEmbedScript } from '../../web-component/embed-script';

/** Pages ask for it once an hour at most; a new release is in use an hour later. */
const MAX_AGE_SECONDS = 3_600;

/** `GET /api/featured-conference/embed.js`: the web component, made once. */
export const createEmbedScriptController = ({ strapi }: { strapi: Core.Strapi }) => {
  const script = createEmbedScript();
  const tag = entityTag(script.toString());
  return {
    show(ctx: Context) {
      ctx.type = 'text/javascript; charset=utf-8';
      ctx.set('ETag', tag);
      ctx.body = script;
      keepAnswer({ strapi }, ctx, { until: null, maxAge: MAX_AGE_SECONDS });
    },
  };
};
