// @ts-check
import { indexOf, fragmentOf } from './photo-fragment.js';
import { createLightboxView } from './lightbox-view.js';

/** @typedef {import('../../../src/reading/shapes.ts').Photo} Photo */
/** @typedef {import('../main.js').PageContext} PageContext */

const KEYS = /** @type {const} */ ({ ArrowLeft: 'previous', ArrowRight: 'next', Home: 'first', End: 'last' });

/** @typedef {(typeof KEYS)[keyof typeof KEYS]} Move */

/**
 * Photos shown large over the page. The fragment of the address says which: a link opens it, moving rewrites it, Back closes it. The
 * browser's own dialog keeps the focus, makes the rest of the page inert and closes on Escape.
 *
 * It is an element of its own because only that learns when it has come onto the page: an address that names a photo opens it at once.
 */
class PhotoLightbox extends HTMLElement {
  /** @param {{ photos: readonly Photo[]; context: Pick<PageContext, 'locale' | 't'>; lang: string | undefined }} shown */
  constructor({ photos, context, lang }) {
    super();
    this.total = photos.length;
    /** @type {number | null} */
    this.index = null;
    /** Whether the step back in the history leads to the page under the photo. */
    this.openedHere = false;
    /** @type {HTMLElement | null} */
    this.opener = null;
    this.view = createLightboxView({ photos, context, lang, onMove: (move) => this.move(move) });
    this.readAddress = () => this.show(indexOf(location.hash, this.total), { openedHere: !this.view.dialog.open });
    this.view.dialog.addEventListener('keydown', (event) => this.press(event));
    this.view.dialog.addEventListener('close', () => this.leave());
    this.append(this.view.dialog);
  }

  connectedCallback() {
    addEventListener('hashchange', this.readAddress);
    this.show(indexOf(location.hash, this.total), { openedHere: false });
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.readAddress);
  }

  /** @param {number | null} index @param {{ openedHere: boolean }} how */
  show(index, { openedHere }) {
    const { dialog, showPhoto } = this.view;
    this.index = index;
    if (index === null) return dialog.close();
    this.openedHere = openedHere;
    showPhoto(index);
    if (dialog.open) return undefined;
    this.opener = focusedLink() ?? document.querySelector(`a[href="#${fragmentOf(index)}"]`);
    return dialog.showModal();
  }

  /** @param {Move} move */
  move(move) {
    const index = indexAfter(move, this.index ?? 0, this.total);
    if (index === this.index) return;
    history.replaceState(history.state, '', `#${fragmentOf(index)}`);
    this.show(index, { openedHere: this.openedHere });
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.key === 'Tab') keepFocus(this.view.dialog, event);
    const move = event.key in KEYS ? KEYS[/** @type {keyof typeof KEYS} */ (event.key)] : null;
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.move(move);
  }

  /** However it was closed: the address names the page again, and the reader is where the photo was opened. */
  leave() {
    this.opener?.focus();
    this.opener = null;
    if (indexOf(location.hash, this.total) === null) return;
    if (this.openedHere) history.back();
    else history.replaceState(history.state, '', location.pathname + location.search);
  }
}

customElements.define('photo-lightbox', PhotoLightbox);

/** @param {ConstructorParameters<typeof PhotoLightbox>[0]} shown */
export const createLightbox = (shown) => new PhotoLightbox(shown);

/**
 * From the last control on to the first: the browser's dialog would let the focus out into its own bars.
 *
 * @param {HTMLDialogElement} dialog
 * @param {KeyboardEvent} event
 */
const keepFocus = (dialog, event) => {
  const controls = [.../** @type {NodeListOf<HTMLElement>} */ (dialog.querySelectorAll('button, a[href]'))];
  const [from, to] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
  if (document.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
};

/** A link has the focus when it was followed, except in Safari. */
const focusedLink = () => (document.activeElement instanceof HTMLAnchorElement ? document.activeElement : null);

/**
 * Past the first and the last photo there is nothing.
 *
 * @param {Move} move
 * @param {number} index
 * @param {number} total
 */
const indexAfter = (move, index, total) => {
  const last = total - 1;
  switch (move) {
    case 'previous':
      return Math.max(0, index - 1);
    case 'next':
      return Math.min(last, index + 1);
    case 'first':
      return 0;
    case 'last':
      return last;
  }
};
