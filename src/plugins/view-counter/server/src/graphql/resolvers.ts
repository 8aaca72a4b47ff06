import type { Core } from '@strapi/strapi';
import type { Outcome } from '../counts/outcome';
import { DEFAULT_DAYS, DEFAULT_LIMIT } from '../counts/rules/read-query';
import { getService } from '../services';
import { originOf, recordRead, type Context } from './record-read';
import { createRequestLoader } from './request-loader';
import { refusalError } from './refusal-error';
import { readsInInts, toInt } from './schema';

type Deps = { strapi: Core.Strapi };

const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.ok) return outcome.value;
  throw refusalError(outcome.refusal);
};

/** The same limit per address as over REST. */
const admit = ({ strapi }: Deps, context: Context): void => {
  const refusal = getService({ strapi }, 'hits').admitReader(originOf(context), Date.now());
  if (refusal) throw refusalError(refusal);
};

const readCounts =
  ({ strapi }: Deps) =>
  async (_parent: unknown, { type, documentIds }: { type?: string | null; documentIds: string[] }, context: Context) => {
    admit({ strapi }, context);
    const counts = valueOf(await getService({ strapi }, 'counts').read({ type: type ?? null, documentIds }));
    return Object.entries(counts).map(([documentId, views]) => ({ documentId, views: toInt(views) }));
  };

type PopularArguments = { type: string; locale?: string | null; days?: number | null; limit?: number | null };

const popularReads =
  ({ strapi }: Deps) =>
  async (_parent: unknown, { type, locale, days, limit }: PopularArguments, context: Context) => {
    admit({ strapi }, context);
    const query = { type, locale: locale ?? null, days: days ?? DEFAULT_DAYS, limit: limit ?? DEFAULT_LIMIT };
    const { data, meta } = valueOf(await getService({ strapi }, 'popular').read(query));
    return { entries: data.map((entry) => ({ ...entry, views: toInt(entry.views) })), ...meta };
  };

const siteReads =
  ({ strapi }: Deps) =>
  async (_parent: unknown, _args: unknown, context: Context) => {
    admit({ strapi }, context);
    const { today, month, total, ...rest } = await getService({ strapi }, 'site').read();
    return { ...rest, today: readsInInts(today), month: readsInInts(month), total: readsInInts(total) };
  };

/** `views` of all documents that one request shows in one turn of the event loop: one query. */
const viewsField = ({ strapi }: Deps) => {
  const load = createRequestLoader((documentIds) => getService({ strapi }, 'counts').totalsOf(documentIds));
  return async ({ documentId }: { documentId: string }, _args: unknown, { koaContext }: Context): Promise<number> =>
    toInt(await load(koaContext, documentId));
};

export const resolversFor = (deps: Deps, typeNames: readonly string[]) => {
  const views = viewsField(deps);
  return {
    Query: { readCounts: readCounts(deps), popularReads: popularReads(deps), siteReads: siteReads(deps) },
    Mutation: { recordRead: recordRead(deps) },
    ...Object.fromEntries(typeNames.map((name) => [name, { views }])),
  };
};
