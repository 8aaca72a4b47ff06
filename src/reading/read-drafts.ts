import { errors } from '@strapi/utils';
import { mayReadDrafts } from '../domain/drafts/draft-parameters';
import { callerOf } from '../drafts/caller';

/**
 * Tells a caller that its token reads drafts. The route exists for its scope: through it "readDrafts" can be ticked for a custom token.
 *
 * @throws PolicyError (403) for everybody else, a visitor's account with that permission included
 */
export const confirmReadDrafts = (state: Parameters<typeof callerOf>[0]): { data: { mayReadDrafts: true } } => {
  if (!mayReadDrafts(callerOf(state))) throw new errors.PolicyError('Reading drafts needs an API token with the read-drafts scope.');
  return { data: { mayReadDrafts: true } };
};
