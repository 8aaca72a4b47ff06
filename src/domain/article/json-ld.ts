import { offsetAt, toInstant } from '../time/time-zone';

type PersonFacts = { name: string | null; url: string | null };

type EventFacts = {
  name: string;
  url: string;
  eventStatus: 'scheduled' | 'completed' | 'postponed' | 'cancelled';
  startDate: string;
  startTime: string | null;
  endDate: string | null;
  endTime: string | null;
  timeZone: string;
  locationText: string | null;
};

/** What an article says of itself. Addresses are absolute; `jobTitle` is the title as printed in the article, never today's office. */
export type NewsArticleFacts = {
  url: string;
  locale: string;
  title: string;
  description: string | null;
  datePublished: string;
  dateModified: string;
  images: string[];
  sections: string[];
  bylines: { name: string; kind: 'text' | 'photo' | 'textAndPhoto' | 'source'; url: string | null }[];
  publisher: { name: string; dissolutionDate: string | null } | null;
  events: EventFacts[];
  mentions: (PersonFacts & { honorific: string | null; jobTitle: string | null })[];
};

type Node = Record<string, unknown>;

/**
 * A schema.org NewsArticle. What is absent is left out, as JSON-LD has it.
 *
 * @see https://schema.org/NewsArticle
 */
export const newsArticleJsonLd = (facts: NewsArticleFacts): Node => ({
  '@context': 'https://schema.org',
  ...withoutBlanks({
    '@type': 'NewsArticle',
    headline: facts.title,
    description: facts.description,
    url: facts.url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': facts.url },
    inLanguage: facts.locale,
    datePublished: facts.datePublished,
    dateModified: facts.dateModified,
    image: facts.images,
    articleSection: facts.sections,
    author: authorsOf(facts),
    contributor: namedPersons(facts.bylines.filter(({ kind }) => kind === 'photo')),
    sourceOrganization: facts.bylines.filter(({ kind }) => kind === 'source').map(({ name }) => ({ '@type': 'Organization', name })),
    publisher: publisherOf(facts),
    about: facts.events.map(eventNode),
    mentions: distinct(facts.mentions.filter(({ name }) => name !== null).map(mentionNode)),
  }),
});

const publisherOf = ({ publisher }: NewsArticleFacts): Node | null =>
  publisher ? withoutBlanks({ '@type': 'GovernmentOrganization', ...publisher }) : null;

/** Unsigned news is the office's own. */
const authorsOf = (facts: NewsArticleFacts): Node[] => {
  const writers = namedPersons(facts.bylines.filter(({ kind }) => kind === 'text' || kind === 'textAndPhoto'));
  const publisher = publisherOf(facts);
  return writers.length > 0 || !publisher ? writers : [publisher];
};

const namedPersons = (people: PersonFacts[]): Node[] => people.map(({ name, url }) => withoutBlanks({ '@type': 'Person', name, url }));

const mentionNode = ({ name, honorific, jobTitle, url }: NewsArticleFacts['mentions'][number]): Node =>
  withoutBlanks({ '@type': 'Person', name, honorificPrefix: honorific, jobTitle, url });

const EVENT_STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  completed: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const eventNode = (event: EventFacts): Node =>
  withoutBlanks({
    '@type': 'Event',
    name: event.name,
    url: event.url,
    eventStatus: EVENT_STATUS[event.eventStatus],
    startDate: localIso(event.startDate, event.startTime, event.timeZone),
    endDate: event.endDate || event.endTime ? localIso(event.endDate ?? event.startDate, event.endTime, event.timeZone) : null,
    location: event.locationText ? { '@type': 'Place', name: event.locationText } : null,
  });

/** A day stays a day; with a time it gets the offset of the clocks on the spot. */
const localIso = (date: string, time: string | null, timeZone: string): string => {
  if (!time) return date;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const offset = Math.round(offsetAt(toInstant({ year, month, day, hour, minute, second: 0 }, timeZone), timeZone) / 60_000);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
  return `${date}T${time}:00${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
};

const isBlank = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);

const withoutBlanks = (node: Node): Node => Object.fromEntries(Object.entries(node).filter(([, value]) => !isBlank(value)));

/** The same person stands in several captions. */
const distinct = (nodes: Node[]): Node[] => [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
