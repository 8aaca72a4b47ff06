import type { Core } from '@strapi/strapi';
import { paragraph, textBlock } from '../content';
import { createSampleLists } from '../sample-lists';
import { createSampleNews, SECRET } from '../sample-news';
import type { Known } from './random-request';

type Deps = { strapi: Core.Strapi };

const mention = { name: SECRET, titleText: SECRET, titleMode: 'printed', actionText: SECRET };
const photo = { caption: SECRET, alt: SECRET, credit: SECRET, missingFile: true, people: [mention] };

/** What is written over a published entry and not published. */
const SECRET_DRAFTS = {
  'api::article.article': {
    title: SECRET,
    summary: SECRET,
    body: [textBlock(SECRET)],
    heroPhoto: photo,
    mentions: [mention],
    editorialNote: SECRET,
  },
  'api::event.event': {
    name: SECRET,
    summary: SECRET,
    locationText: SECRET,
    description: [paragraph(SECRET)],
    heroPhoto: photo,
    participants: [mention],
  },
  'api::photo-gallery.photo-gallery': { title: SECRET, description: SECRET, photos: [photo] },
  'api::page.page': { title: SECRET, body: [textBlock(SECRET)] },
} as const;

/** Every entry that readers see has a draft above it that they may not see. */
const hideSecrets = async ({ strapi }: Deps): Promise<void> => {
  for (const [uid, data] of Object.entries(SECRET_DRAFTS)) {
    const documents = strapi.documents(uid as keyof typeof SECRET_DRAFTS);
    const published = await documents.findMany({ status: 'published', locale: 'vi', fields: ['documentId'], limit: 100 });
    for (const { documentId } of published) await documents.update({ documentId, locale: 'vi', data: data as never });
  }
};

const SLUGS = {
  articles: ['ba-to-tong-ket-nong-thon-moi', 'cung-su-kien'],
  events: ['hoi-nghi-nong-thon-moi'],
  'photo-galleries': ['anh-hoi-nghi'],
  people: ['pham-xuan-vinh', 'dinh-thi-an', 'nguyen-van-an'],
  pages: ['gioi-thieu'],
};

const LISTS = ['home', 'lists/articles', 'lists/events', 'lists/photo-galleries', 'lists/people', 'redirects/resolve?path=/cu.htm'];

const PLURALS = [
  ...[
    'articles',
    'events',
    'photo-galleries',
    'pages',
    'people',
    'organizations',
    'offices',
    'appointments',
    'categories',
    'site',
    'redirects',
  ],
  ...['lists', 'reading', 'upload/files', 'users', 'reads', 'featured-conference', 'i18n/locales', 'nothing'],
];

/** The sample portal, with secrets in all its drafts, and what a request may name of it. */
export const createFuzzPortal = async (deps: Deps): Promise<Known> => {
  const news = await createSampleNews(deps);
  const more = await createSampleLists(deps, news);
  await deps.strapi
    .documents('api::page.page')
    .create({ locale: 'vi', status: 'published', data: { title: 'Giới thiệu', body: [textBlock('Xã ở phía tây.')] } });
  await deps.strapi.documents('api::redirect.redirect').create({ data: { fromPath: '/cu.htm', toPath: '/tin-tuc', statusCode: 301 } });
  await hideSecrets(deps);
  const entries = [
    news.article,
    news.event,
    news.hiddenEvent,
    news.hiddenGallery,
    news.chairman,
    news.redacted,
    news.publisher,
    more.holder,
  ];
  return {
    views: [
      ...Object.entries(SLUGS).flatMap(([plural, slugs]) => slugs.map((slug) => `/api/${plural}/by-slug/${slug}`)),
      ...LISTS.map((list) => `/api/${list}`),
    ],
    plurals: PLURALS,
    ids: [...entries.map(({ documentId }) => documentId), '1', '2', '999999'],
    words: [
      'vi',
      'en',
      'fr',
      'draft',
      'published',
      'upcoming',
      'past',
      'thoi-su',
      'H49.32',
      'title',
      'title:desc',
      'slug',
      'body',
      'publisher',
      'BIMAT',
      'true',
    ],
  };
};
