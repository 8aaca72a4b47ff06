import type { SourceBlock } from './source-block';
import { describesPicture, narrates, opensLikeProse, opensWithTime, showsPeopleActing } from './opening';
import { countWords, finalMark, hasInnerEnd, isBulleted, isNumbered, withoutCredit } from './sentence';
import { isUpper } from '../people/line';

export type BodyRole = 'paragraph' | 'caption' | 'heading';

/** Where a block stands in the body. */
export type BodyPlace = {
  first: boolean;
  last: boolean;
  repeated: boolean;
  namesPerson: boolean;
  /** Below "Một số hình ảnh tại buổi lễ:", among nothing but captions. */
  gallery: boolean;
};

const LONGEST_CAPTION = 200;
const LONGEST_ACTING = 80;
const LONGEST_HEADING_WORDS = 16;
const PICTURES_FOLLOW = /^(?:một số|những|các|chùm)\s+(?:hình ảnh|ảnh|hình)(?!\p{L})/iu;

/**
 * Paragraph, caption or heading. A caption is short (≤ 200 characters), one sentence, without closing mark; with a full stop it
 * counts only if printed twice (alt and caption), right after a photo, or if it shows people acting in the present tense.
 */
export const judgeBody = (block: SourceBlock, place: BodyPlace): BodyRole => {
  const { text } = block;
  const core = withoutCredit(text);
  const credited = core !== text;
  if (announcesPictures(text)) return 'heading';
  if (isPlainHeading(block)) return 'heading';
  if (block.listed || isBulleted(text) || core.length > LONGEST_CAPTION || hasInnerEnd(core)) return 'paragraph';
  const mark = finalMark(core);
  if (mark === ':' || mark === ',' || mark === ';') return 'paragraph';
  if (mark !== '') return judgeClosed(block, place, core, credited);
  if (credited || block.afterPhoto || block.styled || place.repeated || place.gallery) return 'caption';
  return judgeOpen(block, place, core);
};

/** "Một số hình ảnh tại hội nghị:": what stands below are captions. */
export const announcesPictures = (text: string): boolean => PICTURES_FOLLOW.test(text) && text.length <= 120;

/** Ends like a sentence. */
const judgeClosed = (block: SourceBlock, place: BodyPlace, core: string, credited: boolean): BodyRole => {
  if (/[?!]$/u.test(core)) return 'paragraph';
  if (place.repeated) return opensWithTime(core) ? 'paragraph' : 'caption';
  if (credited && !opensLikeProse(core)) return 'caption';
  if (block.afterPhoto) return opensLikeProse(core) || narrates(core) || !describesPicture(core) ? 'paragraph' : 'caption';
  if (place.first || place.last || core.length > LONGEST_ACTING) return 'paragraph';
  return showsPeopleActing(core) && !opensLikeProse(core) ? 'caption' : 'paragraph';
};

/** Ends without a mark: a caption, a heading, a lead without its full stop, or a paragraph cut by the excerpt limit. */
const judgeOpen = (block: SourceBlock, place: BodyPlace, core: string): BodyRole => {
  if (opensLikeProse(core)) return 'paragraph';
  if (place.namesPerson && !(place.last && narrates(core))) return 'caption';
  if (describesPicture(core) && !(place.last && narrates(core))) return 'caption';
  if (place.first || place.last) return 'paragraph';
  if (block.strong || countWords(core) <= LONGEST_HEADING_WORDS) return 'heading';
  return 'caption';
};

/** Numbered without closing mark, or in capitals. */
export const isPlainHeading = ({ text, afterPhoto }: SourceBlock): boolean =>
  text.length <= 180 &&
  !afterPhoto &&
  finalMark(text) === '' &&
  (isNumbered(text) || (isUpper(text) && !hasInnerEnd(text)) || /^[\p{Lu}\s]{4,}$/u.test(text));
