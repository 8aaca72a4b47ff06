// @ts-check
import { foreign, h } from '../dom.js';
import { pathTo } from '../routes.js';
import { mentionText } from './mention.js';
import { altOf, picture } from './photo.js';
import { day } from './when.js';

/** @typedef {import('../../../src/reading/person/shape.ts').Appearance} Appearance */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */

const MAX_PHOTOS = 4;

/**
 * Where a person is shown: a place once, with every way the person is printed there.
 *
 * @param {readonly Appearance[]} appearances
 * @param {Words} words
 */
export const appearanceList = (appearances, words) =>
  h(
    'ol',
    { class: 'appearances' },
    byPlace(appearances).map((shown) => h('li', { class: 'appearance' }, appearanceParts(shown, words))),
  );

/**
 * @param {readonly Appearance[]} appearances
 * @returns {[Appearance, ...Appearance[]][]} in the order of the first of each place
 */
const byPlace = (appearances) => {
  /** @type {Map<string, [Appearance, ...Appearance[]]>} */
  const places = new Map();
  for (const appearance of appearances) {
    const key = `${appearance.place.type} ${appearance.place.documentId}`;
    const place = places.get(key);
    if (place) place.push(appearance);
    else places.set(key, [appearance]);
  }
  return [...places.values()];
};

/** @param {[Appearance, ...Appearance[]]} shown @param {Words} words */
const appearanceParts = (shown, { locale, t }) => {
  const [{ place, date }] = shown;
  const lang = foreign(place.locale);
  const roles = [...new Set(shown.flatMap((appearance) => appearance.roles.map(({ role, roleText }) => roleText ?? t(`role.${role}`))))];
  return [
    h('p', { class: 'appearance-facts' }, h('span', { class: 'appearance-kind' }, t(`appearance.${place.type}`)), day(date)),
    h('h3', { lang }, h('a', { href: pathTo(place.type, locale, { slug: place.slug }) }, place.title)),
    roles.length > 0 && h('p', { class: 'appearance-roles' }, roles.join(', ')),
    ...distinctTitles(shown).map((mention) =>
      h(
        'p',
        { class: 'appearance-printed' },
        `${t('person.printed')} `,
        h('q', { lang }, mentionText({ mention: { ...mention, person: null }, locale, withAction: false })),
      ),
    ),
    photoStrip(shown, lang),
  ];
};

/** A name without a title says nothing that the page does not. @param {Appearance[]} shown */
const distinctTitles = (shown) => {
  const printed = shown.map(({ mention }) => mention).filter(({ titleText }) => titleText);
  return printed.filter(({ titleText }, index) => printed.findIndex((other) => other.titleText === titleText) === index);
};

/** @param {Appearance[]} shown @param {string | undefined} lang */
const photoStrip = (shown, lang) => {
  const photos = shown.flatMap(({ photo }) => (photo?.image ? [photo] : []));
  return (
    photos.length > 0 &&
    h(
      'ul',
      { class: 'appearance-photos' },
      photos
        .slice(0, MAX_PHOTOS)
        .map((photo) => h('li', {}, photo.image && picture(photo.image, { alt: altOf(photo), sizes: '160px', lang }))),
    )
  );
};
