// @ts-check
import { h } from '../dom.js';
import { pathTo } from '../routes.js';
import { picture } from './photo.js';

/** @typedef {import('../../../src/reading/lists/shape.ts').PersonCard} PersonCard */
/** @typedef {import('./card.js').Words} Words */
/** @typedef {import('./card.js').CardOptions} CardOptions */

/** A person with today's offices. @param {PersonCard} person @param {Words} words @param {CardOptions} [options] */
export const personCard = (person, { locale }, { level = 'h2' } = {}) =>
  h(
    'article',
    { class: 'card card-person' },
    h(
      'div',
      { class: 'portrait', 'aria-hidden': 'true' },
      person.portrait ? picture(person.portrait, { alt: '', sizes: '96px' }) : initialsOf(person.name),
    ),
    h(
      'div',
      { class: 'card-body' },
      h(
        level,
        { class: 'card-title' },
        h(
          'a',
          { class: 'card-link', href: pathTo('person', locale, { slug: person.slug }) },
          [person.honorificPrefix, person.name].filter(Boolean).join(' '),
        ),
      ),
      person.disambiguation && h('p', { class: 'card-facts' }, person.disambiguation),
      person.offices.length > 0 && h('ul', { class: 'card-offices' }, ...person.offices.map(({ label }) => h('li', {}, label))),
    ),
  );

/** The given name's first letter: Vietnamese are called by it. @param {string} name */
const initialsOf = (name) => h('span', { class: 'portrait-letter' }, (name.split(' ').at(-1) ?? '').slice(0, 1));
