import type { Core, UID } from '@strapi/strapi';
import { getService } from '../services';
import { documentsIn } from './walk-documents';

type Deps = { strapi: Core.Strapi };

const ACTIONS = ['findMany', 'findOne', 'findFirst', 'create', 'update'];

type Request = { state?: { route?: { path?: string; info?: { type?: string } } } };

/** GraphQL calls itself a route of the content API, but has no path; it asks for `views` where a query names them. */
const isRest = ({ strapi }: Deps): boolean => {
  const route = (strapi.requestContext.get() as Request | undefined)?.state?.route;
  return route?.info?.type === 'content-api' && route.path !== undefined;
};

/** A type that has an attribute of this name keeps it. */
export const carriesViews = ({ strapi }: Deps, uid: string): boolean =>
  getService({ strapi }, 'settings').current().types.includes(uid) && !('views' in strapi.getModel(uid as UID.Schema).attributes);

/**
 * REST answers carry `views` on every document of a counted type, populated ones included: one query for all of them, none where there is
 * no such document. The admin's and importers' work is left alone. Registered before the application's middlewares, so it stands around
 * their transactions, and reads after COMMIT.
 */
export const registerAnswers = ({ strapi }: Deps): void => {
  strapi.documents.use(async (context, next) => {
    const answer = await next();
    if (ACTIONS.includes(context.action) && isRest({ strapi })) await fillViews({ strapi }, context.uid, answer);
    return answer;
  });
};

const fillViews = async ({ strapi }: Deps, uid: string, answer: unknown): Promise<void> => {
  const documents = documentsIn({ strapi }, uid, answer).filter((document) => carriesViews({ strapi }, document.uid));
  if (documents.length === 0) return;
  const totals = await getService({ strapi }, 'counts').totalsOf([...new Set(documents.map(({ documentId }) => documentId))]);
  for (const { documentId, entry } of documents) entry.views = totals.get(documentId) ?? 0;
};
