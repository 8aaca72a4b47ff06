import { normalizeLine } from '../../../../../../domain/text/normalize';
import { wordKey } from '../../parse/words/word-key';
import type { PageLine } from '../page-line';
import type { ExpectedPage } from './expected-page';

/** What was expected and what was found for one field of one page; equal strings match, each once. */
export type Comparison = { field: Field; expected: string[]; found: string[]; ambiguous: boolean };

export const FIELDS = [
  'title',
  'publishedAt',
  'views',
  'byline',
  'captions',
  'captionPeople',
  'people',
  'paragraphs',
  'eventDate',
  'eventName',
  'blockRoles',
] as const;
export type Field = (typeof FIELDS)[number];

/** Words of a note in `ambiguous` that name a field: a tester may skip it there. */
const NOTED: Readonly<Record<Field, RegExp>> = {
  title: /title|kicker|portlet|slogan/i,
  publishedAt: /publishedAt|publication|clock|date|time/i,
  views: /views?\b|counter|visitors/i,
  byline: /byline|author|pen name|initials/i,
  captions: /caption|alt\b|file name/i,
  captionPeople: /caption|person|people|office/i,
  people: /person|people|office|listed/i,
  paragraphs: /paragraph|lead|heading|caption/i,
  eventDate: /event.*(?:date|day|year)|year/i,
  eventName: /event/i,
  blockRoles: /./,
};

/** Compares one page field by field; both sides normalized the same way, people by folded case and tone placement as well. */
export const compareFields = (expected: ExpectedPage, found: PageLine, isHtml: boolean): Comparison[] => {
  const sides: Record<Field, [string[], string[]]> = {
    title: [one(expected.title), one(found.title)],
    publishedAt: [one(expected.publishedAt), one(found.publishedAt)],
    views: [one(expected.views), one(found.views)],
    byline: [one(expected.byline), one(found.byline)],
    captions: [expected.captions.map(textOf), found.captions.map(textOf)],
    captionPeople: [expected.captions.flatMap(peopleIn), found.captions.flatMap(peopleIn)],
    people: [expected.people.map(personKey), found.people.map(personKey)],
    paragraphs: [paragraphs(expected.blocks), found.paragraphs.map(normalizeLine)],
    eventDate: [one(expected.event?.date), one(found.event?.date)],
    eventName: [one(expected.event?.name), one(found.event?.name)],
    blockRoles: [roles(expected.blocks, isHtml), roles(found.blocks, isHtml)],
  };
  const notes = expected.ambiguous;
  return FIELDS.map((field) => ({
    field,
    expected: sides[field][0],
    found: sides[field][1],
    ambiguous: notes.some((note) => NOTED[field].test(note)),
  }));
};

const one = (value: string | number | null | undefined): string[] =>
  value === null || value === undefined ? [] : [normalizeLine(String(value))];

const textOf = ({ text }: { text: string }): string => normalizeLine(text);

const personKey = ({ name, title }: { name: string; title: string }): string => wordKey(normalizeLine(`${name} | ${title}`));

const peopleIn = ({ text, people }: { text: string; people: { name: string; title: string }[] }): string[] =>
  people.map((person) => `${personKey(person)} @ ${textOf({ text })}`);

const paragraphs = (blocks: ExpectedPage['blocks']): string[] => blocks.filter(({ role }) => role === 'paragraph').map(textOf);

/** HTML pages list only the article's own blocks: chrome is not compared there. */
const roles = (blocks: ExpectedPage['blocks'], isHtml: boolean): string[] =>
  blocks.filter(({ role }) => !isHtml || role !== 'chrome').map(({ role, text }) => `${role}: ${normalizeLine(text)}`);
