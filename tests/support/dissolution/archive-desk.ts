import { randomUUID } from 'node:crypto';
import { textBlock } from '../content';
import type { TestStrapi } from '../strapi';

type Server = Pick<TestStrapi, 'strapi' | 'http'>;
export type Method = 'get' | 'post' | 'put' | 'delete';

export type Answer<T = unknown> = {
  status: number;
  body: { data: T; error?: { status: number; name: string; message: string; details: Record<string, unknown> } };
};

/** Requests of an administrator: `token` goes after Bearer, '' for a stranger. */
export const createDesk = ({ http }: Pick<Server, 'http'>) => {
  return async <T = unknown>(method: Method, path: string, { token, body }: { token: string; body?: object }): Promise<Answer<T>> => {
    const request = http[method](path);
    if (token !== '') request.set('Authorization', `Bearer ${token}`);
    const { status, body: answered } = await (body === undefined ? request : request.send(body));
    return { status, body: answered as Answer<T>['body'] };
  };
};

export const collection = (uid: string): string => `/content-manager/collection-types/${uid}`;

export const createOrganization = async (
  { strapi }: Pick<Server, 'strapi'>,
  data: { name: string; dissolutionDate?: string } & Record<string, unknown>,
): Promise<string> => {
  const { documentId } = await strapi
    .documents('api::organization.organization')
    .create({ data: { classification: 'peoplesCommittee', ...data } as never });
  return documentId;
};

export const articleData = (publisher: string, title = `Bài cũ ${randomUUID()}`) => ({
  title,
  datePublished: '2024-03-13T01:29:00.000Z',
  articleType: 'news' as const,
  publisher,
  body: [textBlock('Nội dung.')],
});

/** A published article in Vietnamese under this organization, as the command line writes it. */
export const createArticle = async ({ strapi }: Pick<Server, 'strapi'>, publisher: string, title?: string): Promise<string> => {
  const { documentId } = await strapi
    .documents('api::article.article')
    .create({ data: articleData(publisher, title) as never, locale: 'vi', status: 'published' });
  return documentId;
};
