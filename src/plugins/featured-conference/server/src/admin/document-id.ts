import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/** Of the address. @throws NotFoundError with this sentence for what cannot name a document: some of it a database would not even take */
export const documentIdOf = (ctx: Context, otherwise: string): string => {
  const { documentId } = ctx.params as { documentId: string };
  if (!/^[\w-]{1,64}$/.test(documentId)) throw new errors.NotFoundError(otherwise);
  return documentId;
};
