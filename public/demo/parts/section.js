// @ts-check
import { h, newId } from '../dom.js';

/** @typedef {import('../dom.js').Child} Child */

/**
 * A part of a page under its heading; nothing where it has no content.
 *
 * @param {{ title: string; className: string }} head
 * @param {...(Child | Child[])} children
 */
export const section = ({ title, className }, ...children) => {
  const content = children.flat().filter(Boolean);
  if (content.length === 0) return null;
  const id = newId(className);
  return h('section', { class: `part ${className}`, 'aria-labelledby': id }, h('h2', { id }, title), content);
};

/**
 * A list of cards; nothing where there are none.
 *
 * @param {readonly Node[]} cards
 * @param {'grid' | 'rows'} layout
 */
export const cardList = (cards, layout) =>
  cards.length > 0 &&
  h(
    'ul',
    { class: `cards cards-${layout}` },
    cards.map((card) => h('li', {}, card)),
  );
