import { EVENT } from '../../../src/content-types';
import { EVENTS } from '../content/events';
import { isRelative, scheduleOn } from '../plan/days';
import { entriesOf } from '../plan/entries-of';
import type { EventPlan } from '../plan/event-plan';
import { readNote, writeNote } from './ledger';
import type { Seeding } from './seeding';

type Row = { locale: string; updatedAt: string; startDate: string; endDate: string | null };

/**
 * Events that are planned by the day of the run get new dates when theirs are over, so that one is always going on and one to come. Not those
 * that an editor has saved since: these are the editor's.
 */
export const renewEvents = async (seeding: Seeding): Promise<string[]> => {
  const renewed: string[] = [];
  for (const [key, plan] of entriesOf<string, EventPlan>(EVENTS)) {
    if (isRelative(plan.when) && (await renew(seeding, key, plan))) renewed.push(key);
  }
  return renewed;
};

const renew = (seeding: Seeding, key: string, plan: EventPlan): Promise<boolean> => {
  const { strapi, ids, today } = seeding;
  const documentId = ids.of('event', key);
  return strapi.db.transaction(async () => {
    const note = await readNote({ strapi }, `event:${key}`);
    const rows = await loadDrafts(seeding, documentId);
    const [first] = rows;
    // Made in this run: noted now, as it was left.
    if (!note?.untouched) await writeNote({ strapi }, `event:${key}`, { documentId, untouched: savedAt(rows) });
    const isOver = first !== undefined && (first.endDate ?? first.startDate) < today;
    if (!isOver || !note?.untouched || !isSame(note.untouched, savedAt(rows))) return false;
    await strapi.documents(EVENT).update({ documentId, locale: 'vi', data: { ...scheduleOn(plan.when, today), eventStatus: 'scheduled' } });
    await strapi.documents(EVENT).publish({ documentId, locale: '*' });
    await writeNote({ strapi }, `event:${key}`, { documentId, untouched: savedAt(await loadDrafts(seeding, documentId)) });
    return true;
  });
};

const loadDrafts = async ({ strapi }: Seeding, documentId: string): Promise<Row[]> =>
  (await strapi.db.query(EVENT).findMany({
    where: { documentId, publishedAt: null },
    select: ['locale', 'updatedAt', 'startDate', 'endDate'],
  })) as Row[];

const savedAt = (rows: readonly Row[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ locale, updatedAt }) => [locale, new Date(updatedAt).toISOString()]));

const isSame = (one: Record<string, string>, other: Record<string, string>): boolean =>
  Object.keys({ ...one, ...other }).every((locale) => one[locale] === other[locale]);
