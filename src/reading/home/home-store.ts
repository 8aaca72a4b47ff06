import { isAmong, isShownIn } from '../cards-store';
import { SOURCE_LOCALE } from '../../domain/portal';
import { localesFor, type Locales } from '../locales';
import type { Condition } from '../trees/condition';

const inLocales = (column: string, locale: string): Condition => isAmong(column, localesFor(locale));

/** A SELECT of all documentIds that these pages hold, and of known ones. */
export const documentsOf = (pages: readonly Condition[], known: readonly string[]): Condition => {
  const among = isAmong('named.document_id', known);
  return {
    sql: [
      ...pages.map(({ sql }) => `SELECT page.id FROM (${sql}) page`),
      `SELECT named.document_id AS id FROM articles named WHERE ${among.sql}`,
    ].join(' UNION '),
    bindings: [...pages.flatMap(({ bindings }) => bindings), ...among.bindings],
  };
};

/**
 * A page of the newest articles that report an event, in one version each, from its few links on: asked several times in one statement, and
 * most events are reported by less than a page. Without an event there are none.
 */
export const reportingPage = ({ eventId, locales, limit }: { eventId: string | null; locales: Locales; limit: number }): Condition => {
  const [locale, ...others] = locales;
  // An expression, because SQLite would go through all of a language's articles for each link: 14 s at 100,000.
  const isShown =
    others.length > 0
      ? isShownIn('articles', locale)
      : { sql: "COALESCE(shown.locale, '') = ? AND shown.published_at IS NOT NULL", bindings: [locale] };
  return {
    sql: `SELECT DISTINCT shown.document_id AS id, shown.date_published AS place
      FROM events target CROSS JOIN articles_events_lnk link CROSS JOIN articles source CROSS JOIN articles shown
      WHERE target.document_id = ? AND link.event_id = target.id AND source.id = link.article_id
        AND source.locale = '${SOURCE_LOCALE}' AND source.published_at IS NOT NULL
        AND shown.document_id = source.document_id AND ${isShown.sql}
      ORDER BY place DESC, id DESC LIMIT ?`,
    bindings: [eventId, ...isShown.bindings, limit],
  };
};

/** The one published version of an event. */
export const isVersion = ({ documentId, locale }: { documentId: string; locale: string }): Condition => ({
  sql: 'shown.document_id = ? AND shown.locale = ? AND shown.published_at IS NOT NULL',
  bindings: [documentId, locale],
});

/** What the portal says of itself, in the wanted locale and in vi. */
export const isSite = (locale: string): Condition => inLocales('shown.locale', locale);

/** The published versions, in the wanted locale and in vi, of the pages that the menus name. */
export const isInMenu = (locale: string): Condition => {
  const [ofSite, ofPage] = [inLocales('site.locale', locale), inLocales('shown.locale', locale)];
  return {
    sql: `shown.document_id IN (SELECT item.page_id FROM sites site CROSS JOIN sites_cmps part CROSS JOIN components_shared_menu_items item
        WHERE ${ofSite.sql} AND part.entity_id = site.id AND part.field = 'menu' AND item.id = part.cmp_id AND item.page_id IS NOT NULL)
      AND ${ofPage.sql} AND shown.published_at IS NOT NULL`,
    bindings: [...ofSite.bindings, ...ofPage.bindings],
  };
};
