// @ts-check
import { foreign, fragment, h } from '../dom.js';
import { alternatesOf, pathTo } from '../routes.js';
import { articleAfter } from '../parts/article-after.js';
import { renderBody } from '../parts/body.js';
import { breadcrumbs } from '../parts/breadcrumbs.js';
import { bylineLines } from '../parts/byline.js';
import { pageTools } from '../parts/page-tools.js';
import { photoLinks } from '../parts/photo-links.js';
import { photoFigure } from '../parts/photo.js';
import { viewCount } from '../parts/view-count.js';
import { moment } from '../parts/when.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {import('../../../src/reading/shapes.ts').Article} Article */
/** @typedef {import('../../../src/reading/shapes.ts').Photo} Photo */

/** @param {PageContext} context @returns {Promise<PageResult>} */
export const render = async (context) => {
  const { api, params } = context;
  /** @type {import('../api.js').PageAnswer<Article>} */
  const { data: article, meta } = await api.bySlug('article', params.slug ?? '');
  return {
    title: article.title,
    lang: article.locale,
    alternates: alternatesOf('article', meta.localizations),
    description: article.seo.description,
    jsonLd: article.jsonLd,
    main: articleMain(article, context),
    counts: { type: 'article', documentId: article.documentId, locale: article.locale },
  };
};

/** @param {Article} article @param {PageContext} context */
const articleMain = (article, context) => {
  const { locale, t } = context;
  const lang = foreign(article.locale);
  const { linkLarge, lightbox } = photoLinks({ photos: photosOf(article), words: context, lang });
  const hero = leadPhoto(article);
  return fragment(
    h('div', { class: 'reading page-head' }, breadcrumbs(context, 'articles')),
    h(
      'article',
      { class: 'reading article' },
      articleHead(article, context),
      article.summary && h('p', { class: 'article-summary', lang }, article.summary),
      hero &&
        photoFigure({ photo: hero, words: context, sizes: '(max-width: 800px) 100vw, 760px', eager: true, lang, large: linkLarge(hero) }),
      h('div', { class: 'article-body' }, renderBody({ body: article.body, lang, linkLarge, locale, t })),
      bylineLines(article.bylines, context),
      h('p', { class: 'print-only print-address' }, `${t('article.address')} ${location.origin}${location.pathname}`),
    ),
    articleAfter(article, context),
    lightbox,
  );
};

/** The hero photo, unless the body shows it anyway: old pages begin with it. @param {Article} article */
const leadPhoto = ({ heroPhoto, body }) => {
  const url = heroPhoto?.image?.url;
  const isInBody = url !== undefined && body.some((block) => block.type === 'photo' && block.image?.url === url);
  return isInBody ? null : heroPhoto;
};

/** In the order of the page. @param {Article} article @returns {Photo[]} */
const photosOf = (article) => {
  const lead = leadPhoto(article);
  return [...(lead ? [lead] : []), ...article.body.filter((block) => block.type === 'photo')];
};

/** @param {Article} article @param {PageContext} context */
const articleHead = (article, context) => {
  const { locale, t } = context;
  const { publisher, categories, views, historicalNotice } = article;
  const lang = foreign(article.locale);
  return h(
    'header',
    { class: 'article-head' },
    publisher &&
      h(
        'p',
        { class: 'article-publisher' },
        h('span', { class: 'visually-hidden' }, `${t('article.publisher')}: `),
        h('span', { lang }, publisher.name),
      ),
    h('h1', { lang }, article.title),
    h(
      'p',
      { class: 'article-facts' },
      h('span', {}, h('span', { class: 'visually-hidden' }, `${t('article.published')} `), moment(article.datePublished)),
      viewCount(views, context),
      categories.map(({ slug, name }) =>
        h('a', { class: 'category', lang, href: `${pathTo('articles', locale)}?category=${encodeURIComponent(slug)}` }, name),
      ),
    ),
    historicalNotice && h('p', { class: 'historical', role: 'note', lang }, historicalNotice),
    pageTools({ title: article.title, words: context }),
  );
};
