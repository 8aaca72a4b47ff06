import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../services';
import { knownLocale, localeParameter, parseParameters } from './parameters';

type Deps = { strapi: Core.Strapi };

export type LocaleRequest = { locale: string; now: Date };

/** What an address that tells answers apart by language alone asks for. @throws ValidationError (400) with a sentence per mistake */
export const readLocaleRequest = async ({ strapi }: Deps, ctx: Context): Promise<LocaleRequest> => {
  const { locale } = parseParameters({ locale: localeParameter.optional() }, ctx.query);
  return { locale: await knownLocale({ strapi }, locale), now: getService({ strapi }, 'clock').now() };
};

export type EventRequest = LocaleRequest & { documentId: string };

/** The same of one event. @throws NotFoundError for what cannot be the name of a document: some of it a database would not even take. */
export const readEventRequest = async ({ strapi }: Deps, ctx: Context): Promise<EventRequest> => {
  const request = await readLocaleRequest({ strapi }, ctx);
  const { documentId } = ctx.params as { documentId: string };
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(documentId)) throw noSuchEvent();
  return { ...request, documentId };
};

export const noSuchEvent = () => new errors.NotFoundError('There is no published event at this address.');
