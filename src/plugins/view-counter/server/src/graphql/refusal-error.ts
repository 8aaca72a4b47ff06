import { errors } from '@strapi/utils';
import { refusalBody, type Refusal } from '../hits/refusal';

/** The same reason and name as over REST, as an error that Strapi's GraphQL knows how to show. */
export const refusalError = (refusal: Refusal): Error => {
  const { name, message, details } = refusalBody(refusal).error;
  const said = refusal.retryAfterSeconds === undefined ? details : { ...details, retryAfterSeconds: refusal.retryAfterSeconds };
  if (refusal.status === 400) return new errors.ValidationError(message, said);
  return Object.assign(new errors.ApplicationError(message, said), { name });
};
