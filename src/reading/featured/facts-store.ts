import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../domain/portal';
import { runSelect } from '../trees/run-store';
import type { Condition } from '../trees/condition';
import type { FactsRow } from './event-facts';

type Deps = { strapi: Core.Strapi };

/** The rows of one version. */
const isVersion = (table: string, drafts: boolean): string => `${table}.published_at IS ${drafts ? 'NULL' : 'NOT NULL'}`;

type Naming = { table: string; link: string; own: string };

const ARTICLES: Naming = { table: 'articles', link: 'articles_events_lnk', own: 'article_id' };
const GALLERIES: Naming = { table: 'photo_galleries', link: 'photo_galleries_event_lnk', own: 'photo_gallery_id' };

const IS_READ = `source.locale = '${SOURCE_LOCALE}' AND source.published_at IS NOT NULL`;

/** Whether something published names the event. SQLite takes the tables of a CROSS JOIN in their order: from the event to the few that name it. */
const isNamedBy = ({ table, link, own }: Naming): string =>
  `EXISTS (SELECT 1 FROM events target CROSS JOIN ${link} link CROSS JOIN ${table} source
    WHERE target.document_id = shown.document_id AND link.event_id = target.id AND source.id = link.${own} AND ${IS_READ})`;

/** A captioned photo, in whichever place, whose file is there. */
const IS_PHOTO = `part.component_type = 'media.captioned-photo'
    AND file.related_id = part.cmp_id AND file.related_type = 'media.captioned-photo' AND file.field = 'image'`;

/** The rows themselves come last: what has no photo is told by indexes. */
const isPicturedBy = ({ table, link, own }: Naming): string =>
  `EXISTS (SELECT 1 FROM events target CROSS JOIN ${link} link CROSS JOIN ${table}_cmps part CROSS JOIN files_related_mph file CROSS JOIN ${table} source
    WHERE target.document_id = shown.document_id AND link.event_id = target.id AND part.entity_id = link.${own} AND ${IS_PHOTO}
    AND source.id = link.${own} AND ${IS_READ})`;

const HAS_PHOTO = [
  `EXISTS (SELECT 1 FROM events_cmps part CROSS JOIN files_related_mph file WHERE part.entity_id = shown.id AND ${IS_PHOTO})`,
  isPicturedBy(GALLERIES),
  isPicturedBy(ARTICLES),
].join(' OR ');

/** The last day on which one of its organizers goes; null where one stays or none is named. */
const LAST_DISSOLUTION = `SELECT CASE WHEN COUNT(*) > 0 AND COUNT(*) = COUNT(organizer.dissolution_date)
    THEN CAST(MAX(organizer.dissolution_date) AS TEXT) END
  FROM events_organizers_lnk link JOIN organizations organizer ON organizer.id = link.organization_id WHERE link.event_id = shown.id`;

/** What holds in all languages is told by the Vietnamese version, and by another one only where there is none. */
const statementFor = (drafts: boolean, conditions: string): string =>
  `SELECT shown.document_id AS "documentId", shown.event_type AS "eventType", shown.event_status AS "eventStatus",
    shown.starts_at AS "startsAt", shown.ends_at AS "endsAt", version.locale AS locale,
    CASE WHEN ${isNamedBy(ARTICLES)} THEN 1 ELSE 0 END AS "hasArticle",
    CASE WHEN ${HAS_PHOTO} THEN 1 ELSE 0 END AS "hasPhoto", (${LAST_DISSOLUTION}) AS "lastDissolution"
  FROM events shown JOIN events version ON version.document_id = shown.document_id AND ${isVersion('version', drafts)}
  WHERE ${isVersion('shown', drafts)} AND shown.starts_at IS NOT NULL AND shown.ends_at IS NOT NULL AND ${conditions}
    AND (shown.locale = '${SOURCE_LOCALE}' OR NOT EXISTS (SELECT 1 FROM events better WHERE better.document_id = shown.document_id
      AND better.locale = '${SOURCE_LOCALE}' AND ${isVersion('better', drafts)}))
  ORDER BY shown.document_id, shown.locale, version.locale`;

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

const loadFacts = ({ strapi, drafts, sql, bindings }: Deps & Condition & { drafts: boolean }): Promise<FactsRow[]> =>
  runSelect<FactsRow>({ strapi }, { sql: statementFor(drafts, sql), bindings });

/**
 * From the languages of the portal on, the ends lead into an index: most events are long over. SQLite takes the tables of a CROSS JOIN in their order,
 * and an expression keeps it from the index of the starts.
 */
const idsWithin = (drafts: boolean, eventTypes: readonly string[]): string =>
  `SELECT near.id FROM i18n_locale language CROSS JOIN events near WHERE near.locale = language.code AND ${isVersion('near', drafts)}
    AND near.ends_at > ? AND COALESCE(near.starts_at, near.ends_at) <= ? AND near.event_type IN (${marks(eventTypes)})`;

export const loadFactsWithin = async ({
  strapi,
  drafts,
  eventTypes,
  endsAfter,
  startsUntil,
}: Deps & { drafts: boolean; eventTypes: readonly string[]; endsAfter: Date; startsUntil: Date }): Promise<FactsRow[]> => {
  if (eventTypes.length === 0) return [];
  const sql = `shown.id IN (${idsWithin(drafts, eventTypes)})`;
  return loadFacts({ strapi, drafts, sql, bindings: [endsAfter, startsUntil, ...eventTypes] });
};

export const loadFactsByIds = async ({
  strapi,
  drafts,
  documentIds,
}: Deps & { drafts: boolean; documentIds: readonly string[] }): Promise<FactsRow[]> =>
  documentIds.length === 0 ? [] : loadFacts({ strapi, drafts, sql: `shown.document_id IN (${marks(documentIds)})`, bindings: documentIds });
