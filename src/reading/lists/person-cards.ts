import type { Core } from '@strapi/strapi';
import { PERSON_CARD_QUERY } from '../../api/person/populate';
import { PERSON } from '../../content-types';
import { localDate } from '../../domain/text/vi-date';
import { toImage } from '../image';
import { toOffices, type AppointmentRow } from '../person/offices';
import { nameIn } from '../publisher';
import type { FileRow } from '../rows';
import type { PersonCard } from './shape';

type PersonCardRow = {
  documentId: string;
  slug: string;
  name: string;
  honorificPrefix: string | null;
  disambiguation: string | null;
  portrait: FileRow | null;
  translations: { language: string; name: string | null; disambiguation: string | null }[];
  appointments: AppointmentRow[];
};

type Reader = { locale: string; now: Date };

/** In the order of `ids`; a redacted person is missing. */
export const readPersonCards = async ({
  strapi,
  ids,
  ...reader
}: Reader & { strapi: Core.Strapi; ids: string[] }): Promise<PersonCard[]> => {
  if (ids.length === 0) return [];
  const where = { documentId: { $in: ids }, redactedAt: { $null: true } };
  const rows = (await strapi.db.query(PERSON).findMany({ ...PERSON_CARD_QUERY, where })) as PersonCardRow[];
  const cards = new Map(rows.map((row) => [row.documentId, toPersonCard(row, reader)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
};

const toPersonCard = (row: PersonCardRow, { locale, now }: Reader): PersonCard => ({
  documentId: row.documentId,
  slug: row.slug,
  name: nameIn(locale, row),
  honorificPrefix: row.honorificPrefix || null,
  disambiguation: row.translations.find(({ language }) => language === locale)?.disambiguation || row.disambiguation || null,
  portrait: toImage(row.portrait),
  offices: toOffices(row.appointments, { locale, today: localDate(now.toISOString()) })
    .filter(({ state }) => state === 'current')
    .map(({ label, organization }) => ({ label, organization })),
});
