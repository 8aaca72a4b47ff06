import { toLocalIso } from '../../domain/text/vi-date';
import type { AwardRow, ParticipantRow } from '../event/event-row';
import { toMention } from '../people';
import { toPhoto } from '../photo';
import type { MentionRow, PhotoRow, VersionRow } from '../rows';
import type { Appearance } from './shape';

type QuoteRow = { __component: 'content.quote'; source: MentionRow | null };

/** What is loaded of an entry to find a person in it. */
export type ShowingArticleRow = VersionRow & {
  title: string;
  datePublished: string;
  heroPhoto: PhotoRow | null;
  body: (({ __component: 'media.captioned-photo' } & PhotoRow) | QuoteRow)[];
  mentions: MentionRow[];
};
export type ShowingEventRow = VersionRow & {
  name: string;
  startDate: string;
  /** An instant, for ordering only. */
  startsAt: string | null;
  heroPhoto: PhotoRow | null;
  participants: ParticipantRow[];
  awards: Pick<AwardRow, 'presenters'>[];
};
export type ShowingGalleryRow = VersionRow & { title: string; datePublished: string; photos: PhotoRow[] };

type Place = Appearance['place'];

/** An article once, by the first mention in its text, then each of its photos that shows the person. */
export const inArticle = (row: ShowingArticleRow, personId: string): Appearance[] => {
  const at = { date: toLocalIso(row.datePublished), place: placeOf('article', row, row.title) };
  const quoted = row.body.flatMap((block) => (block.__component === 'content.quote' && block.source ? [block.source] : []));
  const mention = [...row.mentions, ...quoted].find((candidate) => isOf(candidate, personId));
  const photos = [row.heroPhoto, ...row.body.flatMap((block) => (block.__component === 'media.captioned-photo' ? [block] : []))];
  return [
    ...(mention ? [{ ...at, type: 'article' as const, mention: toMention(mention), roles: [], photo: null }] : []),
    ...inPhotos(photos, personId, at),
  ];
};

/** An event once, with every role in its programme, then its photo. */
export const inEvent = (row: ShowingEventRow, personId: string): Appearance[] => {
  const at = { date: row.startDate, place: placeOf('event', row, row.name) };
  const parts = row.participants.filter((participant) => isOf(participant, personId));
  const presenting = row.awards.flatMap(({ presenters }) => presenters).filter((presenter) => isOf(presenter, personId));
  const roles = parts.map(({ role, roleText }) => ({ role: role ?? ('attendee' as const), roleText: roleText || null }));
  const presents = presenting.length > 0 && !roles.some(({ role }) => role === 'awardPresenter');
  const [mention] = [...parts, ...presenting];
  return [
    ...(mention
      ? [
          {
            ...at,
            type: 'event' as const,
            mention: toMention(mention),
            roles: [...roles, ...(presents ? [{ role: 'awardPresenter' as const, roleText: null }] : [])],
            photo: null,
          },
        ]
      : []),
    ...inPhotos([row.heroPhoto], personId, at),
  ];
};

export const inGallery = (row: ShowingGalleryRow, personId: string): Appearance[] =>
  inPhotos(row.photos, personId, { date: toLocalIso(row.datePublished), place: placeOf('photoGallery', row, row.title) });

/** What an entry shows of a person; `at` is an instant, ISO 8601, by which entries are ordered. */
type Showing = { at: string | null; appearances: Appearance[] };

/** Newest first; entries of one instant in the order they came. */
export const newestFirst = (entries: Showing[]): Appearance[] =>
  [...entries].sort((a, b) => instantOf(b) - instantOf(a)).flatMap(({ appearances }) => appearances);

const instantOf = ({ at }: Showing): number => (at === null ? 0 : new Date(at).getTime());

/** The same file with the same name and title under it, used in several places, is one appearance: the first. */
export const withoutRepeatedPhotos = (appearances: Appearance[]): Appearance[] => {
  const seen = new Set<string>();
  return appearances.filter(({ photo, mention }) => {
    if (!photo?.image) return true;
    const key = JSON.stringify([photo.image.url, mention.name, mention.titleText]);
    return !seen.has(key) && seen.add(key);
  });
};

const isOf = ({ person }: MentionRow, personId: string): boolean => person?.documentId === personId;

const placeOf = (type: Place['type'], { documentId, slug, locale }: VersionRow, title: string): Place => ({
  type,
  documentId,
  slug,
  locale,
  title,
});

const inPhotos = (photos: (PhotoRow | null)[], personId: string, at: Pick<Appearance, 'date' | 'place'>): Appearance[] =>
  photos.flatMap((photo) => {
    const mention = photo?.people.find((candidate) => isOf(candidate, personId));
    return photo && mention ? [{ ...at, type: 'photo' as const, mention: toMention(mention), roles: [], photo: toPhoto(photo) }] : [];
  });
