import type { Core } from '@strapi/strapi';

const security = (env: Core.Config.Shared.ConfigParams['env']) => ({
  name: 'strapi::security',
  config: {
    // A portal often shares its domain with other offices: whoever terminates TLS decides about HSTS.
    hsts: env.bool('HSTS', false) ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    contentSecurityPolicy: {
      useDefaults: true,
      directives: {
        'connect-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:', ...env.array('MEDIA_ORIGINS', [])],
        'media-src': ["'self'", 'data:', 'blob:', ...env.array('MEDIA_ORIGINS', [])],
        // The admin's preview adds the public site's origin (config/admin.ts).
        'frame-src': ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
  },
});

/** Public news may be shown by any site; a browser's cookies never travel along, tokens are sent explicitly. */
const cors = (env: Core.Config.Shared.ConfigParams['env']) => ({
  name: 'strapi::cors',
  config: {
    origin: env.array('CORS_ORIGINS', ['*']),
    credentials: false,
    maxAge: 86_400,
    headers: ['Content-Type', 'Authorization', 'Accept', 'If-None-Match'],
    expose: ['ETag'],
  },
});

const body = {
  name: 'strapi::body',
  config: {
    jsonLimit: '1mb',
    formLimit: '256kb',
    textLimit: '256kb',
    formidable: { maxFileSize: 60 * 1024 * 1024 },
  },
};

const middlewares = ({ env }: Core.Config.Shared.ConfigParams) => [
  { name: 'global::body-time', config: { seconds: env.int('BODY_SECONDS', 300) } },
  'strapi::logger',
  'strapi::errors',
  'global::wrong-values',
  security(env),
  cors(env),
  'strapi::query',
  { name: 'global::request-limit', config: { perMinute: env.int('API_REQUESTS_PER_MINUTE', 3_000) } },
  'global::query-limits',
  body,
  'global::default-body',
  'strapi::session',
  'global::demo-pages',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
