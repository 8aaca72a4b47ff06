import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ARTICLE, EVENT, PHOTO_GALLERY } from '../content-types';
import { todayInVietnam } from '../documents/freeze-titles';
import { HOOKS } from '../documents/register-document-middlewares';
import { ACTIONS, REFUSALS, type ArchiveReport } from './contracts';
import { describeDissolution } from './describe-dissolution';
import { endAppointments, takeBackAppointments } from './end-appointments';
import { findArchived } from './find-archived';
import { loadOrganization, type LoadedOrganization } from './load-organization';
import { findCandidates, nameSuccessors, takeBackSuccessors, toOrganizationLine } from './name-successors';
import { parseEndAppointments, parseNameSuccessors, parseSearch } from './parse-steps';

const { ForbiddenError, NotFoundError, ValidationError } = errors;

type Deps = { strapi: Core.Strapi };
type AdminUser = { firstname?: string | null; lastname?: string | null; email?: string | null };
type Ability = { can(action: string, subject?: string): boolean };

const READ = 'plugin::content-manager.explorer.read';

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

const abilityOf = (ctx: Context): Ability => ctx.state.userAbility as Ability;

/** As colleagues know the administrator who asks. */
const actorOf = (ctx: Context): string => {
  const { firstname, lastname, email } = ctx.state.user as AdminUser;
  return [firstname, lastname].filter(Boolean).join(' ').trim() || email || 'admin';
};

/** Some of what an address can hold a database would not even take. */
const idOf = (ctx: Context): string => {
  const { documentId = '' } = ctx.params as { documentId?: string };
  if (!/^[\w-]{1,64}$/.test(documentId)) throw new NotFoundError('There is no such entry.');
  return documentId;
};

const assertDated = ({ name, dissolutionDate }: LoadedOrganization, seen = dissolutionDate): void => {
  if (dissolutionDate === null)
    throw new ValidationError(`"${name}" has no day of dissolution: set it and save, then do the steps.`, { code: REFUSALS.noDate });
  if (seen !== dissolutionDate)
    throw new ValidationError(`"${name}" ends on ${dissolutionDate} now, not on ${seen}. Look at the list again.`, {
      code: REFUSALS.dateMoved,
    });
};

/** What the admin asks about organizations that end, and about entries of the archive. */
export const createDissolutionController = ({ strapi }: Deps) => {
  const find = async (ctx: Context): Promise<LoadedOrganization> => {
    const organization = await loadOrganization({ strapi }, idOf(ctx));
    if (!organization) throw new NotFoundError('There is no such organization: somebody may have deleted it.');
    return organization;
  };
  const report = async (ctx: Context): Promise<void> => {
    const ability = abilityOf(ctx);
    const may = { carryOut: ability.can(ACTIONS.carryOut), changeArchive: ability.can(ACTIONS.changeArchive) };
    const today = todayInVietnam(new Date());
    ctx.body = { data: await describeDissolution({ strapi }, { organization: await find(ctx), today, may }) };
  };

  return {
    report,

    async candidates(ctx: Context) {
      ctx.body = { data: await findCandidates({ strapi }, await find(ctx), parseSearch(ctx.query).q) };
    },

    async endAppointments(ctx: Context) {
      const { dissolutionDate: seen, appointments } = parseEndAppointments(bodyOf(ctx));
      const organization = await find(ctx);
      assertDated(organization, seen);
      await endAppointments({ strapi }, { organization, appointments, actor: actorOf(ctx), now: new Date() });
      await report(ctx);
    },

    async takeBackAppointments(ctx: Context) {
      ctx.body = { data: await takeBackAppointments({ strapi }, (await find(ctx)).documentId) };
    },

    async nameSuccessors(ctx: Context) {
      const { successors } = parseNameSuccessors(bodyOf(ctx));
      const organization = await find(ctx);
      assertDated(organization);
      await nameSuccessors({ strapi }, { organization, successors, actor: actorOf(ctx), now: new Date() });
      await report(ctx);
    },

    async takeBackSuccessors(ctx: Context) {
      await takeBackSuccessors({ strapi }, await find(ctx));
      await report(ctx);
    },

    async archive(ctx: Context) {
      const { uid = '' } = ctx.params as { uid?: string };
      const keptUnder = [ARTICLE, EVENT, PHOTO_GALLERY].includes(uid) ? HOOKS.get(uid)?.keptUnder : undefined;
      if (!keptUnder) throw new NotFoundError('Entries of this type stand in no archive.');
      if (!abilityOf(ctx).can(READ, uid)) throw new ForbiddenError();
      const today = todayInVietnam(new Date());
      const keeper = await findArchived({ strapi }, { uid, documentId: idOf(ctx), keptUnder, today });
      const data: ArchiveReport = {
        archivedUnder: keeper && toOrganizationLine(keeper),
        mayChange: abilityOf(ctx).can(ACTIONS.changeArchive),
      };
      ctx.body = { data };
    },
  };
};
