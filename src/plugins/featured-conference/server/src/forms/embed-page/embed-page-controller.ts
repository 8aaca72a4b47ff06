import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { blockPath, fileAddress, serverAddress } from '../../addresses';
import { keepAnswer } from '../../door';
import { admitBlockRequest } from '../../requests/block-request';
import { entityTag } from '../../requests/rules/entity-tag';
import { getService } from '../../services';
import { pagePolicy } from './rules/page-policy';
import { renderPage } from './rules/render-page';

type Deps = { strapi: Core.Strapi };

/** Where programs ask how to embed the fragment in this language. */
const discoveryOf = ({ strapi }: Deps, ctx: Context, locale: string): string => {
  const block = `${serverAddress({ strapi }, ctx)}${blockPath({ strapi })}`;
  const url = `${block}/embed.html?${new URLSearchParams({ locale }).toString()}`;
  return `${block}/oembed?${new URLSearchParams({ url, format: 'json' }).toString()}`;
};

/** `GET /api/featured-conference/embed.html?locale=`: the block as a page for a frame; in a preview drafts, at a chosen moment. */
export const createEmbedPageController = ({ strapi }: Deps) => ({
  async show(ctx: Context) {
    const request = await admitBlockRequest({ strapi }, ctx);
    if (!request) return;
    const { locale, drafts } = request;
    const answer = await getService({ strapi }, 'block').read(request);
    const discovery = drafts ? null : discoveryOf({ strapi }, ctx, locale);
    const page = renderPage(answer, { address: fileAddress({ strapi }), discovery, isPreview: drafts });
    const { frameAncestors } = getService({ strapi }, 'options');
    ctx.set('Content-Security-Policy', pagePolicy({ ...page, frameAncestors }));
    // The policy says who may frame this page; the older header knows no lists.
    ctx.remove('X-Frame-Options');
    ctx.type = 'text/html; charset=utf-8';
    ctx.set('ETag', entityTag(page.html));
    ctx.body = page.html;
    const { validUntil } = answer.meta;
    if (!drafts) keepAnswer({ strapi }, ctx, { until: validUntil === null ? null : new Date(validUntil) });
  },
});
