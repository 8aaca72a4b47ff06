import { fold } from '../../../../../../domain/text/fold';
import type { BlockRole } from '../legacy-page';
import { readBareCount, readMetaLine } from '../facts/meta-line';
import { isByline, isStation } from './byline';
import { isChromeLine, isImageTrace, isTailStart } from './chrome';
import { isContent, judgeBodies, LEAST_BARE_VIEWS } from './judge-bodies';
import { endsSentence } from './sentence';
import type { SourceBlock } from './source-block';
import { splitGlued } from './split-glued';
import { findHead, type Head, type JudgedLine } from './title';

export type RoledBlock = { block: SourceBlock; role: BlockRole };

/** The roles of a page's blocks, and the index of the line that holds the article's own date (-1: none). */
export type Layout = { blocks: RoledBlock[]; date: number };

const LONG_ENOUGH_FOR_PROSE = 60;

/** Gives every block its role. Reading order: furniture, head (title, meta), body, credits, tail. */
export const assignRoles = (source: readonly SourceBlock[]): Layout => {
  const blocks = splitGlued(source, (text) => isChromeLine(text) || isImageTrace(text) || readMetaLine(text) !== null);
  const lines = blocks.map((block) => judgeLine(block));
  const head = findHead(lines);
  const tail = findTail(lines, head);
  const roles = lines.map((line, index): BlockRole => {
    if (index === head.title) return 'title';
    if (index < head.bodyFrom || index < head.title) return headRole(line, index, lines, head);
    return index >= tail ? tailRole(line, head) : 'paragraph';
  });
  const body = judgeBodies(lines, roles, head);
  const final = markCredits(lines, body, head);
  return { blocks: lines.map(({ block }, index) => ({ block, role: final[index] ?? 'chrome' })), date: head.date };
};

const judgeLine = (block: SourceBlock): JudgedLine => ({
  block,
  meta: block.hint === 'paragraph' || block.hint === 'caption' ? null : readMetaLine(block.text),
  chrome: block.hint === 'chrome' || (block.hint === null && isChromeLine(block.text)),
});

/** First block of the tail: a related list, statistics … after the body has begun. */
const findTail = (lines: readonly JudgedLine[], head: Head): number => {
  let prose = false;
  for (let index = head.bodyFrom; index < lines.length; index += 1) {
    const { block } = lines[index] ?? { block: null };
    if (!block) break;
    if (prose && block.hint !== 'caption' && isTailStart(block.text)) return index;
    prose ||= block.text.length >= LONG_ENOUGH_FOR_PROSE || endsSentence(block.text);
  }
  return lines.length;
};

const headRole = ({ block, meta, chrome }: JudgedLine, index: number, lines: readonly JudgedLine[], head: Head): BlockRole => {
  if (index === head.date || block.hint === 'meta') return 'meta';
  if (meta?.views !== null && meta !== null && !meta.clock) return 'meta';
  const bare = readBareCount(block.text);
  const besideDate = Math.abs(index - head.date) === 1 && head.date >= 0;
  if (bare !== null && index > head.title && (besideDate || bare >= LEAST_BARE_VIEWS)) return 'meta';
  if (!chrome && index > head.title && isByline(block.text)) return 'byline';
  const title = lines[head.title]?.block.text;
  return index > head.title && title !== undefined && fold(block.text) === fold(title) ? 'duplicate' : 'chrome';
};

/** Views and a labelled date may stand just after the body. */
const tailRole = ({ meta, block }: JudgedLine, head: Head): BlockRole => {
  if (block.hint === 'meta') return 'meta';
  return meta && !meta.bareViews && head.date < 0 && meta.labelled && meta.publishedAt ? 'meta' : 'chrome';
};

/** Unlabelled credits: the last one or two name-shaped blocks, after the last sentence. */
const markCredits = (lines: readonly JudgedLine[], roles: readonly BlockRole[], head: Head): BlockRole[] => {
  const result = [...roles];
  for (let index = result.length - 1; index > head.title; index -= 1) {
    const role = result[index];
    if (role === 'chrome' || role === 'photo' || role === 'byline' || role === 'duplicate' || role === 'meta') continue;
    const text = lines[index]?.block.text ?? '';
    if (!(isByline(text) || isStation(text)) || result.slice(0, index).every((other) => !isContent(other))) break;
    result[index] = 'byline';
  }
  return result;
};
