// @ts-check
import { fragment, h, trustedHtml } from '../dom.js';
import { eventRow, galleryCard } from './cards.js';
import { fileList } from './files.js';
import { mentionText } from './mention.js';
import { photoFigure } from './photo.js';

/** @typedef {import('../../../src/reading/shapes.ts').Block} Block */
/** @typedef {import('../../../src/reading/shapes.ts').Photo} Photo */
/** @typedef {Extract<Block, { type: 'photo' }>} PhotoBlock */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */
/** @typedef {(photo: Photo) => { href: string; label: string } | null} LinkLarge leads to a photo in the page's lightbox */

/** The width of the column of text, and a half and a third of it. */
const SIZES = {
  full: '(max-width: 800px) 100vw, 760px',
  side: '(max-width: 640px) 100vw, 340px',
  row: '(max-width: 640px) 50vw, 370px',
};

/**
 * A body in reading order; neighbouring photos of a row stand side by side.
 *
 * @param {{ body: readonly Block[]; lang?: string; linkLarge?: LinkLarge } & Words} parts `lang` where the text is not in the page's language
 */
export const renderBody = ({ body, lang, linkLarge = () => null, ...words }) =>
  fragment(inRows(body).map((group) => renderGroup(group, { words, lang, linkLarge })));

/** @typedef {{ words: Words; lang: string | undefined; linkLarge: LinkLarge }} Look */

/** @param {Block | PhotoBlock[]} group @param {Look} look */
const renderGroup = (group, look) => (Array.isArray(group) ? photoRow(group, look) : renderBlock(group, look));

/**
 * @param {readonly Block[]} body
 * @returns {(Block | PhotoBlock[])[]}
 */
export const inRows = (body) => {
  /** @type {(Block | PhotoBlock[])[]} */
  const groups = [];
  for (const block of body) {
    const last = groups.at(-1);
    if (block.type !== 'photo' || block.placement !== 'row') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

/** @param {PhotoBlock[]} photos @param {Look} look */
const photoRow = (photos, { words, lang, linkLarge }) => {
  const sizes = photos.length === 1 ? SIZES.full : SIZES.row;
  const row = h(
    'div',
    { class: photos.length > IN_ONE_LINE ? 'photo-row photo-row-many' : 'photo-row' },
    photos.map((photo) => photoFigure({ photo, words, sizes, lang, large: linkLarge(photo) })),
  );
  row.style.setProperty('--row-columns', photos.map((photo) => `minmax(0, ${shapeOf(photo)}fr)`).join(' '));
  return row;
};

const IN_ONE_LINE = 3;

/** Width by height; that of most photos, where it is not known. @param {PhotoBlock} photo */
const shapeOf = ({ image }) => (image?.width && image.height ? image.width / image.height : 1.5).toFixed(3);

/** @param {Block} block @param {Look} look @returns {Node} */
const renderBlock = (block, { words, lang, linkLarge }) => {
  switch (block.type) {
    case 'text':
      return h('div', { class: 'body-text', lang }, trustedHtml(block.html));
    case 'photo': {
      const sizes = block.placement === 'full' || block.placement === 'row' ? SIZES.full : SIZES.side;
      return photoFigure({ photo: block, words, sizes, lang, large: linkLarge(block) });
    }
    case 'quote':
      return quote(block, { words, lang });
    case 'gallery':
      return embed(galleryCard(block.gallery, words, { level: 'h2', sizes: SIZES.full }), 'gallery');
    case 'event':
      return embed(eventRow(block.event, words, { level: 'h2' }), 'event');
    case 'files':
      return fileList(block, { words, lang });
  }
};

/** @param {Extract<Block, { type: 'quote' }>} block @param {{ words: Words; lang: string | undefined }} look */
const quote = ({ text, by }, { words, lang }) =>
  h(
    'figure',
    { class: 'body-quote', lang },
    h('blockquote', {}, h('p', {}, text)),
    by && h('figcaption', {}, mentionText({ mention: by, locale: words.locale, withAction: false })),
  );

/** Something of the portal that the text shows in passing. @param {Node} card @param {'gallery' | 'event'} kind */
const embed = (card, kind) => h('div', { class: `embed embed-${kind}` }, card);
