import type { Core } from '@strapi/strapi';
import { APPOINTMENT } from '../../content-types';
import type { DocumentHooks, Problem, StoredEntry } from '../../documents/document-hooks';
import { isReversed, violatesSingleHolder, type DatePrecision, type Term } from '../../domain/people/appointment';

type Person = { id: number; name: string } | null;
type Office = { id: number; label: string; singleHolder: boolean | null } | null;

const termOf = (entry: StoredEntry): Term => ({
  start: { date: (entry.startDate as string | null) ?? null, precision: (entry.startPrecision as DatePrecision | null) ?? 'unknown' },
  end: { date: (entry.endDate as string | null) ?? null, precision: (entry.endPrecision as DatePrecision | null) ?? 'unknown' },
});

/** A chairman has one predecessor at a time; deputies are many. Only overlaps that are certain are refused. */
const checkOthers = async ({ strapi, entry }: { strapi: Core.Strapi; entry: StoredEntry }): Promise<Problem[]> => {
  const person = entry.person as Person;
  const office = entry.office as Office;
  if (!person || !office?.singleHolder) return [];
  const rows = (await strapi.db.query(APPOINTMENT).findMany({
    where: { office: { id: office.id }, id: { $ne: entry.id } },
    populate: { person: { select: ['id', 'name'] } },
  })) as StoredEntry[];
  const asHeld = (row: StoredEntry) => ({ ...termOf(row), personId: String((row.person as Person)?.id ?? '') });
  const clash = rows.find((row) => violatesSingleHolder({ singleHolder: true, candidate: asHeld(entry), others: [asHeld(row)] }));
  if (!clash) return [];
  return [
    {
      path: ['startDate'],
      message: `"${office.label}" is held by one person at a time, then by ${(clash.person as Person)?.name ?? 'another'}. End that appointment first.`,
    },
  ];
};

export const appointmentHooks: DocumentHooks = {
  uid: APPOINTMENT,
  relations: { person: ['name'], office: ['label', 'singleHolder'] },
  derive: ({ person, office, titleOverride }) => ({
    label: [(person as Person)?.name, (titleOverride as string | null) ?? (office as Office)?.label].filter(Boolean).join(' – '),
  }),
  checkOthers,
  check: (entry) => [
    ...(entry.person ? [] : [{ path: ['person'], message: 'Choose the person who is appointed.' }]),
    ...(entry.office ? [] : [{ path: ['office'], message: 'Choose the office.' }]),
    ...(isReversed(termOf(entry))
      ? [{ path: ['endDate'], message: 'The appointment ends before it starts. Correct one of the dates.' }]
      : []),
  ],
};
