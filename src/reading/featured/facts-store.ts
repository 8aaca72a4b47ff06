import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../domain/portal';
import { runSelect } from '../trees/run-store';
import type { Condition } from '../trees/condition';
import type { FactsRow } from './event-facts';

type Deps = { strapi: Core.Strapi };

/** The rows of one version. */
const isVersion = (table: string, drafts: boolean): string => `${table}.published_at IS ${drafts ? 'NULL' : 'NOT NULL'}`;

/** SQLite takes the tables of a CROSS JOIN in the order in which they stand: from the event to the few that name it. */
const namedBy = ({ table, link, own }: { table: string; link: string; own: string }): string =>
  `FROM events target CROSS JOIN ${link} link CROSS JOIN ${table} source
    WHERE target.document_id = shown.document_id AND link.event_id = target.id AND source.id = link.${own}
    AND source.locale = '${SOURCE_LOCALE}' AND source.published_at IS NOT NULL`;

const REPORTING = namedBy({ table: 'articles', link: 'articles_events_lnk', own: 'article_id' });
const PICTURING = namedBy({ table: 'photo_galleries', link: 'photo_galleries_event_lnk', own: 'photo_gallery_id' });

/** Whether a row has a captioned photo, in whichever place, whose file is there. */
const hasFile = (parts: string, entity: string): string =>
  `EXISTS (SELECT 1 FROM ${parts} part CROSS JOIN files_related_mph file
    WHERE part.entity_id = ${entity} AND part.component_type = 'media.captioned-photo'
    AND file.related_id = part.cmp_id AND file.related_type = 'media.captioned-photo' AND file.field = 'image')`;

const HAS_PHOTO = [
  hasFile('events_cmps', 'shown.id'),
  `EXISTS (SELECT 1 ${PICTURING} AND ${hasFile('photo_galleries_cmps', 'source.id')})`,
  `EXISTS (SELECT 1 ${REPORTING} AND ${hasFile('articles_cmps', 'source.id')})`,
].join(' OR ');

/** The last day on which one of its organizers goes; null where one stays or none is named. */
const LAST_DISSOLUTION = `SELECT CASE WHEN COUNT(*) > 0 AND COUNT(*) = COUNT(organizer.dissolution_date)
    THEN CAST(MAX(organizer.dissolution_date) AS TEXT) END
  FROM events_organizers_lnk link JOIN organizations organizer ON organizer.id = link.organization_id WHERE link.event_id = shown.id`;

/** What holds in all languages is told by the Vietnamese version, and by another one only where there is none. */
const statementFor = (drafts: boolean, conditions: string): string =>
  `SELECT shown.document_id AS "documentId", shown.event_type AS "eventType", shown.event_status AS "eventStatus",
    shown.starts_at AS "startsAt", shown.ends_at AS "endsAt", version.locale AS locale,
    CASE WHEN EXISTS (SELECT 1 ${REPORTING}) THEN 1 ELSE 0 END AS "hasArticle",
    CASE WHEN ${HAS_PHOTO} THEN 1 ELSE 0 END AS "hasPhoto", (${LAST_DISSOLUTION}) AS "lastDissolution"
  FROM events shown JOIN events version ON version.document_id = shown.document_id AND ${isVersion('version', drafts)}
  WHERE ${isVersion('shown', drafts)} AND shown.starts_at IS NOT NULL AND shown.ends_at IS NOT NULL AND ${conditions}
    AND (shown.locale = '${SOURCE_LOCALE}' OR NOT EXISTS (SELECT 1 FROM events better WHERE better.document_id = shown.document_id
      AND better.locale = '${SOURCE_LOCALE}' AND ${isVersion('better', drafts)}))
  ORDER BY shown.document_id, shown.locale, version.locale`;

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

const loadFacts = ({ strapi, drafts, sql, bindings }: Deps & Condition & { drafts: boolean }): Promise<FactsRow[]> =>
  runSelect<FactsRow>({ strapi }, { sql: statementFor(drafts, sql), bindings });

/** The ends lead into an index by language: most events are long over. An expression keeps SQLite from the index of the starts. */
export const loadFactsWithin = async ({
  strapi,
  drafts,
  eventTypes,
  endsAfter,
  startsUntil,
}: Deps & { drafts: boolean; eventTypes: readonly string[]; endsAfter: Date; startsUntil: Date }): Promise<FactsRow[]> => {
  if (eventTypes.length === 0) return [];
  const sql = `shown.locale IN (SELECT language.code FROM i18n_locale language) AND shown.ends_at > ? AND COALESCE(shown.starts_at, shown.ends_at) <= ?
    AND shown.event_type IN (${marks(eventTypes)})`;
  return loadFacts({ strapi, drafts, sql, bindings: [endsAfter, startsUntil, ...eventTypes] });
};

export const loadFactsByIds = async ({
  strapi,
  drafts,
  documentIds,
}: Deps & { drafts: boolean; documentIds: readonly string[] }): Promise<FactsRow[]> =>
  documentIds.length === 0 ? [] : loadFacts({ strapi, drafts, sql: `shown.document_id IN (${marks(documentIds)})`, bindings: documentIds });
