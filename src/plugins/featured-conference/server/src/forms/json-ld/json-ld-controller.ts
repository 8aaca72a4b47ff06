import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { fileAddress } from '../../addresses';
import { keepAnswer } from '../../door';
import type { BlockContent } from '../../../../shared/block';
import { noSuchEvent, readEventRequest, type EventRequest } from '../../requests/event-request';
import { entityTag } from '../../requests/rules/entity-tag';
import { toJsonLd } from '../../rules/json-ld';
import { toScriptJson } from '../../rules/script-json';
import { getService } from '../../services';

type Deps = { strapi: Core.Strapi };

/** `GET /api/featured-conference/events/:documentId/jsonld`: what the event says to machines, in its own words and not in those of a pin. */
export const createJsonLdController = ({ strapi }: Deps) => ({
  async show(ctx: Context) {
    const content = await readContent({ strapi }, await readEventRequest({ strapi }, ctx));
    if (!content) throw noSuchEvent();
    const { event, summary: teaser, imageAlt, photos } = content;
    const text = toScriptJson(toJsonLd(content, { teaser, image: event.image, imageAlt, photos, address: fileAddress({ strapi }) }));
    ctx.type = 'application/ld+json; charset=utf-8';
    ctx.body = text;
    ctx.set('ETag', entityTag(text));
    keepAnswer({ strapi }, ctx, { until: null });
  },
});

/** In this language, else in the portal's first. */
const readContent = async ({ strapi }: Deps, { documentId, locale, now }: EventRequest): Promise<BlockContent | null> => {
  const { maxPhotos } = await getService({ strapi }, 'settings').read();
  const { defaultLocale } = getService({ strapi }, 'options');
  const source = getService({ strapi }, 'source');
  const read = (language: string) => source.readContent({ documentId, locale: language, maxPhotos, now, drafts: false });
  return (await read(locale)) ?? (locale === defaultLocale ? null : read(defaultLocale));
};
