// @ts-check
import { foreign, h } from '../dom.js';
import { articleCard, eventRow, galleryCard } from './cards.js';
import { distinctMentions, mentionText } from './mention.js';
import { cardList, section } from './section.js';

/** @typedef {import('../../../src/reading/shapes.ts').Article} Article */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */

/** What the reader may go on with. @param {Article} article @param {Words} context */
export const articleAfter = (article, context) => {
  const { t } = context;
  const { events, galleries } = notInBody(article);
  return h(
    'div',
    { class: 'reading article-after' },
    peopleSection(article, context),
    section(
      { title: t('article.events'), className: 'article-events' },
      cardList(
        events.map((event) => eventRow(event, context)),
        'rows',
      ),
    ),
    section(
      { title: t('article.galleries'), className: 'article-galleries' },
      cardList(
        galleries.map((gallery) => galleryCard(gallery, context)),
        'grid',
      ),
    ),
    section(
      { title: t('article.related'), className: 'article-related' },
      cardList(
        article.related.map((card) => articleCard(card, context, { summary: false })),
        'rows',
      ),
    ),
  );
};

/** What the text has shown already is not offered again. @param {Article} article */
const notInBody = ({ body, events, galleries }) => ({
  events: events.filter(({ documentId }) => !body.some((block) => block.type === 'event' && block.event.documentId === documentId)),
  galleries: galleries.filter(
    ({ documentId }) => !body.some((block) => block.type === 'gallery' && block.gallery.documentId === documentId),
  ),
});

/** The people whom the text names, with the titles it gave them. @param {Article} article @param {Words} context */
const peopleSection = ({ mentions, locale: textLocale }, { locale, t }) => {
  const named = distinctMentions(mentions);
  return section(
    { title: t('article.people'), className: 'article-people' },
    named.length > 0 && [
      h('p', { class: 'part-note' }, t('article.people.note')),
      h(
        'ul',
        { class: 'people-list' },
        named.map((mention) => h('li', {}, mentionText({ mention, locale, withAction: false, lang: foreign(textLocale) }))),
      ),
    ],
  );
};
