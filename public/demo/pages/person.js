// @ts-check
import { fragment, h, trustedHtml } from '../dom.js';
import { alternatesOf } from '../routes.js';
import { appearanceList } from '../parts/appearances.js';
import { breadcrumbs } from '../parts/breadcrumbs.js';
import { picture } from '../parts/photo.js';
import { section } from '../parts/section.js';
import { timeline } from '../parts/timeline.js';
import { viewCount } from '../parts/view-count.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {import('../../../src/reading/person/shape.ts').Person} Person */

/** A redacted person is answered with 410; the frame says that the page is gone. @param {PageContext} context @returns {Promise<PageResult>} */
export const render = async (context) => {
  const { api, params, locale } = context;
  /** @type {import('../api.js').PageAnswer<Person>} */
  const { data: person, meta } = await api.bySlug('person', params.slug ?? '');
  return {
    title: fullName(person),
    lang: locale,
    alternates: alternatesOf('person', meta.localizations),
    description: person.offices.flatMap(({ label, state }) => (state === 'current' ? [label] : [])).join(', ') || null,
    main: personMain(person, context),
    counts: { type: 'person', documentId: person.documentId, locale },
  };
};

/** @param {Person} person */
const fullName = ({ honorificPrefix, name }) => [honorificPrefix, name].filter(Boolean).join(' ');

/** @param {Person} person @param {PageContext} context */
const personMain = (person, context) => {
  const { t } = context;
  const { offices, appearances, biography } = person;
  return fragment(
    h('div', { class: 'wide page-head' }, breadcrumbs(context, 'people')),
    h(
      'article',
      { class: 'wide person' },
      personHead(person, context),
      h(
        'div',
        { class: 'person-columns' },
        h(
          'div',
          {},
          section(
            { title: t('person.offices'), className: 'person-offices' },
            offices.length > 0 ? timeline(offices, t) : h('p', {}, t('person.offices.none')),
          ),
          // The biography is kept in Vietnamese alone.
          section(
            { title: t('person.biography'), className: 'person-biography' },
            biography && h('div', { class: 'body-text', lang: 'vi' }, trustedHtml(biography.html)),
          ),
        ),
        section(
          { title: t('person.appearances'), className: 'person-appearances' },
          appearances.length > 0 ? appearanceList(appearances, context) : h('p', {}, t('person.appearances.none')),
        ),
      ),
    ),
  );
};

/** @param {Person} person @param {PageContext} context */
const personHead = (person, context) => {
  const { portrait, name, disambiguation, offices, contact, views } = person;
  const current = offices.filter(({ state }) => state === 'current');
  return h(
    'header',
    { class: 'person-head' },
    h(
      'div',
      { class: 'person-portrait' },
      portrait ? picture(portrait, { alt: context.t('person.portrait', { name }), sizes: '220px', eager: true }) : noPortrait(name),
    ),
    h(
      'div',
      { class: 'person-facts' },
      h('h1', {}, fullName(person)),
      disambiguation && h('p', { class: 'person-disambiguation' }, disambiguation),
      current.length > 0 &&
        h(
          'ul',
          { class: 'person-today' },
          current.map(({ label }) => h('li', {}, label)),
        ),
      contactList(contact, context),
      h('p', { class: 'article-facts' }, viewCount(views, context)),
    ),
  );
};

/** Vietnamese are called by the last word of their name. @param {string} name */
const noPortrait = (name) => h('span', { class: 'portrait-letter', 'aria-hidden': 'true' }, (name.split(' ').at(-1) ?? '').slice(0, 1));

/** @param {Person['contact']} contact @param {PageContext} context */
const contactList = (contact, { t }) => {
  const { phone, email, address } = contact ?? {};
  const rows = [
    phone && { name: t('contact.phone'), value: h('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone) },
    email && { name: t('contact.email'), value: h('a', { href: `mailto:${email}` }, email) },
    address && { name: t('contact.address'), value: h('span', { lang: 'vi' }, address) },
  ].flatMap((row) => row || []);
  return (
    rows.length > 0 &&
    h(
      'dl',
      { class: 'person-contact' },
      rows.map(({ name, value }) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    )
  );
};
