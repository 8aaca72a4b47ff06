import { isAmong } from '../cards-store';
import { localesFor } from '../locales';
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
