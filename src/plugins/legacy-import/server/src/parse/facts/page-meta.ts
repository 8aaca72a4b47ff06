import { readByline } from '../layout/byline';
import type { Layout } from '../layout/assign-roles';
import { type MetaLine, readBareCount, readMetaLine } from './meta-line';

/** What the lines of meta data and credits say together. `declared`: the date stands only in the page's `<head>`. */
export type PageMeta = { publishedAt: string | null; views: number | null; byline: string | null; clock: string | null; declared: boolean };

/** The article's own date and views, its author, and the page's clock (which only bounds a missing year). */
export const readPageMeta = ({ blocks, date }: Layout, declaredDate: string | null): PageMeta => {
  const metaLines = blocks.filter(({ role }) => role === 'meta').map(({ block }) => block.text);
  const own = blocks[date] ? readMetaLine(blocks[date]?.block.text ?? '') : null;
  const others = metaLines.map(readMetaLine).filter((line): line is MetaLine => line !== null);
  const shown = own?.publishedAt ?? others.find((line) => line.publishedAt !== null && line.labelled)?.publishedAt ?? null;
  return {
    publishedAt: shown ?? declaredDate,
    declared: shown === null && declaredDate !== null,
    views: findViews(own, others, metaLines),
    byline: joinBylines(
      blocks.filter(({ role }) => role === 'byline').map(({ block }) => block.text),
      own?.byline ?? null,
    ),
    clock: findClock(
      blocks
        .slice(0, 8)
        .filter(({ role }) => role === 'chrome')
        .map(({ block }) => block.text),
    ),
  };
};

/** A labelled count wins over a bare figure beside or below the date. */
const findViews = (own: MetaLine | null, others: readonly MetaLine[], lines: readonly string[]): number | null => {
  const labelled = [own, ...others].find((line) => line !== null && line !== undefined && line.views !== null && !line.bareViews);
  return labelled?.views ?? own?.views ?? lines.map(readBareCount).find((count) => count !== null) ?? null;
};

/** Two lines of credit are joined; editors, photographers and stations give no author. The line beside the date counts when there is no other. */
const joinBylines = (lines: readonly string[], beside: string | null): string | null => {
  const authors = lines.map(readByline).filter((author): author is string => author !== null);
  const distinct = authors.filter((author, index) => authors.indexOf(author) === index);
  return distinct.length > 0 ? distinct.join(', ') : beside;
};

const findClock = (lines: readonly string[]): string | null =>
  lines
    .map(readMetaLine)
    .find((line) => line?.publishedAt)
    ?.publishedAt?.slice(0, 10) ?? null;
