import type { Core } from '@strapi/strapi';
import { textBlock } from './content';

const ARTICLE = 'api::article.article';

export type NewArticle = {
  title: string;
  body?: object[];
  mentions?: object[];
  slug?: string;
  datePublished?: string;
  events?: string[];
  publisher?: string | null;
};

type Version = { locale?: string; status?: 'draft' | 'published' };

/** A captioned photo whose file is lost, as a row of the body. */
export const captioned = (caption: string, people: object[] = []) => ({
  __component: 'media.captioned-photo' as const,
  caption,
  missingFile: true,
  people,
});

/** Writes articles as the importer does (through the document service), and reads them back with their mentions. */
export const articleDesk = ({ strapi, publisher }: { strapi: Core.Strapi; publisher: string }) => ({
  write: (data: NewArticle, version: Version = {}) =>
    strapi.documents(ARTICLE).create({
      data: { datePublished: '2024-03-13T01:29:00.000Z', articleType: 'news', publisher, body: [textBlock('Nội dung.')], ...data } as never,
      locale: 'vi',
      ...version,
    }),

  read: (documentId: string, { locale = 'vi', status = 'draft' }: Version = {}) =>
    strapi.documents(ARTICLE).findOne({
      documentId,
      locale,
      status,
      populate: {
        mentions: { populate: ['appointment', 'person'] },
        body: { on: { 'content.text': true, 'media.captioned-photo': { populate: { people: true } } } },
      },
    }),
});
