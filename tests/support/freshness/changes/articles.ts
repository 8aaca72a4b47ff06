import { articleOf, cardArticleOf } from '../editions';
import type { Portal } from '../portal';
import { ARTICLE, EVENT, PAGE, PHOTO_GALLERY } from '../../../../src/content-types';
import type { Change } from './change';

const secondArticle = ({ named, otherPerson, otherOrganization, otherCategory, files }: Portal) =>
  articleOf(
    2,
    { ...named, photographer: otherPerson, image: files.other, organization: otherOrganization, category: otherCategory },
    { image: files.other, file: files.other },
  );

const LIST = ['lists/articles data[]', 'lists/articles meta.pagination.total', 'home data.featured.articles[]'];

/** An article that only this part of the table knows, by its slug. */
const findId = async ({ desk }: Parameters<Change['write']>[0], slug: string): Promise<string> => {
  const path = `/content-manager/collection-types/${ARTICLE}?locale=vi&filters[slug][$eq]=${slug}`;
  const { results } = (await desk.call('get', path)) as { results: { documentId: string }[] };
  return results[0]?.documentId ?? '';
};

const newArticle = (portal: Portal, name: string) => ({
  ...cardArticleOf(1, portal.named, name),
  events: [portal.event],
  categories: [portal.category],
});

export const ARTICLE_CHANGES: readonly Change[] = [
  {
    name: 'a new article is published',
    moves: [...LIST, 'event data.articles[]', 'article data.related[]'],
    write: ({ desk, portal }) =>
      desk.create(ARTICLE, newArticle(portal, 'Bai moi'), { locale: 'vi' }).then((id) => desk.publish({ uid: ARTICLE, id })),
  },
  {
    name: 'an article is withdrawn',
    moves: LIST,
    write: async (stage) => stage.desk.unpublish({ uid: ARTICLE, id: await findId(stage, 'bai-moi-1') }),
  },
  {
    name: 'articles are published at once',
    moves: LIST,
    write: async (stage) => stage.desk.publishAll(ARTICLE, [await findId(stage, 'bai-moi-1')]),
  },
  {
    name: 'articles are withdrawn at once',
    moves: LIST,
    write: async (stage) => stage.desk.unpublishAll(ARTICLE, [await findId(stage, 'bai-moi-1')]),
  },
  {
    name: 'an article comes back',
    moves: LIST,
    write: async (stage) => stage.desk.publish({ uid: ARTICLE, id: await findId(stage, 'bai-moi-1') }),
  },
  {
    name: 'articles are deleted at once',
    moves: LIST,
    write: async (stage) => stage.desk.removeAll(ARTICLE, [await findId(stage, 'bai-moi-1')]),
  },
  {
    name: 'an article is saved as a draft',
    moves: [],
    write: ({ desk, portal }) => desk.save({ uid: ARTICLE, id: portal.article, locale: 'vi' }, secondArticle(portal)),
  },
  {
    name: 'the draft of an article is thrown away',
    moves: [],
    write: ({ desk, portal }) => desk.discard({ uid: ARTICLE, id: portal.article }),
  },
  {
    name: 'an article beside is published in other words',
    moves: [
      ...['article data.related[].title', 'article data.related[].summary', 'article data.related[].imageAlt'],
      ...['home data.latest[].datePublished', 'home data.mostRead[].title', 'lists/articles data[].slug'],
    ],
    write: ({ desk, portal }) => {
      const named = { ...portal.named, image: portal.files.other, organization: portal.otherOrganization };
      return desk.publish(
        { uid: ARTICLE, id: portal.related },
        { ...cardArticleOf(2, named, 'Bai ben'), categories: [portal.otherCategory, portal.category] },
      );
    },
  },
  {
    name: 'an article is published in other words',
    moves: [
      ...['article data.title', 'article data.slug', 'article data.url', 'article data.updatedAt', 'article data.summary'],
      ...['article data.body[text].html', 'article data.body[photo].caption', 'article data.body[quote].text', 'article data.seo.title'],
      ...[
        'article data.bylines[].name',
        'article data.mentions[].titleText',
        'article data.jsonLd.headline',
        'redirects/resolve data.path',
      ],
      ...[
        'person data.appearances[article].mention.titleText',
        'home data.featured.articles[].title',
        'lists/articles data[].title',
        'event data.articles[].title',
      ],
      ...['event data.photos[].caption', 'article data.publisher.documentId', 'article data.categories[]'],
    ],
    write: ({ desk, portal }) => desk.publish({ uid: ARTICLE, id: portal.article }, secondArticle(portal)),
  },
  {
    name: 'an article names, shows and embeds others',
    moves: [
      ...['article data.events[]', 'article data.mentions[].person.documentId'],
      ...['article data.body[event].event.documentId', 'article data.body[gallery].gallery.documentId', 'person data.appearances[]'],
    ],
    write: ({ desk, portal }) =>
      desk.publish(
        { uid: ARTICLE, id: portal.article },
        articleOf(2, portal.other, { image: portal.files.second, file: portal.files.second }),
      ),
  },
];

/** After everything else: pages that go. */
export const WITHDRAWALS: readonly Change[] = [
  {
    name: 'the article is withdrawn',
    moves: ['article status'],
    write: ({ desk, portal }) => desk.unpublish({ uid: ARTICLE, id: portal.article }),
  },
  {
    name: 'the event is withdrawn',
    moves: ['event status'],
    write: ({ desk, portal }) => desk.unpublishAll(EVENT, [portal.event]),
  },
  {
    name: 'the gallery is deleted with its translations',
    moves: ['gallery status'],
    write: ({ desk, portal }) => desk.remove({ uid: PHOTO_GALLERY, id: portal.gallery, locale: '*' }),
  },
  {
    name: 'the page is deleted with its translations',
    moves: ['page status', 'home data.site.menu[]'],
    write: ({ desk, portal }) => desk.remove({ uid: PAGE, id: portal.page, locale: '*' }),
  },
];
