// @ts-check
import { h } from '../dom.js';

/** @typedef {import('../../../src/reading/shapes.ts').Image} Image */

/**
 * The portal's emblem, or the roof of a communal house (đình) where it has none. The name beside it says whose it is.
 *
 * @param {Image | null} image
 */
export const emblem = (image) =>
  h('img', { class: 'emblem', src: image?.url ?? new URL('../emblem.svg', import.meta.url).pathname, alt: '', width: 56, height: 56 });
