// @ts-check
import { h, newId } from '../dom.js';
import { formatDate } from '../format.js';
import { LOCALES, matchRoute, pathTo, publicLink } from '../routes.js';
import { emblem } from './emblem.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {import('../../../src/reading/home/shape.ts').Site} Site */

/** @param {{ context: PageContext; result: PageResult; site: Site | null }} parts */
export const renderHeader = ({ context, result, site }) =>
  h(
    'header',
    { class: 'header' },
    h('div', { class: 'topbar' }, h('div', { class: 'wide topbar-row' }, today(context.locale), languageSwitch(context, result))),
    masthead(context, site),
    menuBar(context, site),
  );

/** @param {string} locale */
const today = (locale) => {
  const now = new Date();
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
  const date = formatDate(now.toISOString());
  return h('time', { datetime: date.split('/').reverse().join('-') }, h('span', { class: 'topbar-weekday' }, `${weekday}, `), date);
};

/** @param {PageContext} context @param {Site | null} site */
const masthead = ({ locale }, site) =>
  h(
    'div',
    { class: 'masthead' },
    h(
      'a',
      { class: 'wide masthead-row', href: pathTo('home', locale) },
      emblem(site?.emblem ?? null),
      h(
        'span',
        { class: 'masthead-text' },
        site?.publisher && h('span', { class: 'masthead-publisher' }, site.publisher.name),
        h('span', { class: 'masthead-name' }, site?.name ?? 'Đình'),
        site?.strapline && h('span', { class: 'masthead-strapline' }, site.strapline),
      ),
    ),
  );

/**
 * The page's own address in each language; where the content has no translation, the address in that language shows it in Vietnamese.
 *
 * @param {PageContext} context
 * @param {PageResult} result
 */
const languageSwitch = ({ locale, t }, { alternates }) => {
  const route = matchRoute(location);
  if (route?.name === 'preview') return null;
  /** @param {import('../routes.js').Locale} other */
  const addressIn = (other) =>
    alternates.find((alternate) => alternate.locale === other)?.path ??
    (route && alternates.length > 0 ? pathTo(route.name === 'preview' ? 'home' : route.name, other, route.params) : pathTo('home', other));
  return h(
    'nav',
    { class: 'languages', 'aria-label': t('language') },
    h(
      'ul',
      {},
      ...LOCALES.map((other) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: addressIn(other), hreflang: other, lang: other, 'aria-current': other === locale && 'true' },
            t(`language.${other}`),
          ),
        ),
      ),
    ),
  );
};

/** @param {PageContext} context @param {Site | null} site */
const menuBar = ({ locale, t }, site) => {
  const id = newId('menu');
  const entries = (site?.menu ?? []).map(({ label, url }) => ({ label, href: publicLink(url) }));
  const button = h('button', { type: 'button', class: 'menu-button', 'aria-expanded': 'false', 'aria-controls': id }, t('menu'));
  button.addEventListener('click', () => button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') === 'false')));
  const home = { label: t('home'), href: pathTo('home', locale) };
  return h(
    'nav',
    { class: 'menu', 'aria-label': t('menu.main') },
    h(
      'div',
      { class: 'wide' },
      button,
      h('ul', { id, class: 'menu-list' }, ...[home, ...entries].map(({ label, href }) => h('li', {}, menuLink(label, href)))),
    ),
  );
};

/** @param {string} label @param {string} href */
const menuLink = (label, href) => {
  const { pathname, origin } = new URL(href, location.origin);
  const isHere = origin === location.origin && pathname === location.pathname;
  // A list's entry stays marked on the pages that it leads to.
  const isAbove = !isHere && pathname.split('/').length > 2 && !pathname.endsWith('/') && location.pathname.startsWith(`${pathname}/`);
  return h('a', { href, 'aria-current': isHere ? 'page' : isAbove && 'true' }, label);
};
