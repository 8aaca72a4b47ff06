import { fold } from '../../../../../../domain/text/fold';
import { loadReadability, measureHtml, parseDom } from './dom';
import { flatten } from './flatten';

/** Readability walks the tree many times over. */
const MOST_TAGS = 20_000;
const DEEPEST = 150;
const FEWEST_MATCHES = 2;

/**
 * Where the article stands among the blocks of a page without a known layout, by Mozilla's Readability: indexes of its first and last block.
 * null when it finds nothing that matches.
 */
export const readableRange = (html: string, texts: readonly string[]): { first: number; last: number } | null => {
  const content = readableHtml(html);
  if (content === null) return null;
  const body = parseDom(content).body;
  const known = new Set((body ? flatten(body) : []).map(({ text }) => fold(text)).filter((text) => text.length >= 30));
  const matches = texts.map((text, index) => (known.has(fold(text)) ? index : -1)).filter((index) => index >= 0);
  const [first, last] = [matches[0], matches[matches.length - 1]];
  return matches.length < FEWEST_MATCHES || first === undefined || last === undefined ? null : { first, last };
};

const readableHtml = (html: string): string | null => {
  const { tags, depth } = measureHtml(html);
  if (tags > MOST_TAGS || depth > DEEPEST) return null;
  const { Readability } = loadReadability();
  return new Readability(parseDom(html), { charThreshold: 200 }).parse()?.content ?? null;
};
