import type { LegacyPage, PageBlock, PageImage } from './legacy-page';
import { findEvent } from './event/find-event';
import { findAttendeeGroups } from './facts/attendee-groups';
import { findAwards } from './facts/awards';
import { readPageMeta } from './facts/page-meta';
import { readStats } from './facts/stats';
import { findWarnings } from './facts/warnings';
import { assignRoles, type RoledBlock } from './layout/assign-roles';
import type { SourceBlock } from './layout/source-block';
import { readTextBlocks } from './layout/text-blocks';
import { isStatisticsLine } from './layout/chrome';
import { isIssuer } from './layout/title';
import { type HtmlSource, readHtml } from './html/read-html';
import { joinPhotos } from './layout/join-photos';
import { findPeople } from './people/find-people';

export type ParseInput = {
  /** The page as text, already decoded (`read`). */
  text: string;
  format: 'text' | 'html';
  /** Where the page was found, if known; an address inside the page wins. */
  url?: string;
};

/** What the page is made of before the shared rules judge it. */
type Source = HtmlSource;

/**
 * One old page → what is recognized in it. Pure: no files, no network, no clock. Saved text and HTML become the same list of blocks
 * and share every rule. Text is kept as printed; each inference is a warning with a confidence. Never throws on content.
 */
export const parsePage = (input: ParseInput): LegacyPage => {
  const source = readSource(input);
  const layout = assignRoles(source.blocks);
  const blocks = joinPhotos(layout.blocks.map(toPageBlock));
  const meta = readPageMeta(layout, source.declaredDate);
  const title = textOf(blocks, 'title')[0] ?? null;
  const paragraphs = textOf(blocks, 'paragraph');
  const found = findEvent(
    { title, paragraphs },
    { publishedAt: meta.publishedAt, clock: meta.clock, title, text: [title ?? '', ...paragraphs].join('\n') },
  );
  const statistics = [...source.statistics, ...statisticsLines(blocks)];
  const stats = readStats(statistics);
  const event = found?.event ?? null;
  const imagesLost = input.format === 'text';
  return {
    source: source.origin,
    title,
    publishedAt: meta.publishedAt,
    views: meta.views,
    issuer: findIssuer(layout.blocks),
    byline: meta.byline,
    event,
    blocks: input.format === 'html' ? blocks.filter(isOwnBlock) : blocks,
    attendeeGroups: findAttendeeGroups(paragraphs),
    awards: findAwards(paragraphs),
    stats,
    warnings: findWarnings({
      blocks,
      title,
      event,
      yearFrom: found?.yearFrom ?? null,
      stats,
      imagesLost,
      publishedAt: meta.publishedAt,
      dateDeclared: meta.declared,
    }),
  };
};

const readSource = ({ text, format, url }: ParseInput): Source => {
  if (format === 'html') return readHtml(text, url ?? null);
  return { blocks: readTextBlocks(text), origin: { system: null, url: url ?? null, id: null }, statistics: [], declaredDate: null };
};

const toPageBlock = ({ block, role }: RoledBlock): PageBlock => ({
  role,
  text: block.text,
  people: role === 'title' || role === 'paragraph' || role === 'caption' ? findPeople(block.text) : [],
  image: imageOf(block, role),
});

const imageOf = ({ image }: SourceBlock, role: PageBlock['role']): PageImage | null =>
  role === 'caption' || role === 'photo' ? image : null;

const textOf = (blocks: readonly PageBlock[], role: PageBlock['role']): string[] =>
  blocks.filter((block) => block.role === role).map(({ text }) => text);

/** Chrome from the first line of a statistics block on. */
const statisticsLines = (blocks: readonly PageBlock[]): string[] => {
  const lines = textOf(blocks, 'chrome');
  const from = lines.findIndex(isStatisticsLine);
  return from < 0 ? [] : lines.slice(from);
};

const findIssuer = (blocks: readonly RoledBlock[]): string | null => {
  const title = blocks.findIndex(({ role }) => role === 'title');
  const before = blocks.slice(0, Math.max(title, 0)).filter(({ block, role }) => role === 'chrome' && isIssuer(block.text));
  return before[before.length - 1]?.block.text ?? null;
};

/** HTML: the article's own blocks and the skip link; the rest of the site's chrome is dropped. */
const isOwnBlock = ({ role, text }: PageBlock): boolean => role !== 'chrome' || /^(?:truy cập nội dung luôn|skip to)/iu.test(text);
