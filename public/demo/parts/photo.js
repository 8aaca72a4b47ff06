// @ts-check
import { h } from '../dom.js';
import { mentionText, personName, withPersonLinks } from './mention.js';
import { isNamedIn } from './name-split.js';

/** @typedef {import('../../../src/reading/shapes.ts').Image} Image */
/** @typedef {import('../../../src/reading/shapes.ts').Photo} Photo */
/** @typedef {import('../../../src/reading/shapes.ts').Mention} Mention */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */

/**
 * An image in the width the screen needs. `sizes` as in HTML: how wide it stands on the page. Below the fold it waits until the reader comes
 * near; what is seen first is `eager`. Where CSS crops it, the focal point (`--focus`) stays in view.
 *
 * @param {Image} image
 * @param {{ alt: string; sizes: string; eager?: boolean; className?: string; lang?: string }} options
 * @returns {HTMLImageElement}
 */
export const picture = (image, { alt, sizes, eager = false, className, lang }) => {
  const { width, height, focalPoint } = image;
  const img = h('img', {
    class: className,
    ...{ alt, lang, width, height, sizes, srcset: srcsetOf(image) },
    loading: eager ? 'eager' : 'lazy',
    fetchpriority: eager && 'high',
    decoding: 'async',
  });
  const focus = focalPoint ?? (isUpright(image) ? UPPER_PART : null);
  if (focus) img.style.setProperty('--focus', `${focus.x}% ${focus.y}%`);
  // Last: a source set before `srcset` would be loaded too.
  img.src = image.url;
  return img;
};

/** Where faces are in an upright photo: cropped around its middle it would lose its heads. In percent. */
const UPPER_PART = { x: 50, y: 20 };

/** @param {Image} image */
const isUpright = ({ width, height }) => width !== null && height !== null && height > width;

/** @param {Image} image */
const srcsetOf = ({ url, width, sizes }) => {
  if (width === null || sizes.length === 0) return null;
  const smaller = sizes.filter((size) => size.width < width);
  return [...smaller, { url, width }].map((size) => `${size.url} ${size.width}w`).join(', ');
};

/** What a screen reader says in place of the photo: nothing for decoration. @param {Photo} photo */
export const altOf = ({ decorative, alt, caption }) => (decorative ? '' : alt || caption || '');

/**
 * What stands under a photo: the caption with links to its people, those it does not name, and who took it; often nothing. `lang` is that
 * of the printed words, where the page around them is in another language.
 *
 * @param {{ photo: Photo; words: Words; lang?: string }} options
 * @returns {HTMLElement[]}
 */
export const captionParts = ({ photo, words, lang }) => {
  const { caption, people } = photo;
  const unnamed = people.filter((mention) => mention.name && !isNamedIn(caption, mention));
  return [
    ...(caption ? [h('span', { class: 'photo-text', lang }, withPersonLinks({ text: caption, people, locale: words.locale }))] : []),
    ...(unnamed.length > 0 ? [peopleLine({ people: unnamed, words, lang })] : []),
    ...creditLine(photo, words),
  ];
};

/** @param {{ people: Mention[]; words: Words; lang: string | undefined }} options */
const peopleLine = ({ people, words: { locale, t }, lang }) =>
  h(
    'span',
    { class: 'photo-people' },
    `${t('photo.people')} `,
    people.flatMap((mention, index) => [
      index > 0 ? '; ' : '',
      mentionText({ mention, locale, lang }),
      mention.position && people.length > 1 ? ` (${t(`photo.position.${mention.position}`)})` : '',
    ]),
  );

/** Many write the word themselves: "Ảnh: Quốc Bảo". @param {Photo} photo @param {Words} words */
const creditLine = ({ credit, photographer }, { locale, t }) => {
  const name = credit?.replace(/^(ảnh|photo)\s*:\s*/iu, '') || photographer?.name;
  return name ? [h('span', { class: 'photo-credit' }, `${t('photo.credit')} `, personName({ name, person: photographer, locale }))] : [];
};

/** The place of a photo whose file an old site has lost. @param {Words} words */
const missingPhoto = ({ t }) => h('div', { class: 'photo-missing' }, h('span', {}, t('photo.missing')));

/**
 * A photo as the page shows it. `sizes`: how wide it stands there. `large` leads to it in the lightbox; its label tells those who do not see
 * that it can be opened.
 *
 * @param {{ photo: Photo; words: Words; sizes: string; eager?: boolean; large?: { href: string; label: string } | null; lang?: string }} options
 */
export const photoFigure = ({ photo, words, sizes, eager = false, large = null, lang }) => {
  const { image, placement } = photo;
  const shown = image ? picture(image, { alt: altOf(photo), sizes, eager, lang }) : missingPhoto(words);
  const caption = captionParts({ photo, words, lang });
  return h(
    'figure',
    { class: `photo photo-at-${placement}` },
    image && large ? h('a', { class: 'photo-open', href: large.href }, h('span', { class: 'visually-hidden' }, large.label), shown) : shown,
    caption.length > 0 && h('figcaption', { class: 'photo-caption' }, caption),
  );
};
