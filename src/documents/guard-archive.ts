import { errors } from '@strapi/utils';
import { ORGANIZATION } from '../content-types';
import { writerMayChangeArchive } from '../dissolution/archive-writer';
import { REFUSALS } from '../dissolution/contracts';
import { findArchived, findArchivedLinks } from '../dissolution/find-archived';
import { archiveRefusal, type Keeper } from '../domain/dissolution/archive';
import { textOf } from '../domain/text/text-of';
import { loadRow } from './entry-store';
import { todayInVietnam } from './freeze-titles';
import type { WriteContext, WriteStep } from './write-context';

/** The only error of status 403 whose sentence Strapi lets out of a route. */
const { PolicyError } = errors;

const refuse = (keeper: Keeper | null | undefined): void => {
  if (keeper) throw new PolicyError(archiveRefusal(keeper), { code: REFUSALS.archived, organization: keeper });
};

/** The document that a finished write has left; undefined after a delete. */
const writtenId = ({ action }: WriteContext, result: unknown): string | undefined =>
  action === 'delete' ? undefined : ((result ?? {}) as { documentId?: string }).documentId;

/**
 * What a dissolved organization published is changed by the archive role alone: neither as it stands, nor by bringing an entry under
 * such an organization. The second look is after the write, when relations are what they will be.
 */
export const guardArchive: WriteStep = async ({ strapi, hooks, context, next }) => {
  const { keptUnder, uid } = hooks;
  if (!keptUnder || writerMayChangeArchive(strapi)) return next();
  const today = todayInVietnam(new Date());
  const look = async (documentId: string | undefined): Promise<void> => {
    if (documentId !== undefined) refuse(await findArchived({ strapi }, { uid, documentId, keptUnder, today }));
  };
  await look(context.params.documentId);
  const result = await next();
  await look(writtenId(context, result));
  return result;
};

const mayChangeLinks = ({ action, params: { data = {} } }: WriteContext, names: string[]): boolean =>
  ['create', 'clone', 'delete'].includes(action) || (action === 'update' && names.some((name) => name in data));

/** A link that an open entry shares with one of the archive is neither cut nor tied from the open side. */
export const guardArchivedLinks: WriteStep = async ({ strapi, hooks, context, next }) => {
  const { uid, sharedLinks: links } = hooks;
  if (!links || !mayChangeLinks(context, Object.keys(links)) || writerMayChangeArchive(strapi)) return next();
  const today = todayInVietnam(new Date());
  const find = async (documentId: string | undefined): Promise<Map<string, Keeper>> =>
    documentId === undefined ? new Map<string, Keeper>() : findArchivedLinks({ strapi }, { uid, documentId, links, today });

  const before = await find(context.action === 'clone' ? undefined : context.params.documentId);
  const result = await next();
  const after = await find(writtenId(context, result));
  const changed = [...before, ...after].find(([documentId]) => before.has(documentId) !== after.has(documentId));
  refuse(changed?.[1]);
  return result;
};

/**
 * The day of dissolution opens and closes the archive: the role that keeps the archive sets, moves and removes it. A new organization
 * has published nothing yet, so whoever makes one may say that it has ended.
 */
export const guardDissolutionDate: WriteStep = async ({ strapi, context, next }) => {
  const { uid, action, params } = context;
  if (uid !== ORGANIZATION || action !== 'update' || params.data?.dissolutionDate === undefined) return next();
  if (writerMayChangeArchive(strapi)) return next();
  const stored = await loadRow(strapi, uid, { documentId: params.documentId ?? '', version: 'draft' });
  if (textOf(params.data.dissolutionDate) === textOf(stored?.dissolutionDate)) return next();
  throw new PolicyError(
    'The day of dissolution is set, moved and removed by a role that may change the archive, in the admin: it decides who may write what the organization published.',
    { code: REFUSALS.dissolutionDate },
  );
};
