// @ts-check
import { fragmentOf } from './photo-fragment.js';
import { createLightbox } from './lightbox.js';

/** @typedef {import('../../../src/reading/shapes.ts').Photo} Photo */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */

/**
 * The photos of a page that have a file as one lightbox, in this order, and the links that open it. A file that stands on the page twice is
 * one photo.
 *
 * @param {{ photos: readonly Photo[]; words: Words; lang?: string }} shown
 */
export const photoLinks = ({ photos, words, lang }) => {
  const shown = photos.filter((photo, index) => photo.image && photos.findIndex((other) => isSame(other, photo)) === index);
  const total = shown.length;
  /** @param {Photo} photo */
  const linkLarge = (photo) => {
    const index = shown.findIndex((other) => isSame(other, photo));
    return index === -1 ? null : { href: `#${fragmentOf(index)}`, label: words.t('photo.open', { number: index + 1, total }) };
  };
  return { linkLarge, lightbox: createLightbox({ photos: shown, context: words, lang }) };
};

/** @param {Photo} one @param {Photo} other */
const isSame = (one, other) => one.image !== null && one.image.url === other.image?.url;
