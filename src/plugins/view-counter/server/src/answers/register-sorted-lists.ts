import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { ACTIONS } from '../../../shared/contracts';
import { getService } from '../services';
import { carriesViews } from './register-answers';
import { orderRows, type Row } from './rules/order-rows';
import { findViewsOrder, type Direction } from './rules/sort-parameter';

type Deps = { strapi: Core.Strapi };
type Ability = { can(action: string): boolean };
type State = { viewsOrder?: { uid: string; direction: Direction }; userAbility?: Ability };
type Params = { start?: number; limit?: number } & Record<string, unknown>;
type Documents = { findMany(params: object): Promise<Row[]> };

/** Rows per query while all of a list are looked through; between two of them others get a word in. */
const CHUNK = 1_000;

/**
 * The content manager's lists can be ordered by views, with their filters, search, language, pages and permissions as they are: the order is
 * taken off the address before Strapi checks it, and applied where the list is read.
 */
export const registerSortedLists = ({ strapi }: Deps): void => {
  strapi.server.use(takeOrder({ strapi }));
  strapi.documents.use(async (context, next) => {
    const { start, limit } = context.params as Params;
    const state = strapi.requestContext.get()?.state as State | undefined;
    // The page itself has both; what the content manager looks up beside it has not.
    const isPage = context.action === 'findMany' && start !== undefined && limit !== undefined;
    if (!isPage || state?.viewsOrder?.uid !== context.uid) return next();
    if (!state.userAbility?.can(ACTIONS.read)) throw new errors.ForbiddenError('Ordering by views needs the permission to read views.');
    const { direction } = state.viewsOrder;
    // Asked for once: what is read for it comes through here, too.
    delete state.viewsOrder;
    const page = await loadPage({ strapi, uid: context.uid, params: context.params, direction });
    return page;
  });
};

const takeOrder =
  ({ strapi }: Deps) =>
  (ctx: Context, next: Next): Promise<unknown> => {
    const order = ctx.method === 'GET' ? findViewsOrder(ctx.url) : null;
    if (order && carriesViews({ strapi }, order.uid)) {
      ctx.url = order.url;
      (ctx.state as State).viewsOrder = { uid: order.uid, direction: order.direction };
    }
    return next();
  };

type Wanted = Deps & { uid: string; params: Params; direction: Direction };

const loadPage = async ({ strapi, uid, params, direction }: Wanted): Promise<Row[]> => {
  const { start = 0, limit = 0, ...rest } = params;
  const documents = strapi.documents(uid as UID.ContentType) as unknown as Documents;
  const ordered = orderRows(...(await loadAll({ strapi, documents, params: rest })), direction);
  const wanted = ordered.slice(start, start + limit).map(({ id }) => id);
  const { locale, status, populate, fields } = rest;
  const rows = await documents.findMany({ locale, status, populate, fields, filters: { id: { $in: wanted } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.flatMap((id) => byId.get(id) ?? []);
};

type All = Deps & { documents: Documents; params: { filters?: unknown } };

/** Everything the list would show on all its pages, by id and documentId only, with its numbers. */
const loadAll = async ({ strapi, documents, params }: All): Promise<[Row[], ReadonlyMap<string, number>]> => {
  const { totalsOf } = getService({ strapi }, 'counts');
  const rows: Row[] = [];
  const totals = new Map<string, number>();
  for (;;) {
    const filters = { $and: [params.filters ?? {}, { id: { $gt: rows.at(-1)?.id ?? 0 } }] };
    const chunk = await documents.findMany({ ...params, filters, populate: undefined, fields: ['documentId'], sort: 'id', limit: CHUNK });
    rows.push(...chunk);
    for (const [documentId, views] of await totalsOf(chunk.map(({ documentId }) => documentId))) totals.set(documentId, views);
    if (chunk.length < CHUNK) return [rows, totals];
    await nextTurn();
  }
};
