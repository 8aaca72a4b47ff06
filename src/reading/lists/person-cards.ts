import { disambiguationIn, nameIn } from '../names';
import { PERSON } from '../../content-types';
import { localDate } from '../../domain/text/vi-date';
import { toImage } from '../image';
import { FILE } from '../populate-parts';
import type { FileRow } from '../rows';
import { together, tree, type Wish } from '../trees/ask-store';
import { isShownPerson } from './named-store';
import { officesToday } from './offices-today';
import type { OfficeToday, PersonCard } from './shape';

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

type Wanted = { ids: readonly string[]; locale: string; now: Date };

/** In the order of `ids`, which are some; a redacted person is missing. */
export const personCards = ({ ids, locale, now }: Wanted): Wish<PersonCard[]> =>
  together(
    {
      people: tree<PersonCardRow>({ uid: PERSON, query: PERSON_CARD_QUERY, where: isShownPerson(ids) }),
      offices: officesToday(ids, { locale, today: localDate(now.toISOString()) }),
    },
    ({ people, offices }) => {
      const byId = new Map(people.map((row) => [row.documentId, row]));
      return ids.flatMap((id) => {
        const row = byId.get(id);
        return row ? [toPersonCard(row, { locale, offices: offices.get(id) ?? [] })] : [];
      });
    },
  );

const toPersonCard = (row: PersonCardRow, { locale, offices }: { locale: string; offices: OfficeToday[] }): PersonCard => ({
  documentId: row.documentId,
  slug: row.slug,
  name: nameIn(locale, row),
  honorificPrefix: row.honorificPrefix || null,
  disambiguation: disambiguationIn(locale, row),
  portrait: toImage(row.portrait),
  offices,
});
