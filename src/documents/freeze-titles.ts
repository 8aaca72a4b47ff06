import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';
import { APPOINTMENT } from '../content-types';
import { freezeTitle, referenceDate, type OfficeHeld, type PrintedTitle } from '../domain/people/frozen-title';
import { localDate } from '../domain/text/vi-date';
import type { DocumentHooks, StoredEntry } from './document-hooks';
import { componentRows, schemaOf, type ComponentRow } from './schema-walk';

type Linked = { id: number; name?: string };
type Mention = ComponentRow & { person: Linked; printed: PrintedTitle };

/** Mentions are known by their attributes: Strapi has no component inheritance, and `event.participant` is one too. */
const isMention = (strapi: Core.Strapi, uid: string): boolean => {
  const { attributes } = schemaOf(strapi, uid);
  return ['person', 'name', 'titleText', 'titleMode', 'appointment'].every((name) => name in attributes);
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const asMention = (component: ComponentRow): Mention | null => {
  const { row } = component;
  const person = row.person as Linked | null | undefined;
  if (!person) return null;
  const titleMode = row.titleMode === 'printed' || row.titleMode === 'none' ? row.titleMode : 'auto';
  const appointment = row.appointment as Linked | null | undefined;
  const printed = {
    titleMode,
    name: textOf(row.name),
    titleText: textOf(row.titleText),
    appointmentId: appointment ? String(appointment.id) : null,
  } as const;
  return { ...component, person, printed };
};

const hasBlank = ({ printed }: Mention): boolean => !printed.name?.trim() || (printed.titleMode === 'auto' && !printed.titleText?.trim());

type AppointmentRow = {
  id: number;
  person: Linked;
  office: { label: string; translations: { language: string; label: string | null }[] } | null;
  startDate: string | null;
  startPrecision: OfficeHeld['start']['precision'] | null;
  endDate: string | null;
  endPrecision: OfficeHeld['end']['precision'] | null;
  titleOverride: string | null;
  orderInTitle: number | null;
};

const toOfficeHeld = (row: AppointmentRow): OfficeHeld => ({
  appointmentId: String(row.id),
  officeLabel: row.office?.label ?? '',
  titleOverride: row.titleOverride,
  orderInTitle: row.orderInTitle,
  translations: row.office?.translations ?? [],
  start: { date: row.startDate, precision: row.startPrecision ?? 'unknown' },
  end: { date: row.endDate, precision: row.endPrecision ?? 'unknown' },
});

const loadOfficesHeld = async (strapi: Core.Strapi, personIds: number[]): Promise<Map<number, OfficeHeld[]>> => {
  const rows = (await strapi.db.query(APPOINTMENT).findMany({
    where: { person: { id: { $in: personIds } } },
    populate: { person: { select: ['id'] }, office: { select: ['id', 'label'], populate: { translations: true } } },
  })) as AppointmentRow[];
  const held = new Map<number, OfficeHeld[]>();
  for (const row of rows) held.set(row.person.id, [...(held.get(row.person.id) ?? []), toOfficeHeld(row)]);
  return held;
};

/**
 * Prints names and titles into the mentions of one stored row, where they are still blank, as of the day the entry is about.
 * What stands there is never touched. Only ids and values move: the component rows are updated, the entry itself is not.
 */
export const freezeTitles = async ({
  strapi,
  hooks,
  entry,
  today,
}: {
  strapi: Core.Strapi;
  hooks: DocumentHooks;
  entry: StoredEntry;
  today: string;
}): Promise<void> => {
  const mentions = componentRows(strapi, hooks.uid, entry)
    .filter(({ uid }) => isMention(strapi, uid))
    .flatMap((component) => asMention(component) ?? [])
    .filter(hasBlank);
  if (mentions.length === 0) return;

  const held = await loadOfficesHeld(strapi, [...new Set(mentions.map(({ person }) => person.id))]);
  const datePublished = textOf(entry.datePublished);
  const date = referenceDate({ eventStartDates: hooks.eventStartDates?.(entry) ?? [], datePublished, today });
  for (const { uid, row, person, printed } of mentions) {
    const frozen = freezeTitle({
      mention: printed,
      personName: person.name ?? '',
      appointments: held.get(person.id) ?? [],
      date,
      locale: entry.locale ?? SOURCE_LOCALE,
    });
    if (!frozen) continue;
    const { name, titleText, appointmentId } = frozen;
    await strapi.db
      .query(uid)
      .update({ where: { id: row.id }, data: { name, titleText, appointment: appointmentId === null ? null : Number(appointmentId) } });
    Object.assign(row, { name, titleText });
  }
};

export const todayInVietnam = (now: Date): string => localDate(now.toISOString());
