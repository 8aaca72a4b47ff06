import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The application as it runs in production, with routes more: an empty one, which shows what Strapi's own stack costs; the counter that
 * tutorials show; and the memory that is in use.
 */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const ARTICLES = 100;
const ARTICLE = 'api::article.article';
const ORGANIZATION = 'api::organization.organization';

const require = createRequire(import.meta.url);
const { createStrapi } = /** @type {typeof import('@strapi/strapi')} */ (require('@strapi/strapi'));

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

/** Texts of six paragraphs, no photos: the tutorial's counter saves such a one at every view. @param {Strapi} strapi */
const createArticles = async (strapi) => {
  if ((await strapi.documents(ARTICLE).count({})) > 0) return;
  const paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', text: 'Sáng ngày 20/11, Ủy ban nhân dân xã tổ chức hội nghị. '.repeat(6) }],
  };
  const text = { __component: 'content.text', blocks: [paragraph, paragraph, paragraph] };
  const publisher = await strapi.documents(ORGANIZATION).create({ data: { name: 'UBND xã Ba Tơ', classification: 'peoplesCommittee' } });
  for (let number = 1; number <= ARTICLES; number += 1) {
    await strapi.documents(ARTICLE).create({
      locale: 'vi',
      status: 'published',
      data: /** @type {never} */ ({
        title: `Bài số ${number}`,
        slug: `bai-so-${number}`,
        datePublished: '2026-11-20T08:00:00.000Z',
        publisher: publisher.documentId,
        body: [text, text],
      }),
    });
  }
};

/** @param {Strapi} strapi */
const addRoutes = (strapi) => {
  const articles = () => strapi.documents(ARTICLE);
  /** Strapi's types know handlers by their names only; it takes functions. */
  const asHandler = (/** @type {unknown} */ handler) => /** @type {string} */ (handler);
  /** @typedef {{ status: number; body: unknown; params: { documentId: string } }} Context */
  const empty = (/** @type {Context} */ ctx) => {
    ctx.status = 204;
  };
  const countLikeATutorial = async (/** @type {Context} */ ctx) => {
    const { documentId } = ctx.params;
    const article = /** @type {{ benchViews: number | null } | null} */ (await articles().findOne({ documentId, locale: 'vi' }));
    const data = { benchViews: (article?.benchViews ?? 0) + 1 };
    await articles().update({ documentId, locale: 'vi', status: 'published', data: /** @type {never} */ (data) });
    ctx.body = { data };
  };
  const ids = async (/** @type {Context} */ ctx) => {
    const found = await articles().findMany({ locale: 'vi', status: 'published', fields: ['documentId'] });
    ctx.body = found.map(({ documentId }) => documentId);
  };
  const liveMemory = (/** @type {Context} */ ctx) => {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    ctx.body = { bytes: heapUsed + external };
  };
  strapi.server.routes([
    { method: 'GET', path: '/bench/empty', handler: asHandler(empty), config: { auth: false } },
    { method: 'POST', path: '/bench/tutorial/:documentId', handler: asHandler(countLikeATutorial), config: { auth: false } },
    { method: 'GET', path: '/bench/articles', handler: asHandler(ids), config: { auth: false } },
    { method: 'GET', path: '/bench/live-memory', handler: asHandler(liveMemory), config: { auth: false } },
  ]);
};

/** Options of the plugin over those of config/plugins, as JSON. */
const overrides = /** @type {object} */ (JSON.parse(process.env.BENCH_OPTIONS ?? '{}'));
/** @typedef {Record<string, { config: object }>} Plugins */
const plugins = /** @type {{ default(params: unknown): Plugins }} */ (require(path.join(ROOT, 'dist', 'config', 'plugins.js')));
const configured = plugins.default;
plugins.default = (/** @type {unknown} */ params) => {
  const all = configured(params);
  Object.assign(all['view-counter']?.config ?? {}, overrides);
  return all;
};

const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false });
await strapi.register();
// Before the tables are made: the column that a tutorial has its reader add.
Object.assign(strapi.contentType(ARTICLE).attributes, { benchViews: { type: 'integer', default: 0 } });
await strapi.bootstrap();
await createArticles(strapi);
addRoutes(strapi);
await strapi.listen();
