import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { APPOINTMENT } from '../content-types';
import { endOnDay, judgeEnding, judgeReturn, type End, type Ended } from '../domain/dissolution/endings';
import { REFUSALS, type EndAppointments, type TakenBack } from './contracts';
import {
  loadAppointments,
  loadAppointmentsById,
  toLine,
  versionOf,
  type LoadedOrganization,
  type StoredAppointment,
} from './load-organization';
import { findStep, forgetStep, inStep, keepStep } from './step-store';

const { ValidationError } = errors;

type Deps = { strapi: Core.Strapi };
type Asked = { organization: LoadedOrganization; actor: string; now: Date };

/** How the open appointments of an organization stand to the day on which it ends. */
export const sortOpen = (
  appointments: readonly StoredAppointment[],
  dissolutionDate: string,
): Record<'ends' | 'begins-later', StoredAppointment[]> => {
  const judged = appointments.map((row) => {
    const start = { date: row.startDate, precision: row.startPrecision ?? ('unknown' as const) };
    return { row, verdict: judgeEnding({ start, endDate: row.endDate, dissolutionDate }) };
  });
  const of = (wanted: string) => judged.filter(({ verdict }) => verdict === wanted).map(({ row }) => row);
  return { ends: of('ends'), 'begins-later': of('begins-later') };
};

const chosenOf = (open: StoredAppointment[], chosen: string[] | undefined): StoredAppointment[] => {
  if (!chosen) return open;
  const unknown = chosen.filter((id) => !open.some(({ documentId }) => documentId === id));
  if (unknown.length > 0)
    throw new ValidationError(
      `${unknown.length} of the chosen appointments are not open in this organization (any more). Look at the list again.`,
      { code: REFUSALS.notOpen, appointments: unknown },
    );
  return open.filter(({ documentId }) => chosen.includes(documentId));
};

const write = async ({ strapi }: Deps, documentId: string, end: End): Promise<string> => {
  const written = await strapi.documents(APPOINTMENT).update({ documentId, data: { ...end } as never });
  // SQLite answers in the same tick: a committee has dozens of offices, and others want a word in.
  await yieldToOthers();
  return versionOf(written as unknown as StoredAppointment);
};

/** What an earlier run ended on a day that is no longer the day of dissolution, and nobody has touched since: it moves along. */
const toMove = async ({ strapi }: Deps, ended: readonly Ended[], day: string): Promise<Ended[]> => {
  const now = await loadAppointmentsById(
    { strapi },
    ended.map(({ documentId }) => documentId),
  );
  return ended.filter((one) => {
    const stored = now.get(one.documentId);
    return one.after.endDate !== day && judgeReturn(one, stored && { version: versionOf(stored) }) === 'returns';
  });
};

/** Ends the open appointments to an organization's offices on the day it ends, and remembers how they stood. Answers how many. */
export const endAppointments = (
  { strapi }: Deps,
  { organization, appointments: chosen, actor, now }: Asked & EndAppointments,
): Promise<{ ended: number }> =>
  inStep({ strapi }, async () => {
    const { documentId: organizationId, dissolutionDate } = organization;
    const day = dissolutionDate ?? '';
    const earlier = (await findStep({ strapi }, organizationId, 'appointments'))?.details.ended ?? [];
    const open = chosenOf(sortOpen(await loadAppointments({ strapi }, organizationId), day).ends, chosen);
    const after = endOnDay(day);
    const ended = new Map(earlier.map((one) => [one.documentId, one]));
    const moved = await toMove({ strapi }, earlier, day);
    for (const one of moved) ended.set(one.documentId, { ...one, after, version: await write({ strapi }, one.documentId, after) });
    for (const row of open) {
      const { documentId, endDate, endPrecision } = row;
      const { person, office } = toLine(row);
      const version = await write({ strapi }, documentId, after);
      ended.set(documentId, { documentId, label: `${person} – ${office}`, before: { endDate, endPrecision }, after, version });
    }
    if (open.length + moved.length > 0) {
      const details = { ended: [...ended.values()] };
      await keepStep({ strapi }, { organizationId, step: 'appointments', doneAt: now.toISOString(), doneBy: actor, details });
    }
    return { ended: open.length + moved.length };
  });

/** Gives each appointment that the step ended the end it had before; what was edited since stays and is named. */
export const takeBackAppointments = ({ strapi }: Deps, organizationId: string): Promise<TakenBack> =>
  inStep({ strapi }, async () => {
    const step = await findStep({ strapi }, organizationId, 'appointments');
    if (!step) throw new ValidationError('No appointments were ended here: there is nothing to take back.', { code: REFUSALS.nothingDone });
    const { ended } = step.details;
    const now = await loadAppointmentsById(
      { strapi },
      ended.map(({ documentId }) => documentId),
    );
    const kept: TakenBack['kept'] = [];
    for (const one of ended) {
      const stored = now.get(one.documentId);
      const verdict = judgeReturn(one, stored && { version: versionOf(stored) });
      if (verdict === 'returns') await write({ strapi }, one.documentId, one.before);
      else kept.push({ label: one.label, because: verdict });
    }
    await forgetStep({ strapi }, organizationId, 'appointments');
    return { restored: ended.length - kept.length, kept };
  });
