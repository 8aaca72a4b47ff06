// @ts-check
import { h } from '../dom.js';
import { photoFigure } from './photo.js';

/** @typedef {import('../../../src/reading/shapes.ts').Photo} Photo */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */

const SIZES = '(max-width: 560px) 100vw, (max-width: 900px) 50vw, 400px';

/** How many photos a screen shows at once; the others wait for the reader. */
const ABOVE_THE_FOLD = 3;

/**
 * Photos side by side with their captions, each leading to itself in the lightbox.
 *
 * @param {{ photos: readonly Photo[]; words: Words; linkLarge: import('./body.js').LinkLarge; lang?: string; isFirst?: boolean }} grid `isFirst`: it stands at the top of the page
 */
export const photoGrid = ({ photos, words, linkLarge, lang, isFirst = false }) =>
  photos.length > 0 &&
  h(
    'ul',
    { class: 'photo-grid' },
    photos.map((photo, index) =>
      h('li', {}, photoFigure({ photo, words, sizes: SIZES, lang, eager: isFirst && index < ABOVE_THE_FOLD, large: linkLarge(photo) })),
    ),
  );
