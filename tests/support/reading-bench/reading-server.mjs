import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The application as it runs in production, and beside it what a bench wants to know of the process: `/bench/usage`, `/bench/live-memory`; and a write: `/bench/touch`. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const require = createRequire(import.meta.url);
const { createStrapi } = /** @type {typeof import('@strapi/strapi')} */ (require('@strapi/strapi'));

const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false });
await strapi.load();

/** `routed`: requests that came as far as Strapi's router, those to `/bench` left out. */
const seen = { routed: 0, queries: 0 };
strapi.db.connection.on('query', () => (seen.queries += 1));
strapi.server.use(async (ctx, next) => {
  if (!ctx.path.startsWith('/bench/')) seen.routed += 1;
  await next();
});

/** Strapi's types know handlers by their names only; it takes functions. @param {() => object | Promise<object>} read */
const answering = (read) => {
  const handler = async (/** @type {{ body: unknown }} */ ctx) => {
    ctx.body = await read();
  };
  return { handler: /** @type {string} */ (/** @type {unknown} */ (handler)), config: { auth: /** @type {false} */ (false) } };
};

const readUsage = () => {
  const { user, system } = process.cpuUsage();
  return { ...seen, cpuMs: (user + system) / 1_000 };
};

const readLiveMemory = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { bytes: heapUsed + external };
};

const touch = async () => {
  await strapi.plugin('front-door').service('door').touch();
  return {};
};

strapi.server.routes([
  { method: 'POST', path: '/bench/touch', ...answering(touch) },
  { method: 'GET', path: '/bench/usage', ...answering(readUsage) },
  { method: 'GET', path: '/bench/live-memory', ...answering(readLiveMemory) },
]);
await strapi.listen();
