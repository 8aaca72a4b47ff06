import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const DEMO = /^\/demo(\/|$)/;
const HAS_EXTENSION = /\.[a-z0-9]+$/i;

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const LOOPBACK_ANCESTORS = "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*";

/**
 * The sample site's pages are all made in the browser by one document, which is answered to every address below /demo that names no file.
 * Where the folder is missing (`PUBLIC_DIR` points elsewhere) there is no sample site, and the address is unknown.
 */
const demoPages: Core.MiddlewareFactory = (_config, { strapi }) => {
  const file = path.join(strapi.dirs.static.public, 'demo', 'index.html');
  return async (ctx, next) => {
    const isPage = ['GET', 'HEAD'].includes(ctx.method) && DEMO.test(ctx.path) && !HAS_EXTENSION.test(ctx.path);
    const html = isPage ? await readIfThere(file) : null;
    if (html === null) {
      await next();
      return;
    }
    if (LOOPBACK.test(ctx.hostname)) allowOtherName(ctx);
    ctx.set('Cache-Control', 'no-cache');
    ctx.type = 'html';
    ctx.body = html;
  };
};

/**
 * This computer has two names: whoever opened the admin under one of them sees previews whose links bear the other. On this computer alone
 * either may frame the sample site, which has nothing to click that does anything.
 */
const allowOtherName = (ctx: Context): void => {
  const policy = ctx.response.get('Content-Security-Policy');
  ctx.remove('X-Frame-Options');
  ctx.set('Content-Security-Policy', policy.replace(/frame-ancestors [^;]*/, LOOPBACK_ANCESTORS));
};

const readIfThere = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

export default demoPages;
