import type { Core } from '@strapi/strapi';
import { ensureSecrets } from '../src/install/secrets';

/**
 * Node ends a request after five minutes, of which an archive of an old portal (2 GB) over a district's line has not enough. Milliseconds;
 * one that falls silent is ended after a minute (legacy-import), and headers have a minute as before.
 */
const LONGEST_UPLOAD = 3 * 3_600_000;

const server = ({ env }: Core.Config.Shared.ConfigParams) => {
  ensureSecrets();
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    url: env('PUBLIC_URL', ''),
    // Koa's own default for the number of proxies, 0, believes any address that a reader writes in X-Forwarded-For.
    proxy: { koa: env.bool('IS_PROXIED', false), maxIpsCount: env.int('PROXY_COUNT', 1) },
    app: { keys: env.array('APP_KEYS') },
    http: { serverOptions: { requestTimeout: LONGEST_UPLOAD } },
    dirs: { public: env('PUBLIC_DIR', './public') },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
  };
};

export default server;
