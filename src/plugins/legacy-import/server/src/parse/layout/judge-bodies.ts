import { fold } from '../../../../../../domain/text/fold';
import type { BlockRole } from '../legacy-page';
import { readBareCount } from '../facts/meta-line';
import { findMentions } from '../people/find-mentions';
import { createLine, isUpper } from '../people/line';
import { isByline, isCredit, isSourceLine, isStation } from './byline';
import { announcesPictures, isPlainHeading, judgeBody } from './caption';
import { isImageTrace } from './chrome';
import { isAbstract } from './opening';
import { countWords, endsSentence, finalMark } from './sentence';
import type { Head, JudgedLine } from './title';

const SHORTEST_COPIED_PARAGRAPH = 60;
const LONGEST_NAMED_CAPTION = 300;
const RELATED_CAPS_WORDS = 9;
/** A smaller figure alone below a title is the trace of an image. */
export const LEAST_BARE_VIEWS = 10;

/** Roles inside the body (the blocks that `roles` calls paragraph so far): what is furniture, a copy, a credit; then paragraph, caption or heading. */
export const judgeBodies = (lines: readonly JudgedLine[], roles: readonly BlockRole[], head: Head): BlockRole[] => {
  const inBody = roles.map((role) => role === 'paragraph');
  const plain = lines.map((line, index) => (inBody[index] ? plainRole(line, index, lines, head) : (roles[index] ?? 'chrome')));
  const result = markCopies(lines, plain, inBody);
  const copied = new Set(lines.filter((_, index) => result[index] === 'duplicate').map(({ block }) => fold(block.text)));
  const content = lines
    .map((_, index) => index)
    .filter((index) => inBody[index] && isContent(result[index]) && !isByline(textAt(lines, index)) && !isStation(textAt(lines, index)));
  const [first, last] = [content[0], content[content.length - 1]];
  let gallery = false;
  const judged = result.map((role, index) => {
    const block = lines[index]?.block;
    if (!block || role !== 'paragraph' || !inBody[index] || block.hint === 'paragraph') return role;
    const namesPerson = block.text.length <= LONGEST_NAMED_CAPTION && findMentions(createLine(block.text)).length > 0;
    const place = { first: index === first, last: index === last, repeated: copied.has(fold(block.text)), namesPerson, gallery };
    const own = judgeBody(block, place);
    gallery = announcesPictures(block.text) || (gallery && own === 'caption');
    return own;
  });
  return judgeLoneHeading(lines, judged);
};

/** Features have several sub-headings. A single short line without a verb on a page with other captions is one of these, unless it is about an idea. */
const judgeLoneHeading = (lines: readonly JudgedLine[], roles: readonly BlockRole[]): BlockRole[] => {
  const headings = roles.map((role, index) => (role === 'heading' ? index : -1)).filter((index) => index >= 0);
  const [only] = headings;
  const block = only === undefined ? undefined : lines[only]?.block;
  const lone = headings.length === 1 && roles.includes('caption') && block !== undefined && !block.strong;
  if (!lone || isPlainHeading(block) || announcesPictures(block.text) || isAbstract(block.text)) return [...roles];
  return roles.map((role, index) => (index === only ? 'caption' : role));
};

export const isContent = (role: BlockRole | undefined): boolean => role === 'paragraph' || role === 'caption' || role === 'heading';

const textAt = (lines: readonly JudgedLine[], index: number): string => lines[index]?.block.text ?? '';

/** The second of two equal blocks next to each other (alternative text and caption), and any copy of a whole sentence. */
const markCopies = (lines: readonly JudgedLine[], roles: readonly BlockRole[], inBody: readonly boolean[]): BlockRole[] => {
  const seen = new Set<string>();
  let previous: string | null = null;
  return roles.map((role, index) => {
    if (role === 'chrome' || role === 'photo' || !inBody[index]) return role;
    const text = textAt(lines, index);
    const key = fold(text);
    const copy = key === previous || (seen.has(key) && text.length >= SHORTEST_COPIED_PARAGRAPH && endsSentence(text));
    if (copy) return 'duplicate';
    previous = key;
    seen.add(key);
    return role;
  });
};

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
