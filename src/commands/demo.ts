import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { env } from '@strapi/utils';
import server from '../../config/server';
import { runSeed } from '../../database/seeds/run';
import { ensureAdministrator, type Administrator } from './administrator';
import { createApp } from './app';
import { takeDatabaseLock } from './database-lock';
import { demoSiteUrl } from './demo-site-url';
import { SERVER } from './lock';

type Log = (line: string) => void;

const ARTICLE = 'api::article.article';

const timed = async <T>(log: Log, what: string, work: () => Promise<T>): Promise<T> => {
  const startedAt = performance.now();
  const result = await work();
  log(`${what} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  return result;
};

const findNewestSlug = async (strapi: Core.Strapi): Promise<string | null> => {
  if (!strapi.getModel(ARTICLE)) return null;
  const newest = await strapi
    .documents(ARTICLE)
    .findFirst({ locale: 'vi', status: 'published', sort: 'datePublished:desc', fields: ['slug'] });
  return newest?.slug ?? null;
};

const describeAccount = ({ email, password }: Administrator): string[] =>
  password === null
    ? [`  account   ${email} (forgotten password: stop the demo, then npx strapi admin:reset-user-password)`]
    : [`  account   ${email}`, `  password  ${password}   (shown this once)`];

const describe = async (strapi: Core.Strapi, administrator: Administrator): Promise<string[]> => {
  const origin = strapi.config.get<string>('server.absoluteUrl');
  const slug = await findNewestSlug(strapi);
  const hasPage = existsSync(path.join(strapi.dirs.static.public, 'demo', 'index.html'));
  return [
    '',
    'Đình is running. Ctrl+C stops it.',
    ...(hasPage ? [`  portal    ${origin}/demo/`] : []),
    `  admin     ${strapi.config.get<string>('admin.absoluteUrl')}`,
    ...describeAccount(administrator),
    ...(slug === null ? [] : [`  article   ${origin}/api/articles/by-slug/${slug}?locale=vi`]),
    '',
  ];
};

/** The sample portal, from an empty folder to a running server; a second run finds everything there. */
export const demo = async ({ log }: { log: Log }): Promise<void> => {
  process.env.SITE_URL ||= demoSiteUrl(server({ env }));
  const strapi = createApp();
  takeDatabaseLock({ strapi, holder: SERVER });
  await timed(log, 'Strapi loaded', () => strapi.load());
  await timed(log, 'Sample portal in place', () => runSeed({ strapi, log }));
  const administrator = await timed(log, 'Administrator in place', () => ensureAdministrator({ strapi }));
  await timed(log, 'Server listening', () => strapi.listen());
  for (const line of await describe(strapi, administrator)) log(line);
};
