// A Strapi on the same database that never listens: what another instance, or a command, is to a running server.
// Reads lines `<name>` and sets the name of the one category whose documentId is given; writes `done <name>` when the write is over.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const [, , appDir = '', documentId = ''] = process.argv;

const strapi = createStrapi({ appDir, distDir: `${appDir}/dist`, autoReload: false, serveAdminPanel: false });
await strapi.load();
process.stdout.write('ready\n');

for await (const name of createInterface({ input: process.stdin })) {
  await strapi.documents('api::category.category').update({ documentId, locale: 'vi', data: { name } });
  process.stdout.write(`done ${name}\n`);
}
await strapi.destroy();
