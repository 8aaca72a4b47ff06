import type { Core } from '@strapi/strapi';
import { ensureSecrets } from '../src/install/secrets';
import { LONGEST_UPLOAD_MS } from '../src/plugins/legacy-import/server/src/intake/rules/limits';

const server = ({ env }: Core.Config.Shared.ConfigParams) => {
  ensureSecrets();
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    url: env('PUBLIC_URL', ''),
    // Koa's own default for the number of proxies, 0, believes any address that a reader writes in X-Forwarded-For.
    proxy: { koa: env.bool('IS_PROXIED', false), maxIpsCount: env.int('PROXY_COUNT', 1) },
    app: { keys: env.array('APP_KEYS') },
    // Node knows one limit for all requests, which uploads of old portals need; `global::body-time` ends all others sooner.
    http: { serverOptions: { requestTimeout: LONGEST_UPLOAD_MS } },
    dirs: { public: env('PUBLIC_DIR', './public') },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
  };
};

export default server;
