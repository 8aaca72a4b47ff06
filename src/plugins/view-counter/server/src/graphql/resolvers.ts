import type { Core } from '@strapi/strapi';
import type { Outcome } from '../counts/outcome';
import { DEFAULT_DAYS, DEFAULT_LIMIT } from '../counts/rules/read-query';
import { getService } from '../services';
import { createRequestLoader } from './request-loader';
import { refusalError } from './refusal-error';
import { toInt } from './schema';

type Deps = { strapi: Core.Strapi };

/** What Strapi hands to every resolver of a request. */
type Context = { koaContext: object };
type Reads = { views: number; visits: number };

const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.ok) return outcome.value;
  throw refusalError(outcome.refusal);
};

const readsInInts = ({ views, visits }: Reads): Reads => ({ views: toInt(views), visits: toInt(visits) });

const readCounts =
  ({ strapi }: Deps) =>
  async (_parent: unknown, { type, documentIds }: { type?: string | null; documentIds: string[] }) => {
    const counts = valueOf(await getService({ strapi }, 'counts').read({ type: type ?? null, documentIds }));
    return Object.entries(counts).map(([documentId, views]) => ({ documentId, views: toInt(views) }));
  };

type PopularArguments = { type: string; locale?: string | null; days?: number | null; limit?: number | null };

const popularReads =
  ({ strapi }: Deps) =>
  async (_parent: unknown, { type, locale, days, limit }: PopularArguments) => {
    const query = { type, locale: locale ?? null, days: days ?? DEFAULT_DAYS, limit: limit ?? DEFAULT_LIMIT };
    const { data, meta } = valueOf(await getService({ strapi }, 'popular').read(query));
    return { entries: data.map((entry) => ({ ...entry, views: toInt(entry.views) })), ...meta };
  };

const siteReads =
  ({ strapi }: Deps) =>
  async () => {
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
    ...Object.fromEntries(typeNames.map((name) => [name, { views }])),
  };
};
