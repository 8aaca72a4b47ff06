// @ts-check
import { foreign, h, newId, trustedHtml } from '../dom.js';
import { formatNumber } from '../format.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../../../src/reading/home/shape.ts').Home} Home */

/** @param {{ context: PageContext; site: Home['site'] | null; reads: Home['reads'] | null }} parts */
export const renderFooter = ({ context, site, reads }) =>
  h(
    'footer',
    { class: 'footer' },
    h(
      'div',
      { class: 'wide footer-columns' },
      h(
        'div',
        { class: 'footer-text' },
        h('p', { class: 'footer-name' }, site?.name ?? 'Đình'),
        site?.footer && trustedHtml(site.footer.html),
      ),
      site?.contact && contactOf(context, site.contact),
      reads && statistics(context, reads),
    ),
    h('p', { class: 'wide to-top' }, h('a', { href: '#' }, context.t('toTop'))),
  );

/**
 * @param {PageContext} context
 * @param {import('../../../src/reading/shapes.ts').Contact} contact
 */
const contactOf = ({ t }, { phone, email, address, website }) => {
  const title = newId('contact');
  return h(
    'section',
    { 'aria-labelledby': title, class: 'contact' },
    h('h2', { id: title }, t('contact')),
    h(
      'dl',
      { class: 'facts' },
      ...fact(t('contact.address'), address && h('span', { lang: foreign('vi') }, address)),
      ...fact(t('contact.phone'), phone && h('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone)),
      ...fact(t('contact.email'), email && h('a', { href: `mailto:${email}` }, email)),
      ...fact(t('contact.website'), website && h('a', { href: website }, website)),
    ),
  );
};

/** @param {string} name @param {Node | string | null} value */
const fact = (name, value) => (value ? [h('div', {}, h('dt', {}, name), h('dd', {}, value))] : []);

/** The numbers of the moment the page was rendered; the script that counts this view brings newer ones. @param {PageContext} context @param {NonNullable<Home['reads']>} reads */
const statistics = ({ locale, t }, { online, today, total }) => {
  const title = newId('statistics');
  /** @type {[string, string, number][]} */
  const numbers = [
    [t('statistics.online'), 'site.online', online],
    [t('statistics.today'), 'site.today.views', today.views],
    [t('statistics.visits'), 'site.total.visits', total.visits],
    [t('statistics.views'), 'site.total.views', total.views],
  ];
  return h(
    'section',
    { 'aria-labelledby': title, class: 'statistics' },
    h('h2', { id: title }, t('statistics')),
    h(
      'dl',
      { class: 'facts' },
      ...numbers.map(([name, reads, value]) =>
        h('div', {}, h('dt', {}, name), h('dd', { 'data-reads': reads, class: 'number' }, formatNumber(value, locale))),
      ),
    ),
  );
};
