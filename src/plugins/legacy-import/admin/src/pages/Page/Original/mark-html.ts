import { findPlaces, type Range } from '../rules/places';

type Piece = { node: Text; start: number; end: number };

/** Elements that stand within a line: no break of words before or after them. */
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BIG',
  'CITE',
  'EM',
  'FONT',
  'I',
  'LABEL',
  'MARK',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'U',
]);
const UNREAD = new Set(['STYLE', 'TITLE', 'TEXTAREA', 'SELECT', 'TEMPLATE', 'NOSCRIPT']);

/** The words of a page as one text, and which text node each part of it is; a break between lines is a line break. */
const readText = (root: Node): { text: string; pieces: Piece[] } => {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    texts.push(text);
    length += text.length;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      pieces.push({ node: node as Text, start: length, end: length + text.length });
      add(text);
      return;
    }
    if (UNREAD.has(node.nodeName)) return;
    const isInline = INLINE.has(node.nodeName);
    if (!isInline) add('\n');
    node.childNodes.forEach(walk);
    if (!isInline) add('\n');
  };
  walk(root);
  return { text: texts.join(''), pieces };
};

/** Wraps what of a text node lies in the place. The node is cut from its end, so that what is before it keeps its length. */
const wrap = ({ node, start, end }: Piece, place: Range, block: number): void => {
  const [from, to] = [Math.max(place.start, start) - start, Math.min(place.end, end) - start];
  if (to <= from || (node.nodeValue ?? '').slice(from, to).trim() === '') return;
  node.splitText(to);
  const inside = node.splitText(from);
  const mark = (node.ownerDocument ?? document).createElement('mark');
  mark.dataset['block'] = String(block);
  inside.replaceWith(mark);
  mark.append(inside);
};

/** What a block is known by in the original: its words and the address of its photo. */
export type OriginalBlock = { text: string; picture: string | null };

/** A caption goes with its photo, and a photo without words is all there is to see. */
const markPictures = (root: Element, blocks: readonly OriginalBlock[]): void => {
  const images = [...root.querySelectorAll<HTMLImageElement>('img[data-picture]')];
  blocks.forEach(({ picture }, block) => {
    const image =
      picture === null ? undefined : images.find(({ dataset }) => dataset['picture'] === picture && dataset['block'] === undefined);
    if (image) image.dataset['block'] = String(block);
  });
};

/**
 * Wraps the words of each block in `<mark data-block>`, as many as its markup needs. Later places first: a text node that two blocks share is cut
 * from its end.
 */
export const markBlocks = (root: Element, blocks: readonly OriginalBlock[]): void => {
  markPictures(root, blocks);
  const { text, pieces } = readText(root);
  const places = findPlaces(
    text,
    blocks.map((block) => block.text),
  )
    .flatMap((place, block) => (place ? [{ place, block }] : []))
    .sort((one, other) => other.place.start - one.place.start);
  for (const { place, block } of places) {
    for (const piece of pieces) if (piece.start < place.end && place.start < piece.end) wrap(piece, place, block);
  }
};
