// @ts-check
import { h } from '../dom.js';
import { altOf, captionParts, picture } from './photo.js';
import { onSwipe } from './swipe.js';

/** @typedef {import('../../../src/reading/shapes.ts').Photo} Photo */
/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('./lightbox.js').Move} Move */

/** @typedef {{ photos: readonly Photo[]; context: Pick<PageContext, 'locale' | 't'>; lang: string | undefined; onMove: (move: Move) => void }} Parts */

/**
 * The dialog, and what puts a photo into it.
 *
 * @param {Parts} parts
 */
export const createLightboxView = ({ photos, context, lang, onMove }) => {
  const { t } = context;
  const total = photos.length;
  const stage = h('div', { class: 'lightbox-stage' });
  // Read out after every move.
  const about = h('figcaption', { class: 'lightbox-about', 'aria-live': 'polite', 'aria-atomic': 'true' });
  const previous = stepButton({ name: 'previous', sign: '‹', t, onMove });
  const next = stepButton({ name: 'next', sign: '›', t, onMove });
  const dialog = h('dialog', { class: 'lightbox', 'aria-label': t('lightbox') });
  const close = h('button', { type: 'button', class: 'lightbox-close', onclick: () => dialog.close() }, t('lightbox.close'), sign('×'));
  dialog.append(
    close,
    h('figure', { class: 'lightbox-figure' }, stage, about),
    ...(total > 1 ? [previous, next] : []),
    h('p', { class: 'visually-hidden' }, t('lightbox.keys')),
  );
  stage.addEventListener('click', ({ target }) => target === stage && dialog.close());
  onSwipe(stage, (direction) => onMove(direction === 'left' ? 'next' : 'previous'));

  /** @param {number} index */
  const showPhoto = (index) => {
    const photo = photos[index];
    if (!photo) return;
    stage.replaceChildren(...largePhoto(photo, lang));
    const count = h('span', { class: 'lightbox-count' }, t('lightbox.count', { number: index + 1, total }));
    about.replaceChildren(count, ...captionParts({ photo, words: context, lang }));
    // Not `disabled`: a button that has the focus would lose it.
    previous.setAttribute('aria-disabled', String(index === 0));
    next.setAttribute('aria-disabled', String(index === total - 1));
    // An image that stands nowhere is fetched all the same: the next photo is there when it is asked for.
    for (const neighbour of [photos[index + 1], photos[index - 1]]) largePhoto(neighbour, lang);
  };
  return { dialog, showPhoto };
};

/** @param {string} text */
const sign = (text) => h('span', { class: 'lightbox-sign', 'aria-hidden': 'true' }, text);

/** @param {{ name: 'previous' | 'next'; sign: string; t: PageContext['t']; onMove: Parts['onMove'] }} button */
const stepButton = ({ name, sign: shown, t, onMove }) =>
  h(
    'button',
    { type: 'button', class: `lightbox-step lightbox-${name}`, onclick: () => onMove(name) },
    h('span', { class: 'visually-hidden' }, t(`lightbox.${name}`)),
    sign(shown),
  );

/** @param {Photo | undefined} photo @param {string | undefined} lang */
const largePhoto = (photo, lang) => (photo?.image ? [picture(photo.image, { alt: altOf(photo), sizes: '100vw', eager: true, lang })] : []);
