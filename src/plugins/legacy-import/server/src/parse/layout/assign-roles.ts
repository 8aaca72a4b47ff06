import { fold } from '../../../../../../domain/text/fold';
import type { BlockRole } from '../legacy-page';
import { readBareCount, readMetaLine } from '../facts/meta-line';
import { findMentions } from '../people/find-mentions';
import { createLine } from '../people/line';
import { isUpper } from '../people/line';
import { isByline, isCredit, isSourceLine } from './byline';
import { judgeBody } from './caption';
import { isChromeLine, isImageTrace, isTailStart } from './chrome';
import { countWords, endsSentence, finalMark } from './sentence';
import type { SourceBlock } from './source-block';
import { splitGlued } from './split-glued';
import { findHead, type Head, type JudgedLine } from './title';

export type RoledBlock = { block: SourceBlock; role: BlockRole };

/** The roles of a page's blocks, and the index of the line that holds the article's own date (-1: none). */
export type Layout = { blocks: RoledBlock[]; date: number };

const SHORTEST_COPIED_PARAGRAPH = 60;
const RELATED_CAPS_WORDS = 9;
const LEAST_BARE_VIEWS = 10;

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
  const body = judgeBodies(lines, roles, head, tail);
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
    prose ||= block.text.length >= SHORTEST_COPIED_PARAGRAPH || endsSentence(block.text);
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

const judgeBodies = (lines: readonly JudgedLine[], roles: readonly BlockRole[], head: Head, tail: number): BlockRole[] => {
  const inBody = (index: number): boolean => roles[index] === 'paragraph';
  const result = lines.map((line, index) => (inBody(index) ? plainRole(line, index, lines, head) : (roles[index] ?? 'chrome')));
  const seen = new Map<string, number>();
  result.forEach((role, index) => {
    const text = lines[index]?.block.text ?? '';
    const key = fold(text);
    const before = seen.get(key);
    if (role === 'chrome' || role === 'photo' || !inBody(index)) return;
    const adjacent =
      before !== undefined &&
      result.slice(before + 1, index).every((between) => between === 'chrome' || between === 'photo' || between === 'duplicate');
    if (adjacent || (before !== undefined && text.length >= SHORTEST_COPIED_PARAGRAPH && endsSentence(text))) result[index] = 'duplicate';
    else seen.set(key, index);
  });
  const open = result
    .map((role, index) => index)
    .filter((index) => result[index] === 'paragraph' && inBody(index) && lines[index]?.block.hint !== 'paragraph');
  const content = result
    .map((_, index) => index)
    .filter((index) => index < tail && inBody(index) && isContent(result[index]) && !isByline(lines[index]?.block.text ?? ''));
  for (const index of open) {
    const block = lines[index]?.block;
    if (!block) continue;
    const repeated = result.some(
      (role, other) => role === 'duplicate' && other > index && fold(lines[other]?.block.text ?? '') === fold(block.text),
    );
    const namesPerson = block.text.length <= 300 && findMentions(createLine(block.text)).length > 0;
    result[index] = judgeBody(block, { first: index === content[0], last: index === content[content.length - 1], repeated, namesPerson });
  }
  return result;
};

const isContent = (role: BlockRole | undefined): boolean => role === 'paragraph' || role === 'caption' || role === 'heading';

const plainRole = (line: JudgedLine, index: number, lines: readonly JudgedLine[], head: Head): BlockRole => {
  const { block, meta, chrome } = line;
  if (block.hint !== null && block.hint !== 'title') return block.hint;
  if (block.text === '') return 'photo';
  if (chrome || isImageTrace(block.text)) return isBareViews(line, index, head) ? 'meta' : 'chrome';
  if (isBareViews(line, index, head)) return 'meta';
  const title = lines[head.title]?.block.text ?? '';
  if (fold(block.text) === fold(title)) return 'duplicate';
  if (meta && !meta.bareViews && finalMark(block.text) !== '.') return meta.clock ? 'chrome' : 'meta';
  if (isRelatedHeadline(block.text, title) || isAgencyTag(block.text)) return 'chrome';
  if (isSourceLine(block.text)) return 'chrome';
  return isCredit(block.text) ? 'byline' : 'paragraph';
};

const isBareViews = ({ block }: JudgedLine, index: number, head: Head): boolean => {
  const count = readBareCount(block.text);
  return (
    count !== null &&
    ((head.date >= 0 && index === head.date + 1) || (head.date < 0 && index === head.title + 1 && count >= LEAST_BARE_VIEWS))
  );
};

/** A headline in capitals between the paragraphs of a page whose own title is in capitals: a linked, related article. */
const isRelatedHeadline = (text: string, title: string): boolean =>
  isUpper(text) && isUpper(title) && countWords(text) >= RELATED_CAPS_WORDS && finalMark(text) === '';

/** "(Moitruong.example)" alone: the agency's tag, printed again in the lead. */
const isAgencyTag = (text: string): boolean => /^\([^()\s]{3,40}\)$/u.test(text);

/** Unlabelled credits: the last one or two name-shaped blocks, after the last sentence. */
const markCredits = (lines: readonly JudgedLine[], roles: readonly BlockRole[], head: Head): BlockRole[] => {
  const result = [...roles];
  for (let index = result.length - 1; index > head.title; index -= 1) {
    const role = result[index];
    if (role === 'chrome' || role === 'photo' || role === 'byline' || role === 'duplicate' || role === 'meta') continue;
    const text = lines[index]?.block.text ?? '';
    if (!isByline(text) || result.slice(0, index).every((other) => !isContent(other))) break;
    result[index] = 'byline';
  }
  return result;
};
