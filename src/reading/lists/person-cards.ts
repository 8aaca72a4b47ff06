import type { Core } from '@strapi/strapi';
import { disambiguationIn, nameIn } from '../names';
import { PERSON } from '../../content-types';
import { localDate } from '../../domain/text/vi-date';
import { toImage } from '../image';
import { FILE } from '../populate-parts';
import type { FileRow } from '../rows';
import { loadOfficesToday } from './offices-today';
import type { PersonCard } from './shape';

type PersonCardRow = {
  documentId: string;
  slug: string;
  name: string;
  honorificPrefix: string | null;
  disambiguation: string | null;
  portrait: FileRow | null;
  translations: { language: string; name: string | null; disambiguation: string | null }[];
};

const PERSON_CARD_QUERY = {
  select: ['documentId', 'slug', 'name', 'honorificPrefix', 'disambiguation'],
  populate: { portrait: FILE, translations: true },
};

/** In the order of `ids`; a redacted person is missing. */
export const readPersonCards = async ({
  strapi,
  ids,
  locale,
  now,
}: {
  strapi: Core.Strapi;
  ids: string[];
  locale: string;
  now: Date;
}): Promise<PersonCard[]> => {
  if (ids.length === 0) return [];
  const where = { documentId: { $in: ids }, redactedAt: { $null: true } };
  const rows = (await strapi.db.query(PERSON).findMany({ ...PERSON_CARD_QUERY, where })) as PersonCardRow[];
  const offices = await loadOfficesToday({ strapi, today: localDate(now.toISOString()), personIds: ids, locale });
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    return [
      {
        documentId: id,
        slug: row.slug,
        name: nameIn(locale, row),
        honorificPrefix: row.honorificPrefix || null,
        disambiguation: disambiguationIn(locale, row),
        portrait: toImage(row.portrait),
        offices: offices.get(id) ?? [],
      },
    ];
  });
};
