import { fold } from '../../../../../../domain/text/fold';
import type { BlockRole, LegacyPage } from '../legacy-page';
import { readMetaLine } from '../facts/meta-line';
import { isByline } from '../layout/byline';
import { isStatisticsLine } from '../layout/chrome';
import { createSourceBlock, type SourceBlock } from '../layout/source-block';
import { countWords, finalMark } from '../layout/sentence';
import { type DomDocument, isTooComplex, parseDom } from './dom';
import { findArticle, systemOf } from './find-article';
import { type FlatBlock, flatten } from './flatten';
import { type PageHead, readHead, savedFrom } from './page-head';
import { readableRange } from './readable-range';

/** An HTML page as the same list of blocks that saved text gives, with what only its markup tells. NukeViet's declared date is the last edit: not taken. */
export type HtmlSource = { blocks: SourceBlock[]; origin: LegacyPage['source']; statistics: string[]; declaredDate: string | null };

const SKIP_LINK = /^(?:truy cập nội dung luôn|skip to (?:main )?content|bỏ qua (?:nội dung chính|điều hướng))$/iu;
const LONGEST_CAPTION = 300;
const LONGEST_TITLE = 300;

/**
 * Known layouts first (site profiles), then Readability, then the page as a whole; the rules of text judge the blocks. A page too deep or too
 * large to walk gives no blocks.
 */
export const readHtml = (html: string, url: string | null): HtmlSource => {
  if (isTooComplex(html)) return { blocks: [], origin: { system: null, url, id: null }, statistics: [], declaredDate: null };
  const document = parseDom(html);
  const head = readHead(document, url);
  const all = document.body ? flatten(document.body) : [];
  const article = findArticle(document, html);
  const flat = article ? flatten(article.root) : withinRange(html, all);
  const blocks = toSourceBlocks(flat, head.title, article !== null);
  const skip = skipLink(document);
  return {
    blocks: skip ? [createSourceBlock(skip, { hint: 'chrome' }), ...blocks] : blocks,
    origin: originOf(html, head),
    statistics: statisticsOf(all),
    declaredDate: systemOf(html) === 'nukeviet' ? null : head.date,
  };
};

const originOf = (html: string, { url, id, otherUrls }: PageHead): LegacyPage['source'] => {
  const saved = savedFrom(html);
  const others = saved === null || saved === url || otherUrls.includes(saved) ? otherUrls : [...otherUrls, saved];
  return { system: systemOf(html), url, id, ...(others.length > 0 ? { otherUrls: others } : {}) };
};

const withinRange = (html: string, all: readonly FlatBlock[]): FlatBlock[] => {
  const range = readableRange(
    html,
    all.map(({ text }) => text),
  );
  if (!range) return [...all];
  const last = lastOfPhotos(all, range.last);
  return all.map((block, index) => (index > last && !isCreditOrMeta(block.text) ? { ...block, chrome: true } : block));
};

/** Readability's last paragraph may be followed by the article's last photos and their captions. */
const lastOfPhotos = (all: readonly FlatBlock[], from: number): number => {
  let last = from;
  for (let index = from + 1; index < all.length; index += 1) {
    const [block, before] = [all[index], all[index - 1]];
    const caption = (before?.image ?? null) !== null && (block?.text.length ?? 0) <= LONGEST_CAPTION;
    if (!block || block.chrome || (block.image === null && !caption)) break;
    last = index;
  }
  return last;
};

const isCreditOrMeta = (text: string): boolean => text.split('\n').every((line) => isByline(line) || readMetaLine(line) !== null);

/** The skip link is furniture that the page itself shows first. */
const skipLink = (document: DomDocument): string | null => {
  let seen = 0;
  for (const link of document.querySelectorAll('a')) {
    const text = (link.textContent ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (SKIP_LINK.test(text)) return text;
    seen += 1;
    if (seen >= 10) return null;
  }
  return null;
};

/** Lines from the first counter of the page on; labels and figures may stand in cells of their own. */
const statisticsOf = (all: readonly FlatBlock[]): string[] => {
  const lines = all.map(({ text }) => text.replace(/\n/g, ' '));
  const from = lines.findIndex(
    (line) => isStatisticsLine(line) || /(?:lượt truy cập|đang online|đang trực tuyến)\s*:/iu.test(line.slice(0, 200)),
  );
  return from < 0 ? [] : lines.slice(from, from + 60);
};

const toSourceBlocks = (flat: readonly FlatBlock[], declared: string | null, known: boolean): SourceBlock[] => {
  const title = titleIndex(flat, declared, known);
  const blocks: SourceBlock[] = [];
  flat.forEach((block, index) => {
    const hint = index === title ? 'title' : hintOf(block, flat, index, title);
    const afterPhoto = block.image === null && (flat[index - 1]?.image ?? null) !== null;
    const styled = afterPhoto ? block.align === 'center' || block.italic : block.align === 'center' && block.italic;
    const more = {
      image: block.image,
      hint,
      afterPhoto,
      right: block.align === 'right',
      styled,
      strong: block.bold,
      listed: block.tag === 'li',
    };
    blocks.push(...linesOf(block.text).map((text) => createSourceBlock(text, more)));
  });
  return blocks;
};

/** A `<br>` stays inside its block, except between names and before a name that closes the text. */
const linesOf = (text: string): string[] => {
  const lines = text.split('\n');
  if (lines.length === 1) return lines;
  if (lines.every((line) => isByline(line) || readMetaLine(line) !== null)) return lines;
  const stamp = lines.findIndex((line) => readMetaLine(line) !== null);
  if (stamp >= 0)
    return [lines.slice(0, stamp), lines.slice(stamp, stamp + 1), lines.slice(stamp + 1)]
      .map((part) => part.join(' '))
      .filter((part) => part !== '');
  const last = lines[lines.length - 1] ?? '';
  const before = lines.slice(0, -1).join(' ');
  return isByline(last) && finalMark(before) === '.' ? [before, last] : [lines.join(' ')];
};

/** The block that claims to be the title, or is what `<title>` or og:title say, or the first `<h1>` long enough not to be the site's name. */
const titleIndex = (flat: readonly FlatBlock[], declared: string | null, known: boolean): number => {
  const usable = (block: FlatBlock): boolean =>
    block.image === null && block.text.length <= LONGEST_TITLE && !block.chrome && countWords(block.text) >= 3;
  const same =
    declared === null ? -1 : flat.findIndex((block) => usable(block) && countWords(block.text) >= 4 && fold(block.text) === fold(declared));
  const claimed = flat.findIndex((block) => usable(block) && block.claim === 'title' && countWords(block.text) >= 4);
  const heading = flat.findIndex((block) => usable(block) && block.tag === 'h1' && countWords(block.text) >= (known ? 3 : 5));
  const anyHeading = known ? flat.findIndex((block) => usable(block) && /^h[1-3]$/.test(block.tag) && countWords(block.text) >= 4) : -1;
  return [claimed, same, heading, anyHeading].find((index) => index >= 0) ?? -1;
};

const hintOf = (block: FlatBlock, flat: readonly FlatBlock[], index: number, title: number): BlockRole | null => {
  if (block.image !== null) return block.chrome ? 'chrome' : null;
  const meta = readMetaLine(block.text);
  if (block.claim === 'meta' && meta !== null && !meta.clock && !block.chrome) return 'meta';
  if (block.chrome) return meta !== null && /(?:^|\s)(?:lượt|đã)\s/iu.test(block.text) && block.claim === 'meta' ? 'meta' : 'chrome';
  if (block.claim === 'caption') return 'caption';
  if (block.claim === 'byline' && isByline(block.text)) return 'byline';
  if (isBelowPhotoInTable(block, flat, index)) return 'caption';
  return block.claim === 'paragraph' && index > title && meta === null ? 'paragraph' : null;
};

/** The row below a photo in the same table. */
const isBelowPhotoInTable = (block: FlatBlock, flat: readonly FlatBlock[], index: number): boolean => {
  const before = flat[index - 1];
  return block.table !== null && (before?.image ?? null) !== null && before?.table === block.table && block.text.length <= LONGEST_CAPTION;
};
