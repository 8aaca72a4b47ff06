// @ts-check
import { foreign, h } from '../dom.js';
import { picture } from './photo.js';

/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */
/** @typedef {import('../../../src/reading/shapes.ts').Image} Image */
/** @typedef {'h2' | 'h3' | 'h4'} Level of the card's heading: one below the heading of the list it stands in */
/** @typedef {{ level?: Level; sizes?: string; eager?: boolean; className?: string }} CardOptions `sizes`: how wide the image stands on the page */

const CARD_SIZES = '(max-width: 640px) 100vw, 400px';

/**
 * One link per card: its title, whose area CSS spreads over all of it. The image repeats what the title says, so it has no words of its own.
 *
 * @param {{
 *   kind: string; href: string; title: string; titleLocale: string; media: Node; above: Node | null;
 *   below: (Node | string | null | false)[]; text: string | null; t: Words['t']; level?: Level; className?: string;
 * }} parts
 */
export const card = ({ kind, href, title, titleLocale, media, above, below, text, t, level = 'h3', className = '' }) => {
  const lang = foreign(titleLocale);
  return h(
    'article',
    { class: `card card-${kind} ${className}`.trim() },
    h('div', { class: 'card-media' }, media),
    h(
      'div',
      { class: 'card-body' },
      above && h('p', { class: 'card-above' }, above),
      h(level, { class: 'card-title', lang }, h('a', { class: 'card-link', href }, title)),
      h('p', { class: 'card-facts' }, ...below.filter(Boolean), lang && h('span', { class: 'tag' }, t('inVietnamese'))),
      text && h('p', { class: 'card-text', lang }, text),
    ),
  );
};

/** @param {{ image: Image | null; sizes?: string; eager?: boolean }} media */
export const mediaOf = ({ image, sizes = CARD_SIZES, eager = false }) =>
  image ? picture(image, { alt: '', sizes, eager }) : h('span', { class: 'card-no-image' });
