import { fold } from '../../../../../../domain/text/fold';
import { loadReadability, parseDom } from './dom';
import { flatten } from './flatten';

const MOST_ELEMENTS = 20_000;
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
  const { Readability } = loadReadability();
  try {
    return new Readability(parseDom(html) as unknown as Document, { charThreshold: 200, maxElemsToParse: MOST_ELEMENTS, keepClasses: false }).parse()?.content ?? null;
  } catch (cause) {
    if (cause instanceof Error && /too many elements/i.test(cause.message)) return null;
    throw cause;
  }
};
