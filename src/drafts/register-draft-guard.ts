import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { DRAFT_PARAMETERS, findDraftParameter, mayReadDrafts } from '../domain/drafts/draft-parameters';
import { callerOf } from './caller';

type RequestState = Parameters<typeof callerOf>[0] & { route?: { info?: { type?: string } } };

const READ_ACTIONS = ['findMany', 'findOne', 'findFirst', 'count'];

/**
 * Nobody without the read-drafts scope reads a draft (rule 10). Registered first, so that it stands around everything else, and
 * for every type, because a type without drafts hands its `status` on to what it populates.
 */
export const registerDraftGuard = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.documents.use((context, next) => {
    const request = strapi.requestContext.get() as { state?: RequestState; query?: unknown } | undefined;
    if (request?.state?.route?.info?.type !== 'content-api' || mayReadDrafts(callerOf(request.state))) return next();

    const parameter = findDraftParameter(request.query);
    if (parameter !== null) {
      throw new errors.ValidationError(
        `The parameter "${parameter}" needs an API token with the read-drafts scope. Without it, leave the parameter out.`,
        {
          parameter,
        },
      );
    }
    if (READ_ACTIONS.includes(context.action)) {
      const params = context.params as Record<string, unknown>;
      for (const name of DRAFT_PARAMETERS) delete params[name];
      params.status = 'published';
    }
    return next();
  });
};
