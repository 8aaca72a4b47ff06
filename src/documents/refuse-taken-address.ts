import { errors } from '@strapi/utils';
import { REDIRECT } from '../content-types';
import { textOf } from '../domain/text/text-of';
import type { WriteStep } from './write-context';

type Row = { documentId: string; fromPath: string; fromHost: string | null };

/**
 * One redirect for an old path of a server, and one for the path of all of them. Looked up before Strapi writes: the unique indexes would
 * refuse it as well, but not say why.
 */
export const refuseTakenAddress: WriteStep = async ({ strapi, context, next }) => {
  const { uid, action, params } = context;
  if (uid !== REDIRECT || !params.data || !['create', 'update', 'clone'].includes(action)) return next();
  const redirects = strapi.db.query(REDIRECT);
  const stored = (params.documentId ? await redirects.findOne({ where: { documentId: params.documentId } }) : null) as Row | null;
  const { fromPath, fromHost } = { ...stored, ...params.data };
  const host = textOf(fromHost) || null;
  const rivals = (await redirects.findMany({ where: { fromPath: textOf(fromPath), fromHost: host } })) as Row[];
  if (rivals.some(({ documentId }) => action !== 'update' || documentId !== params.documentId)) {
    const message = `There is a redirect for "${host ?? ''}${textOf(fromPath)}" already: change that one.`;
    throw new errors.ValidationError(message, { errors: [{ path: ['fromPath'], message, name: 'ValidationError' }] });
  }
  return next();
};
