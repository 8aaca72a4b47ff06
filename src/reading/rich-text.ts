import { renderBlocks } from './render-blocks';
import type { RichText } from './shapes';

/** Strapi blocks with the HTML they make; null where an editor wrote nothing. */
export const toRichText = (blocks: unknown): RichText | null =>
  Array.isArray(blocks) && blocks.length > 0 ? { html: renderBlocks(blocks as unknown[]), blocks: blocks as unknown[] } : null;
