/**
 * The whole application as it runs in production, but without the admin panel, so that no build of it is needed. One process, listening on
 * PORT; prints `listening <documentId of a published article>`. Strapi itself ends it on SIGTERM.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ORGANIZATION = 'api::organization.organization';
const ARTICLE = 'api::article.article';

process.chdir(ROOT);
const require = createRequire(import.meta.url);
const { createStrapi } = /** @type {typeof import('@strapi/strapi')} */ (require('@strapi/strapi'));
const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), autoReload: false, serveAdminPanel: false });
await strapi.start();

const publishArticle = async () => {
  const publisher = await strapi.documents(ORGANIZATION).create({ data: { name: 'UBND xã Ba Tơ', classification: 'peoplesCommittee' } });
  const block = { type: 'paragraph', children: [{ type: 'text', text: 'Sáng ngày 20/11, Ủy ban nhân dân xã tổ chức hội nghị.' }] };
  const data = {
    title: 'Hội nghị',
    slug: 'hoi-nghi',
    datePublished: '2026-11-20T08:00:00.000Z',
    publisher: publisher.documentId,
    body: [{ __component: 'content.text', blocks: [block] }],
  };
  return strapi.documents(ARTICLE).create({ locale: 'vi', status: 'published', data: /** @type {never} */ (data) });
};

const article = (await strapi.documents(ARTICLE).findFirst({ locale: 'vi', status: 'published' })) ?? (await publishArticle());
console.log(`listening ${article.documentId}`);
