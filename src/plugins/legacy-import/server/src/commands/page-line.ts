import type { BlockRole, LegacyPage, NamedPerson, ParseWarning, SiteStats } from '../parse/legacy-page';
import { wordKey } from '../parse/words/word-key';

export type PersonLine = { name: string; title: string };

/** One page as `import parse` prints it (legacy-import.md, "Command line"). */
export type PageLine = {
  file: string;
  title: string | null;
  publishedAt: string | null;
  views: number | null;
  captions: { text: string; people: PersonLine[] }[];
  byline: string | null;
  event: { name: string | null; date: string | null; dayPart: string | null; place: string | null } | null;
  people: PersonLine[];
  paragraphs: string[];
  blocks: { role: Exclude<BlockRole, 'photo'>; text: string }[];
  stats: SiteStats | null;
  warnings: Pick<ParseWarning, 'rule' | 'message'>[];
};

/** The roles whose people count for the page: not those of furniture and credits (corpus rule 11). */
const SPOKEN: readonly BlockRole[] = ['title', 'paragraph', 'caption'];

export const toPageLine = (file: string, page: LegacyPage): PageLine => ({
  file,
  title: page.title,
  publishedAt: page.publishedAt,
  views: page.views,
  captions: page.blocks.filter(({ role }) => role === 'caption').map(({ text, people }) => ({ text, people: people.map(toPerson) })),
  byline: page.byline,
  event: page.event && { name: page.event.name, date: page.event.date, dayPart: page.event.dayPart, place: page.event.place },
  people: distinct(page.blocks.filter(({ role }) => SPOKEN.includes(role)).flatMap(({ people }) => people.map(toPerson))),
  paragraphs: page.blocks.filter(({ role }) => role === 'paragraph').map(({ text }) => text),
  blocks: page.blocks.flatMap(({ role, text }) => (role === 'photo' ? [] : [{ role, text }])),
  stats: page.stats,
  warnings: page.warnings.map(({ rule, message }) => ({ rule, message })),
});

const toPerson = ({ name, title }: NamedPerson): PersonLine => ({ name, title });

/** One entry per name and title, case and tone placement aside; the first spelling stays. */
const distinct = (people: readonly PersonLine[]): PersonLine[] => {
  const seen = new Set<string>();
  return people.filter(({ name, title }) => {
    const key = `${wordKey(name)}\n${wordKey(title)}`;
    return !seen.has(key) && seen.add(key);
  });
};
