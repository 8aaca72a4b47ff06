// @ts-check
import { h } from '../dom.js';
import { pathTo } from '../routes.js';
import { splitByNames } from './name-split.js';

/** @typedef {import('../../../src/reading/shapes.ts').Mention} Mention */
/** @typedef {import('../../../src/reading/shapes.ts').PersonLink} PersonLink */
/** @typedef {import('../routes.js').Locale} Locale */

/**
 * A name that leads to the person's page; a name without a page stays text.
 *
 * @param {{ name: string; person: PersonLink | null; locale: Locale }} printed
 * @returns {Node}
 */
export const personName = ({ name, person, locale }) =>
  person ? h('a', { class: 'person-link', href: pathTo('person', locale, { slug: person.slug }) }, name) : document.createTextNode(name);

/**
 * A person exactly as printed at this place: "đồng chí Nguyễn Văn Huy – Phó Bí thư Huyện ủy phát biểu". The title is the printed one,
 * never today's.
 *
 * @param {{ mention: Mention; locale: Locale; withAction?: boolean; lang?: string }} printed
 * @returns {HTMLElement}
 */
export const mentionText = ({ mention, locale, withAction = true, lang }) => {
  const { name, honorific, titleText, actionText, person } = mention;
  const action = withAction ? actionText : null;
  return h(
    'span',
    { class: 'mention', lang },
    honorific && name ? `${honorific} ` : null,
    name ? personName({ name, person, locale }) : null,
    titleText && h('span', { class: 'mention-title' }, name ? ` – ${titleText}` : titleText),
    action && ` ${action}`,
  );
};

/**
 * A printed text with its people's names as links, each person once, in the order of the people where two have the same name.
 *
 * @param {{ text: string; people: readonly Mention[]; locale: Locale }} printed
 * @returns {(Node | string)[]}
 */
export const withPersonLinks = ({ text, people, locale }) => {
  const unlinked = people.filter(({ name, person }) => name && person);
  const names = unlinked.map(({ name }) => name ?? '');
  return splitByNames(text, names).map((piece) => {
    const index = unlinked.findIndex(({ name }) => name === piece.name);
    const [mention] = index === -1 ? [] : unlinked.splice(index, 1);
    return mention ? personName({ name: piece.text, person: mention.person, locale }) : piece.text;
  });
};

/**
 * Each person once for every title they are printed with, in the order of the text.
 *
 * @param {readonly Mention[]} mentions
 */
export const distinctMentions = (mentions) => {
  const seen = new Map(
    mentions.filter(({ name }) => name).map((mention) => [`${mention.name}|${mention.person?.documentId}|${mention.titleText}`, mention]),
  );
  return [...seen.values()];
};
