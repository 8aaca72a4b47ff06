import { isShownIn } from '../cards-store';
import { showsPerson } from '../lists/person-places-store';
import type { TreeAsked } from '../trees/ask-store';

/** By what the entries of a type are newest. */
const DATES = { articles: 'date_published', photo_galleries: 'date_published', events: 'starts_at' } as const;

type Wanted = { personId: number; locale: string; limit: number };

/** The newest entries that show a person, in the version that readers get. */
export const newestShowing = (
  table: keyof typeof DATES,
  { personId, locale, limit }: Wanted,
): Pick<TreeAsked, 'where' | 'orderBy' | 'limit'> => {
  const [inLocale, shows] = [isShownIn(table, locale), showsPerson(table, personId)];
  return {
    where: { sql: `${shows.sql} AND ${inLocale.sql}`, bindings: [...shows.bindings, ...inLocale.bindings] },
    orderBy: `shown.${DATES[table]} DESC, shown.document_id DESC`,
    limit,
  };
};
