import type { PageBlock, PageEvent, ParseWarning, SiteStats } from '../legacy-page';
import type { YearSource } from '../event/event-date';

export type WarningInput = {
  blocks: readonly PageBlock[];
  title: string | null;
  event: PageEvent | null;
  yearFrom: YearSource | null;
  stats: SiteStats | null;
  /** Saved text has lost its image files. */
  imagesLost: boolean;
  publishedAt: string | null;
  /** The date stands only in the head of the HTML, not in the page. */
  dateDeclared: boolean;
};

/** How sure each source of a missing year is. */
const YEAR_CONFIDENCE: Readonly<Record<YearSource, number>> = {
  publication: 0.95,
  sameDayInText: 0.8,
  nameOrTitle: 0.7,
  pageClock: 0.6,
  term: 0.4,
};
const YEAR_WORDS: Readonly<Record<YearSource, string>> = {
  publication: 'the publication date',
  sameDayInText: 'another date in the text',
  nameOrTitle: "the year in the event's name",
  pageClock: "the page's clock",
  term: 'the term of office named in the title',
};

/** Inferences and doubts about the whole page, in the order of the rules below. */
export const findWarnings = (input: WarningInput): ParseWarning[] => [
  ...missingFacts(input),
  ...yearInferred(input),
  ...contradictingYears(input),
  ...missingImages(input),
  ...unclearStatistics(input),
  ...unbalancedQuotes(input),
];

const missingFacts = ({ title, publishedAt, dateDeclared }: WarningInput): ParseWarning[] => [
  ...(title === null ? [{ rule: 'title-missing', message: 'No line of the page could be told to be the title.', confidence: 1 }] : []),
  ...(publishedAt === null ? [{ rule: 'published-at-missing', message: 'The page shows no date of publication.', confidence: 1 }] : []),
  ...(dateDeclared
    ? [
        {
          rule: 'published-at-declared',
          message: `The date ${publishedAt ?? ''} stands only in the head of the page, not in its text.`,
          confidence: 0.7,
        },
      ]
    : []),
];

const yearInferred = ({ event, yearFrom }: WarningInput): ParseWarning[] => {
  if (!event?.date || !yearFrom) return [];
  const message = `The event's day "${event.dateText}" has no year; ${event.date.slice(0, 4)} was taken from ${YEAR_WORDS[yearFrom]}.`;
  return [{ rule: 'year-inferred', message, confidence: YEAR_CONFIDENCE[yearFrom] }];
};

const PURPOSES = /(?<!\p{L})(tổng kết|sơ kết|phát động|triển khai|khai mạc|bế mạc|khánh thành)(?!\p{L})/giu;
const YEAR = /(?<!\p{L})năm\s+((?:19|20)\d\d)(?!\d)/iu;

/** A caption tells the event's own act ("phát động … năm 2023") with another year than the title or the event's name does ("phát động … năm 2024"). */
const contradictingYears = ({ blocks, title, event }: WarningInput): ParseWarning[] => {
  const known = yearsByPurpose(`${title ?? ''} . ${event?.name ?? ''}`);
  return blocks
    .filter(({ role }) => role === 'caption')
    .flatMap(({ text }) =>
      [...yearsByPurpose(text)].flatMap(([purpose, years]) => {
        const expected = known.get(purpose);
        const odd = expected ? [...years].find((year) => !expected.has(year)) : undefined;
        if (!expected || odd === undefined) return [];
        const message = `The caption "${shorten(text)}" says "${purpose}" for ${odd}; the title says ${[...expected].join(', ')}. Kept as printed.`;
        return [{ rule: 'possible-source-error', message, confidence: 0.8 }];
      }),
    );
};

/** "tổng kết … năm 2023 và phát động … năm 2024": each act with the years that follow it, up to the next act. */
const yearsByPurpose = (text: string): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  const acts = [...text.matchAll(PURPOSES)];
  acts.forEach((act, index) => {
    const span = text.slice(act.index ?? 0, acts[index + 1]?.index ?? text.length);
    const year = YEAR.exec(span.slice(0, 200))?.[1];
    const purpose = (act[1] ?? '').toLowerCase();
    if (year) found.set(purpose, new Set([...(found.get(purpose) ?? []), year]));
  });
  return found;
};

const missingImages = ({ blocks, imagesLost }: WarningInput): ParseWarning[] => {
  if (!imagesLost) return [];
  return blocks
    .filter(({ role }) => role === 'caption')
    .map(({ text }) => ({
      rule: 'missing-image',
      message: `The photo above the caption "${shorten(text)}" is not in the saved text.`,
      confidence: 1,
    }));
};

const unclearStatistics = ({ stats }: WarningInput): ParseWarning[] => {
  if (!stats || (stats.visits === null && stats.views === null)) return [];
  const figures = [stats.visits === null ? '' : `visits ${stats.visits}`, stats.views === null ? '' : `views ${stats.views}`]
    .filter(Boolean)
    .join(', ');
  return [
    {
      rule: 'site-stat-meaning-unknown',
      message: `The statistics block says ${figures}, but not for which period or since when.`,
      confidence: 0.5,
    },
  ];
};

/** Quotation marks that do not pair within one block; straight marks must be even. */
const unbalancedQuotes = ({ blocks }: WarningInput): ParseWarning[] =>
  blocks
    .filter(({ role, text }) => (role === 'paragraph' || role === 'caption' || role === 'title') && !areQuotesPaired(text))
    .map(({ text }) => ({
      rule: 'unbalanced-quotes',
      message: `Quotation marks do not pair in "${shorten(text)}". Kept as printed.`,
      confidence: 0.9,
    }));

const areQuotesPaired = (text: string): boolean => {
  let open = 0;
  let straight = 0;
  for (const mark of text) {
    if (mark === '"') straight += 1;
    if (mark === '\u201C') open += 1;
    if (mark === '\u201D') open -= 1;
    if (open < 0 || open > 1) return false;
  }
  return open === 0 && straight % 2 === 0;
};

const shorten = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 77)}…`);
