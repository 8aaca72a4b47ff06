import { fold } from './fold';
import { normalizeLine } from './normalize';

/**
 * The column that search looks in: all parts, folded, on one line.
 *
 * @example toSearchText(['Huyện ủy', null, 'Ba Tơ']) // 'huyen uy ba to'
 */
export const toSearchText = (parts: (string | null | undefined)[]): string => normalizeLine(fold(parts.filter(Boolean).join(' ')));

/**
 * The words of Strapi's blocks JSON, one line per paragraph, heading, list item, quote or code block. Of an image only the
 * caption counts: its alternative text is often a file name. Whatever is not as Strapi writes it is passed over.
 */
export const blocksToText = (blocks: unknown): string => {
  const pieces: string[] = [];
  // A stack, not recursion: the depth of the JSON is not ours to choose.
  const waiting: unknown[] = [blocks];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (Array.isArray(node)) for (let index = node.length - 1; index >= 0; index -= 1) waiting.push(node[index]);
    if (!isRecord(node)) continue;
    pieces.push(INLINE_TYPES.has(node.type) ? '' : '\n', ownText(node));
    waiting.push(node.children);
  }
  return pieces
    .join('')
    .split('\n')
    .map(normalizeLine)
    .filter((line) => line !== '')
    .join('\n');
};

const INLINE_TYPES = new Set<unknown>(['text', 'link']);

const ownText = (node: Record<string, unknown>): string => {
  if (node.type === 'text' && typeof node.text === 'string') return node.text;
  if (node.type === 'image' && isRecord(node.image) && typeof node.image.caption === 'string') return node.image.caption;
  return '';
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
