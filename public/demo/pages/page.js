// @ts-check
import { foreign, fragment, h } from '../dom.js';
import { alternatesOf } from '../routes.js';
import { breadcrumbs } from '../parts/breadcrumbs.js';
import { renderBody } from '../parts/body.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {import('../../../src/reading/page/shape.ts').Page} StaticPage */

/** A page that is not news: introduction, contact. @param {PageContext} context @returns {Promise<PageResult>} */
export const render = async (context) => {
  const { api, params, locale, t } = context;
  /** @type {import('../api.js').PageAnswer<StaticPage>} */
  const { data, meta } = await api.bySlug('page', params.slug ?? '');
  const lang = foreign(data.locale);
  const main = fragment(
    h(
      'div',
      { class: 'reading static-page page-head' },
      breadcrumbs(context),
      h('h1', { lang }, data.title),
      renderBody({ body: data.body, lang, locale, t }),
    ),
  );
  return {
    title: data.title,
    lang: data.locale,
    alternates: alternatesOf('page', meta.localizations),
    description: data.seo.description,
    main,
    counts: { type: 'page', documentId: data.documentId, locale: data.locale },
  };
};
