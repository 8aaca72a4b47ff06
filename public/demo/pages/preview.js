// @ts-check
import { ApiError, createApi } from '../api.js';
import { fragment, h } from '../dom.js';
import { pathTo } from '../routes.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {import('../main.js').PageModule} PageModule */
/** @typedef {import('../routes.js').PageKind} PageKind */

/** @type {Readonly<Record<PageKind, () => Promise<PageModule>>>} */
const KINDS = {
  article: () => import('./article.js'),
  event: () => import('./event.js'),
  photoGallery: () => import('./gallery.js'),
  person: () => import('./person.js'),
  page: () => import('./page.js'),
};

/** @param {string | null} text @returns {PageKind} */
const toKind = (text) => {
  if (text === null || !Object.hasOwn(KINDS, text)) throw new ApiError({ status: 403, message: `No kind of page is called "${text}".` });
  return /** @type {PageKind} */ (text);
};

/**
 * What the admin's preview button opens: `?kind=&documentId=&locale=`, and `preview=` where it is a draft. Shown as the page itself will
 * look, and never counted.
 *
 * @param {PageContext} context
 * @returns {Promise<PageResult>}
 */
export const render = async (context) => {
  const { query, locale, t, api } = context;
  const kind = toKind(query.get('kind'));
  const documentId = query.get('documentId') ?? '';
  const preview = query.get('preview');
  const module = await KINDS[kind]();
  followAdmin();
  if (preview !== null) {
    const page = await module.render({ ...context, params: { slug: documentId }, api: createApi({ locale, preview }) });
    return { ...page, alternates: [], main: fragment(banner(t('preview.draft')), page.main), counts: null };
  }
  const { slug } = (await api.slugOf(kind, documentId)).data;
  const page = await module.render({ ...context, params: { slug } });
  const link = h('a', { href: pathTo(kind, locale, { slug }), target: '_top' }, t('preview.open'));
  return { ...page, alternates: [], main: fragment(banner(t('preview.published'), ' ', link), page.main), counts: null };
};

/** @param {...(Node | string)} children */
const banner = (...children) => h('p', { class: 'preview-banner', role: 'note' }, h('span', { class: 'wide' }, ...children));

/** The admin shows this page beside the form, and says when the draft has been saved. */
const followAdmin = () => {
  if (window.parent === window) return;
  window.addEventListener('message', (/** @type {MessageEvent<{ type?: string } | null>} */ { source, data }) => {
    if (source === window.parent && data?.type === 'strapiUpdate') location.reload();
  });
};
