import type { Condition } from '../trees/condition';

/** A component that a person stands in: directly, or as a row of a component within it. */
type Place = { component: string; link?: { table: string; own: string }; within?: { table: string; places: readonly Place[] } };

const MENTION: Place = { component: 'people.mention', link: { table: 'components_people_mentions_person_lnk', own: 'mention_id' } };
const BYLINE: Place = { component: 'people.byline', link: { table: 'components_people_bylines_person_lnk', own: 'byline_id' } };
const PARTICIPANT: Place = {
  component: 'event.participant',
  link: { table: 'components_event_participants_person_lnk', own: 'participant_id' },
};
const CAPTION: Place = {
  component: 'media.captioned-photo',
  within: { table: 'components_media_captioned_photos_cmps', places: [MENTION] },
};
const PHOTO: Place = { ...CAPTION, link: { table: 'components_media_captioned_photos_photographer_lnk', own: 'captioned_photo_id' } };
const QUOTE: Place = { component: 'content.quote', within: { table: 'components_content_quotes_cmps', places: [MENTION] } };
const AWARD: Place = { component: 'event.award', within: { table: 'components_event_awards_cmps', places: [MENTION] } };

type Places = Record<'articles' | 'events' | 'photo_galleries', { table: string; places: readonly Place[] }>;

const PLACES: Places = {
  articles: { table: 'articles_cmps', places: [MENTION, BYLINE, PHOTO, QUOTE] },
  events: { table: 'events_cmps', places: [PARTICIPANT, PHOTO, AWARD] },
  photo_galleries: { table: 'photo_galleries_cmps', places: [PHOTO] },
};

/** Without those who wrote or took the photo. */
const SHOWING: Places = {
  articles: { table: 'articles_cmps', places: [MENTION, CAPTION, QUOTE] },
  events: { table: 'events_cmps', places: [PARTICIPANT, CAPTION, AWARD] },
  photo_galleries: { table: 'photo_galleries_cmps', places: [CAPTION] },
};

/** The ids of the components of a place in which the person stands. */
const componentsOf = ({ link, within }: Place, personId: number): Condition => {
  const parts: Condition[] = [
    ...(link ? [{ sql: `SELECT ${link.own} FROM ${link.table} WHERE person_id = ?`, bindings: [personId] }] : []),
    ...(within ? [entitiesOf(within, personId)] : []),
  ];
  return { sql: parts.map(({ sql }) => sql).join(' UNION ALL '), bindings: parts.flatMap(({ bindings }) => bindings) };
};

/** The ids of the rows that hold those components. */
const entitiesOf = ({ table, places }: { table: string; places: readonly Place[] }, personId: number): Condition => {
  const parts = places.map((place) => ({ place, components: componentsOf(place, personId) }));
  return {
    sql: parts
      .map(
        ({ place, components }) =>
          `SELECT entity_id FROM ${table} WHERE component_type = '${place.component}' AND cmp_id IN (${components.sql})`,
      )
      .join(' UNION ALL '),
    bindings: parts.flatMap(({ components }) => components.bindings),
  };
};

/** The ids of what names the person to its readers: in its text, a caption, a quote, a programme, an award or a byline, in the version that is shown. */
export const idsNaming = (table: keyof Places, personId: number): Condition => entitiesOf(PLACES[table], personId);

/** About what shows the person: as `idsNaming`, but not as its author. */
export const showsPerson = (table: keyof Places, personId: number): Condition => {
  const { sql, bindings } = entitiesOf(SHOWING[table], personId);
  return { sql: `shown.id IN (${sql})`, bindings };
};
