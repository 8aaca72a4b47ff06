import type { Core } from '@strapi/strapi';
import { ARTICLE, EVENT, PHOTO_GALLERY } from '../content-types';
import { archivedUnder, type Keeper } from '../domain/dissolution/archive';
import { historicalNotice, isHistorical } from '../domain/article/historical';
import { areSame } from '../domain/dissolution/successors';
import { judgeReturn } from '../domain/dissolution/endings';
import { SOURCE_LOCALE } from '../domain/portal';
import { nameIn } from '../reading/names';
import { ACTIONS, type AppointmentLine, type DissolutionReport } from './contracts';
import { sortOpen } from './end-appointments';
import { findBodies, loadAppointments, loadAppointmentsById, toLine, versionOf, type LoadedOrganization } from './load-organization';
import { findSuggested, toOrganizationLine } from './name-successors';
import { findStep } from './step-store';

type Deps = { strapi: Core.Strapi };

const describeAppointments = async (
  { strapi }: Deps,
  { documentId, dissolutionDate }: LoadedOrganization,
): Promise<DissolutionReport['appointments']> => {
  const open = dissolutionDate === null ? null : sortOpen(await loadAppointments({ strapi }, documentId), dissolutionDate);
  const step = await findStep({ strapi }, documentId, 'appointments');
  const ended = step?.details.ended ?? [];
  const stored = await loadAppointmentsById(
    { strapi },
    ended.map((one) => one.documentId),
  );
  const lines = ended.map((one) => {
    const row = stored.get(one.documentId);
    const gone: AppointmentLine = { documentId: one.documentId, person: one.label, office: '', startDate: null, endDate: null };
    return { ...(row ? toLine(row) : gone), takenBack: judgeReturn(one, row && { version: versionOf(row) }) };
  });
  return {
    open: (open?.ends ?? []).map(toLine),
    beginLater: (open?.['begins-later'] ?? []).map(toLine),
    done: step && { at: step.doneAt, by: step.doneBy, day: ended[0]?.after.endDate ?? '', ended: lines },
  };
};

const describeSuccessors = async ({ strapi }: Deps, organization: LoadedOrganization): Promise<DissolutionReport['successors']> => {
  const { documentId, successors } = organization;
  const step = await findStep({ strapi }, documentId, 'successors');
  const before = step ? await findBodies({ strapi }, { documentId: { $in: step.details.before } }, 100) : [];
  const ids = successors.map((one) => one.documentId);
  return {
    current: successors.map(toOrganizationLine),
    suggested: (await findSuggested({ strapi }, organization)).filter((one) => !ids.includes(one.documentId)),
    done: step && {
      at: step.doneAt,
      by: step.doneBy,
      before: before.map(toOrganizationLine),
      isChanged: !areSame(step.details.after, ids),
    },
  };
};

/** As readers get it from the day of dissolution on, also before that day has come. */
const describeNotice = (organization: LoadedOrganization, today: string): DissolutionReport['notice'] => {
  const { dissolutionDate, successors } = organization;
  const day = dissolutionDate !== null && dissolutionDate > today ? dissolutionDate : today;
  const noticeIn = (locale: string): string | null =>
    historicalNotice({
      publisherName: nameIn(locale, organization),
      dissolutionDate,
      successors: successors.map((one) => nameIn(locale, one)),
      locale,
      today: day,
    });
  const named = [organization, ...successors];
  const withoutEnglish = named.filter(({ translations }) => !translations.some(({ language, name }) => language === 'en' && name));
  return { vi: noticeIn('vi'), en: noticeIn('en'), withoutEnglish: withoutEnglish.map(({ name }) => name) };
};

/** Entries, not their versions: each exists in Vietnamese, as a draft. An event counts when no organizer of it goes on. */
const countArchived = async (
  { strapi }: Deps,
  { documentId, dissolutionDate }: LoadedOrganization,
): Promise<Pick<DissolutionReport['lock'], 'articles' | 'galleries' | 'events'>> => {
  const drafts = { locale: SOURCE_LOCALE, publishedAt: null };
  const events = (await strapi.db.query(EVENT).findMany({
    where: { ...drafts, organizers: { documentId } },
    select: ['id'],
    populate: { organizers: { select: ['documentId', 'name', 'dissolutionDate'] } },
  })) as { organizers: Keeper[] }[];
  return {
    articles: await strapi.db.query(ARTICLE).count({ where: { ...drafts, publisher: { documentId } } }),
    galleries: await strapi.db.query(PHOTO_GALLERY).count({ where: { ...drafts, publisher: { documentId } } }),
    events: events.filter(({ organizers }) => dissolutionDate !== null && archivedUnder(organizers, dissolutionDate) !== null).length,
  };
};

const rolesThatChangeTheArchive = async ({ strapi }: Deps): Promise<string[]> => {
  const held = (await strapi.db
    .query('admin::permission')
    .findMany({ where: { action: ACTIONS.changeArchive }, populate: { role: { select: ['name'] } } })) as {
    role: { name: string } | null;
  }[];
  return [...new Set(held.flatMap(({ role }) => role?.name ?? []))].sort();
};

const stateOf = (dissolutionDate: string | null, today: string): DissolutionReport['state'] => {
  if (dissolutionDate === null) return 'none';
  return isHistorical({ dissolutionDate, today }) ? 'dissolved' : 'upcoming';
};

/** Everything the panel on the form of an organization shows. */
export const describeDissolution = async (
  { strapi }: Deps,
  { organization, today, may }: { organization: LoadedOrganization } & Pick<DissolutionReport, 'today' | 'may'>,
): Promise<DissolutionReport> => {
  const { dissolutionDate, dissolutionBasis } = organization;
  return {
    organization: { ...toOrganizationLine(organization), dissolutionBasis },
    today,
    state: stateOf(dissolutionDate, today),
    may,
    appointments: await describeAppointments({ strapi }, organization),
    successors: await describeSuccessors({ strapi }, organization),
    notice: describeNotice(organization, today),
    lock: { ...(await countArchived({ strapi }, organization)), roles: await rolesThatChangeTheArchive({ strapi }) },
  };
};
