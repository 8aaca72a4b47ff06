import { strapi as createClient } from '@strapi/client';
import { GraphQLClient } from 'graphql-request';
import { createApiToken } from '../support/accounts';
import { articleDesk, captioned } from '../support/article-desk';
import { createOffice, textBlock } from '../support/content';
import { bootStrapi, type TestStrapi } from '../support/strapi';

/** What a frontend's own libraries read, over a real connection. */
let server: TestStrapi;
let documentId = '';
let publisher = '';

beforeAll(async () => {
  server = await bootStrapi();
  const { organizationId, personId } = await createOffice(server, {
    organization: 'UBND xã Ba Tô',
    label: 'Chủ tịch UBND xã',
    person: 'Phạm Văn Tô',
  });
  publisher = organizationId;
  const desk = articleDesk({ strapi: server.strapi, publisher: organizationId });
  const body = [captioned('Quang cảnh Hội nghị', [{ person: personId, honorific: 'đồng chí' }]), textBlock('Sáng nay, xã Ba Tô họp.')];
  ({ documentId } = await desk.write({ title: 'Xã Ba Tô họp', body, mentions: [{ person: personId }] }, { status: 'published' }));
});

afterAll(() => server.destroy());

test('@strapi/client finds the article with its people', async () => {
  const client = createClient({ baseURL: `${server.url}/api` });
  const { data, meta } = await client
    .collection('articles')
    .find({ locale: 'vi', sort: 'datePublished:desc', populate: { mentions: true } });
  expect(data).toMatchObject([{ documentId, slug: 'xa-ba-to-hop', mentions: [{ name: 'Phạm Văn Tô', titleText: 'Chủ tịch UBND xã' }] }]);
  expect(meta).toMatchObject({ pagination: { total: 1 } });
});

test('@strapi/client reads the whole page by its slug', async () => {
  const client = createClient({ baseURL: `${server.url}/api` });
  const response = await client.fetch('articles/by-slug/xa-ba-to-hop?locale=vi');
  expect(await response.json()).toMatchObject({
    data: {
      title: 'Xã Ba Tô họp',
      views: 0,
      body: [{ type: 'photo', caption: 'Quang cảnh Hội nghị', people: [{ titleText: 'Chủ tịch UBND xã' }] }, { type: 'text' }],
    },
    meta: { locale: 'vi', isFallback: false },
  });
});

test('@strapi/client is told that there is no such article', async () => {
  const client = createClient({ baseURL: `${server.url}/api` });
  await expect(client.collection('articles').findOne('khong-co')).rejects.toThrow('404');
});

test('a GraphQL client composes its own answer', async () => {
  const client = new GraphQLClient(`${server.url}/graphql`);
  const query = `query ($locale: I18NLocaleCode) {
    articles(locale: $locale, sort: "datePublished:desc") { documentId title publisher { name } body { ... on ComponentMediaCaptionedPhoto { caption people { name titleText } } } }
  }`;
  expect(await client.request(query, { locale: 'vi' })).toMatchObject({
    articles: [
      {
        documentId,
        publisher: { name: 'UBND xã Ba Tô' },
        body: [{ caption: 'Quang cảnh Hội nghị', people: [{ name: 'Phạm Văn Tô', titleText: 'Chủ tịch UBND xã' }] }, {}],
      },
    ],
  });
});

test('eight writers who save one title at once each get an entry of their own', async () => {
  const token = await createApiToken(server, { type: 'full-access' });
  const article = { title: 'Tám người cùng gửi', datePublished: '2026-03-08T01:00:00.000Z', publisher, body: [textBlock('Nội dung.')] };
  const post = () => server.http.post('/api/articles?locale=vi').set('Authorization', `Bearer ${token}`).send({ data: article });
  const answers = await Promise.all(Array.from({ length: 8 }, post));
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
  const slugs = answers.map(({ body }: { body: { data: { slug: string } } }) => body.data.slug);
  expect(new Set(slugs).size).toBe(8);
  expect(
    await server.strapi.db.query('api::article.article').count({ where: { title: article.title, publishedAt: { $notNull: true } } }),
  ).toBe(8);
});
