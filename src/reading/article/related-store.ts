import { articlesOfCategories, articlesOfEvents, galleriesOfEvents, isSource, rowsOf } from '../about-events-store';
import type { Condition } from '../trees/condition';

/** The page shows so many; the lists have them all. */
const MAX_RELATED = 5;
const MAX_GALLERIES = 50;

/** Among the newest articles of the portal, so many, those of the same category are looked for first: a category may hold half of the archive. */
const RECENT = 500;

/** An article, and the ids of its version that holds its links. */
export type Linking = { document: Condition; source: Condition };

const linked = (table: 'events' | 'categories', { sql, bindings }: Condition): Condition => {
  const [links, id] = table === 'events' ? ['articles_events_lnk', 'event_id'] : ['articles_categories_lnk', 'category_id'];
  return rowsOf(table, {
    sql: `SELECT target.document_id FROM ${links} own JOIN ${table} target ON target.id = own.${id} WHERE own.article_id IN (${sql})`,
    bindings,
  });
};

/** `id`: the newest galleries of the events that an article reports. */
export const galleriesAround = ({ source }: Linking): Condition =>
  galleriesOfEvents({ to: linked('events', source), limit: MAX_GALLERIES });

/** `id`: the newest articles of the same event, then the newest of the same category. */
export const relatedTo = ({ document, source }: Linking): Condition => {
  const sameEvent = articlesOfEvents({ to: linked('events', source), but: document, limit: MAX_RELATED });
  const sameCategory = newestOfCategory({ to: linked('categories', source), but: document });
  return {
    sql: `SELECT kin.id AS id FROM (
        SELECT of_event.id, of_event.at, 0 AS place FROM (${sameEvent.sql}) of_event
        UNION ALL
        SELECT of_category.id, of_category.at, 1 AS place FROM (${sameCategory.sql}) of_category
      ) kin GROUP BY kin.id ORDER BY MIN(kin.place), MAX(kin.at) DESC, kin.id LIMIT ?`,
    bindings: [...sameEvent.bindings, ...sameCategory.bindings, MAX_RELATED],
  };
};

/**
 * At least the newest of the category, some of them twice. The second half is not begun where the first has found all that may be shown:
 * both databases stop at the LIMIT.
 */
const newestOfCategory = ({ to, but }: { to: Condition; but: Condition }): Condition => {
  const recent = recentOfCategory({ to, but, limit: 2 * MAX_RELATED });
  const all = articlesOfCategories({ to, but, limit: MAX_RELATED });
  return {
    sql: `SELECT * FROM (${recent.sql}) recent UNION ALL SELECT * FROM (${all.sql}) whenever LIMIT ?`,
    bindings: [...recent.bindings, ...all.bindings, 2 * MAX_RELATED],
  };
};

/** Nothing where the portal has fewer articles than are recent. */
const recentOfCategory = ({ to, but, limit }: { to: Condition; but: Condition; limit: number }): Condition => ({
  sql: `SELECT entry.document_id AS id, entry.date_published AS at FROM articles entry
    WHERE ${isSource('entry')} AND entry.document_id <> (${but.sql})
      AND entry.date_published >= (SELECT edge.date_published FROM articles edge WHERE ${isSource('edge')}
        ORDER BY edge.date_published DESC LIMIT 1 OFFSET ${RECENT})
      AND EXISTS (SELECT 1 FROM articles_categories_lnk link WHERE link.article_id = entry.id AND link.category_id IN (${to.sql}))
    ORDER BY entry.date_published DESC, entry.document_id LIMIT ?`,
  bindings: [...but.bindings, ...to.bindings, limit],
});
