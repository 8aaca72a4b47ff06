// Another instance of the application on the same database, as behind a load balancer. Its first line says where it listens.
import { createRequire } from 'node:module';

// A production server says more than that one line.
Object.assign(process.env, { NODE_ENV: 'test', LOG_LEVEL: 'error' });

/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const [, , appDir = ''] = process.argv;

const strapi = createStrapi({ appDir, distDir: `${appDir}/dist`, autoReload: false, serveAdminPanel: false });
await strapi.load();
await strapi.listen();
const address = strapi.server.httpServer.address();
process.stdout.write(`listening ${typeof address === 'object' && address ? address.port : 0}\n`);
