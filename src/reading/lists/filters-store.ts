import { SOURCE_LOCALE } from '../../domain/portal';
import type { EventState } from '../../domain/event/schedule';
import type { Period } from '../../domain/time/period';
import type { Condition } from '../trees/condition';
import type { Listing, RowCondition } from './page-store';

type Link = { table: Listing['table']; link: string; own: string; target: string; targets: string };

const LINKS = {
  articleCategory: { table: 'articles', link: 'articles_categories_lnk', own: 'article_id', target: 'category_id', targets: 'categories' },
  articleEvent: { table: 'articles', link: 'articles_events_lnk', own: 'article_id', target: 'event_id', targets: 'events' },
  galleryEvent: {
    table: 'photo_galleries',
    link: 'photo_galleries_event_lnk',
    own: 'photo_gallery_id',
    target: 'event_id',
    targets: 'events',
  },
} satisfies Record<string, Link>;

/** The rows whose Vietnamese, published version links to a document, in whichever version of it: from the few links of the target, in which all versions stand. */
const linkingIds = ({ link, own, target, targets }: Link): string =>
  `SELECT link.${own} FROM ${targets} target CROSS JOIN ${link} link WHERE target.document_id = ? AND link.${target} = target.id`;

/** Links to localized types are the Vietnamese version's in every language (rule 13). SQLite takes the tables of a CROSS JOIN in their order. */
export const isLinkedTo = (name: keyof typeof LINKS, documentId: string): RowCondition => ({
  inLocale: (locale) => {
    const link = LINKS[name];
    const ids = linkingIds(link);
    if (locale === SOURCE_LOCALE) return { sql: `shown.id IN (${ids})`, bindings: [documentId] };
    return {
      sql: `EXISTS (SELECT 1 FROM ${link.table} source WHERE source.document_id = shown.document_id
        AND source.locale = '${SOURCE_LOCALE}' AND source.published_at IS NOT NULL AND source.id IN (${ids}))`,
      bindings: [documentId],
    };
  },
});

const ORGANIZATION_LINKS = {
  articles: { link: 'articles_publisher_lnk', own: 'article_id' },
  photo_galleries: { link: 'photo_galleries_publisher_lnk', own: 'photo_gallery_id' },
  events: { link: 'events_organizers_lnk', own: 'event_id' },
};

/** Publishers and organizers stand in every version. */
export const isOfOrganization = (table: keyof typeof ORGANIZATION_LINKS, organizationId: number): Condition => {
  const { link, own } = ORGANIZATION_LINKS[table];
  return { sql: `shown.id IN (SELECT ${own} FROM ${link} WHERE organization_id = ?)`, bindings: [organizationId] };
};

export const isWithin = ({ place }: Listing, { from, until }: Period): Condition => ({
  sql: `${place} >= ? AND ${place} < ?`,
  bindings: [from, until],
});

export const isInState = (state: EventState, now: Date): Condition => {
  switch (state) {
    case 'upcoming':
      return { sql: 'shown.starts_at > ?', bindings: [now] };
    case 'ongoing':
      return { sql: 'COALESCE(shown.starts_at, shown.ends_at) <= ? AND shown.ends_at > ?', bindings: [now, now] };
    case 'past':
      return { sql: 'shown.ends_at <= ?', bindings: [now] };
  }
};

/** Row ids, which change at every publication: of types without drafts only. */
export const isOneOf = (ids: readonly number[]): Condition => ({
  sql: ids.length === 0 ? '1 = 0' : `shown.id IN (${ids.map(() => '?').join(', ')})`,
  bindings: ids,
});

export const isNotCancelled: Condition = { sql: `shown.event_status <> 'cancelled'`, bindings: [] };
