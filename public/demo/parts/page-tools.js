// @ts-check
import { h } from '../dom.js';

/** @typedef {Pick<import('../main.js').PageContext, 't'>} Words */

/**
 * Share, copy the link, print. Only what this browser can do.
 *
 * @param {{ title: string; words: Words }} page
 */
export const pageTools = ({ title, words: { t } }) => {
  const said = h('p', { class: 'tools-said', role: 'status' });
  const url = () => location.href.replace(/#.*/, '');
  const canShare = typeof navigator.share === 'function';
  return h(
    'div',
    { class: 'tools', role: 'group', 'aria-label': t('tools') },
    canShare && toolButton(t('tools.share'), () => void share({ title, url: url() })),
    toolButton(t('tools.copy'), () => void copy(url(), t).then((text) => said.replaceChildren(text))),
    toolButton(t('tools.print'), () => void print()),
    said,
  );
};

/** @param {string} label @param {() => void} onclick */
const toolButton = (label, onclick) => h('button', { type: 'button', class: 'tool', onclick }, label);

const PHOTOS_LIMIT_MS = 4_000;

/** Photos below the fold wait for the reader to come near; on paper they would stay blank. */
const print = async () => {
  const photos = [...document.images].map((image) => {
    image.loading = 'eager';
    return image.decode().catch(() => undefined);
  });
  await Promise.race([Promise.all(photos), new Promise((resolve) => setTimeout(resolve, PHOTOS_LIMIT_MS))]);
  window.print();
};

/** A reader who closes the sheet of the system has decided; there is nothing to say. @param {ShareData} data */
const share = (data) =>
  navigator.share(data).catch((/** @type {unknown} */ error) => {
    if (!(error instanceof DOMException)) throw error;
  });

/** There is no clipboard without HTTPS, and a reader may have forbidden it. @param {string} url @param {Words['t']} t */
const copy = async (url, t) => {
  try {
    await navigator.clipboard.writeText(url);
    return t('tools.copied');
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return t('tools.copyFailed', { url });
    throw error;
  }
};
