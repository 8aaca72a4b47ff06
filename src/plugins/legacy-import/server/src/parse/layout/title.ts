import type { MetaLine } from '../facts/meta-line';
import { isByline } from './byline';
import { isChromeLine } from './chrome';
import { describesPicture, narrates, opensWithTime } from './opening';
import { countWords, endsSentence, finalMark, hasInnerEnd } from './sentence';
import type { SourceBlock } from './source-block';
import { isUpper } from '../people/line';

/** The head of a page: where the title and the article's own date stand; -1 where there is none. */
export type Head = { title: number; date: number; bodyFrom: number };

export type JudgedLine = { block: SourceBlock; meta: MetaLine | null; chrome: boolean };

const LONGEST_TITLE = 300;
const SHORTEST_PROSE = 60;
const ISSUER =
  /^(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG NHÂN DÂN|ĐẢNG BỘ|ĐẢNG ỦY|HUYỆN ỦY|TỈNH ỦY|CỔNG|TRANG|SỞ|PHÒNG|MẶT TRẬN|CÔNG AN|HUYỆN|XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|THÀNH PHỐ|TỈNH|BÁO|ĐÀI|HỘI|BỘ|BAN|TRƯỜNG|CỤC|VIỆN|LIÊN ĐOÀN)(?!\p{L})/u;
const ISSUER_WORDS = 12;

/**
 * The title is the line above the article's meta line, or the first after it when only furniture stands above; without a meta line the
 * first line of five words before the prose. The body begins after both.
 */
export const findHead = (lines: readonly JudgedLine[]): Head => {
  const hinted = lines.findIndex(({ block }) => block.hint === 'title');
  const prose = lines.findIndex(({ block, meta, chrome }, index) => !chrome && meta === null && index !== hinted && isProse(block.text));
  const end = prose < 0 ? lines.length : prose;
  const date = findOwnDate(lines, hinted, Math.max(end, hinted + 4));
  const title = hinted >= 0 ? hinted : pickTitle(lines, date, end);
  if (title < 0 && prose >= 0 && isSentenceTitle(lines, prose)) return { title: prose, date, bodyFrom: prose + 1 };
  return { title, date, bodyFrom: Math.max(title, date > end ? title : date) + 1 };
};

/** In capitals, an organization's name: "ỦY BAN NHÂN DÂN HUYỆN BA TƠ". */
export const isIssuer = (text: string): boolean =>
  isUpper(text) && ISSUER.test(text) && countWords(text) <= ISSUER_WORDS && !/\d/.test(text);

const pickTitle = (lines: readonly JudgedLine[], date: number, end: number): number => {
  const candidates = lines.map((_, index) => index).filter((index) => index < end && isTitleLike(lines[index]));
  const marker = date >= 0 ? date : lines.findIndex(({ meta }, index) => index < end && meta !== null && meta.views !== null);
  if (marker < 0) return candidates.find((index) => isWide(lines[index])) ?? candidates[0] ?? -1;
  const above = candidates.filter((index) => index < marker).reverse();
  const below = candidates.filter((index) => index > marker);
  return above.find((index) => isWide(lines[index])) ?? below.find((index) => isWide(lines[index])) ?? above[0] ?? below[0] ?? -1;
};

const isTitleLike = (line: JudgedLine | undefined): boolean => {
  if (!line || line.chrome || line.meta) return false;
  const { text, image } = line.block;
  if (image !== null || text.length > LONGEST_TITLE || text.length < 8 || /[:;,]$/u.test(finalMark(text))) return false;
  return !isIssuer(text) && !isByline(text) && countWords(text) >= 3 && !/^[\p{Ll}-]+ - /u.test(text);
};

const isWide = (line: JudgedLine | undefined): boolean => countWords(line?.block.text ?? '') >= 5 && !isScene(line?.block.text ?? '');

const isScene = (text: string): boolean => countWords(text) <= 6 && describesPicture(text) && /^(?:quang cảnh|toàn cảnh)/iu.test(text);

/** Prose: a closed sentence of some length, or several sentences. Titles may end in a full stop, but not so long. */
const isProse = (text: string): boolean =>
  hasInnerEnd(text) ||
  text.length > LONGEST_TITLE ||
  (endsSentence(text) && text.length >= SHORTEST_PROSE) ||
  (opensWithTime(text) && /,/u.test(text.slice(0, 60)) && text.length >= SHORTEST_PROSE);

/** A headline printed with its full stop, where nothing else can be the title: short, one sentence, not told in the past, prose after it. */
const isSentenceTitle = (lines: readonly JudgedLine[], at: number): boolean => {
  const text = lines[at]?.block.text ?? '';
  const next = lines.slice(at + 1).find(({ chrome, meta }) => !chrome && !meta)?.block.text ?? '';
  return (
    text.length <= 110 &&
    !hasInnerEnd(text) &&
    !opensWithTime(text) &&
    !narrates(text) &&
    !/\(ảnh\)/iu.test(text) &&
    next.length > text.length
  );
};

/** The article's own date among the dated lines of the head: never "Hôm nay, …", not a clock at the top of the page. */
const findOwnDate = (lines: readonly JudgedLine[], hinted: number, end: number): number => {
  const dated = lines
    .map((_, index) => index)
    .filter((index) => index <= end && lines[index]?.meta?.publishedAt && !lines[index]?.meta?.clock);
  const labelled = dated.filter((index) => lines[index]?.meta?.labelled || lines[index]?.block.hint === 'meta');
  const plain = dated.filter((index) => !isPageClock(lines, index, dated));
  const pool = labelled.length > 0 ? labelled : plain;
  const after = pool.filter((index) => index > hinted);
  return after[0] ?? pool[0] ?? -1;
};

/** A weekday with the time at the top, above furniture or above another date, is the clock of the page; beside "Lượt đọc" it is not. */
const isPageClock = (lines: readonly JudgedLine[], index: number, dated: readonly number[]): boolean => {
  const { weekday, labelled, seconds } = lines[index]?.meta ?? { weekday: false, labelled: false, seconds: false };
  if (labelled || !(weekday || seconds)) return false;
  if (lines[index - 1]?.meta?.views || lines[index + 1]?.meta?.views) return false;
  const before = lines.slice(0, index);
  if (before.some((line) => !line.chrome && isTitleLike(line) && isWide(line))) return false;
  if (dated.some((other) => other > index)) return true;
  const next = lines[index + 1];
  return seconds || !next || next.chrome || isChromeLine(next.block.text);
};
