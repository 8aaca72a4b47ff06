import type { Condition } from '../trees/condition';

/** A component that names a person, and the table in which it does. */
type Naming = { component: string; table: string; own: string };

/** A component that holds such a one, and the table of what it holds. */
type Holder = { component: string; table: string };

/** How a person comes to stand in an entry: in a component of the entry itself, or in one that such a component holds. */
type Way = { naming: Naming; within?: Holder };

const MENTION: Naming = { component: 'people.mention', table: 'components_people_mentions_person_lnk', own: 'mention_id' };
const BYLINE: Naming = { component: 'people.byline', table: 'components_people_bylines_person_lnk', own: 'byline_id' };
const PARTICIPANT: Naming = { component: 'event.participant', table: 'components_event_participants_person_lnk', own: 'participant_id' };
const PHOTOGRAPHER: Naming = {
  component: 'media.captioned-photo',
  table: 'components_media_captioned_photos_photographer_lnk',
  own: 'captioned_photo_id',
};

const isMentionedIn = (component: string, table: string): Way => ({ naming: MENTION, within: { component, table } });

const CAPTION = isMentionedIn('media.captioned-photo', 'components_media_captioned_photos_cmps');
const QUOTE = isMentionedIn('content.quote', 'components_content_quotes_cmps');
const AWARD = isMentionedIn('event.award', 'components_event_awards_cmps');

type Places = Record<'articles' | 'events' | 'photo_galleries', readonly Way[]>;

const SHOWING: Places = {
  articles: [{ naming: MENTION }, CAPTION, QUOTE],
  events: [{ naming: PARTICIPANT }, CAPTION, AWARD],
  photo_galleries: [CAPTION],
};

/** Those who wrote or took the photo, too. */
const NAMING: Places = {
  articles: [...SHOWING.articles, { naming: BYLINE }, { naming: PHOTOGRAPHER }],
  events: [...SHOWING.events, { naming: PHOTOGRAPHER }],
  photo_galleries: [...SHOWING.photo_galleries, { naming: PHOTOGRAPHER }],
};

/** From the person on, index by index: SQLite takes the tables of a CROSS JOIN in their order. */
const idsBy = ({ naming, within }: Way, table: keyof Places): string => {
  const holder = within ?? naming;
  const held = within
    ? `CROSS JOIN ${within.table} part CROSS JOIN ${table}_cmps holder
      WHERE part.cmp_id = naming.${naming.own} AND part.component_type = '${naming.component}' AND holder.cmp_id = part.entity_id`
    : `CROSS JOIN ${table}_cmps holder WHERE holder.cmp_id = naming.${naming.own}`;
  return `SELECT holder.entity_id FROM ${naming.table} naming ${held} AND holder.component_type = '${holder.component}' AND naming.person_id = ?`;
};

const idsByAny = (ways: readonly Way[], table: keyof Places, personId: number): Condition => ({
  sql: ways.map((way) => idsBy(way, table)).join(' UNION ALL '),
  bindings: ways.map(() => personId),
});

/** The ids of what names the person to its readers: in its text, a caption, a quote, a programme, an award or a byline, in the version that is shown. */
export const idsNaming = (table: keyof Places, personId: number): Condition => idsByAny(NAMING[table], table, personId);

/** About what shows the person: as `idsNaming`, but not as its author. */
export const showsPerson = (table: keyof Places, personId: number): Condition => {
  const { sql, bindings } = idsByAny(SHOWING[table], table, personId);
  return { sql: `shown.id IN (${sql})`, bindings };
};
