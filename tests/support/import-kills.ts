import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { PLANTING_PAGE } from './imports';
import { ROOT, type TestEnvironment } from './test-environment';

/** An old portal on the disk: pages with a picture each, every third picture the same as another's. `remove` it at the end. */
export const createOldPortal = async (count: number) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-old-portal-'));
  const page = readFileSync(PLANTING_PAGE, 'utf8');
  const pictures = new Set<number>();
  for (let number = 1; number <= count; number += 1) {
    const name = `trang-${String(number).padStart(3, '0')}`;
    const picture = number % 3 === 0 ? number - 1 : number;
    pictures.add(picture);
    writeFileSync(path.join(folder, `${name}.txt`), page.replaceAll('trồng rừng', `trồng rừng đợt ${number}`));
    mkdirSync(path.join(folder, `${name}.photos`));
    const drawing = sharp({ create: { width: 320, height: 240, channels: 3, background: { r: picture % 256, g: 120, b: 60 } } });
    writeFileSync(path.join(folder, `${name}.photos`, '01.jpg'), await drawing.jpeg().toBuffer());
  }
  return { folder, pages: count, pictures: pictures.size, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

type Killed = { exitCode: number | null; isKilled: boolean; output: string };

const DEADLINE_MS = 240_000;

const countUploads = (env: TestEnvironment['env']): number => readdirSync(path.join(env.PUBLIC_DIR ?? '', 'uploads')).length;

/**
 * `import apply` in a process of its own, ended by SIGKILL so many milliseconds after it stored its first new picture; null: never. It cannot clean up
 * anything.
 */
export const importAndKill = async ({ env }: TestEnvironment, folder: string, killAfter: number | null): Promise<Killed> => {
  const before = countUploads(env);
  const argv = [path.join(ROOT, 'bin', 'dinh.mjs'), 'import', 'apply', folder];
  const child = spawn(process.execPath, argv, { cwd: ROOT, env: { ...process.env, ...env, NODE_ENV: 'production' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let isEnded = false;
  void ended.then(() => (isEnded = true));
  const until = Date.now() + DEADLINE_MS;
  while (killAfter !== null && !isEnded && countUploads(env) === before && Date.now() < until) await sleep(10);
  if (killAfter !== null && !isEnded) {
    await sleep(killAfter);
    child.kill('SIGKILL');
  }
  const exitCode = await ended;
  return { exitCode, isKilled: child.signalCode === 'SIGKILL', output };
};

/** How many of what there are, and whatever stands there twice or half. */
export const inspectImport = async (strapi: Core.Strapi) => {
  const articles = (await strapi.documents('api::article.article').findMany({
    locale: 'vi',
    populate: { legacySource: true, publisher: true, mentions: true, events: true, body: { populate: '*' } },
  })) as unknown as {
    title: string;
    publisher: unknown;
    mentions: unknown[];
    events: unknown[];
    legacySource: { legacyKey: string } | null;
    body: { __component: string; image?: { id: number } | null }[];
  }[];
  const files = (await strapi.db.query('plugin::upload.file').findMany({ select: ['id', 'name'] })) as { id: number; name: string }[];
  const persons = await strapi.db.query('api::person.person').count();
  const organizations = await strapi.db.query('api::organization.organization').count();
  const isWhole = (article: (typeof articles)[number]): boolean =>
    article.publisher !== null &&
    article.mentions.length > 0 &&
    article.events.length === 1 &&
    article.body.some(({ image }) => image !== undefined && image !== null);
  return {
    articles: articles.length,
    keys: new Set(articles.map(({ legacySource }) => legacySource?.legacyKey)).size,
    halved: articles.filter((article) => !isWhole(article)).map(({ title }) => title),
    files: files.length,
    passing: files.filter(({ name }) => name.startsWith('anh-')).length,
    persons,
    organizations,
  };
};

/** Rows of the journal: every thing that was made, once. */
export const inspectJournal = async (strapi: Core.Strapi) => {
  const made: {
    uid: string;
    document_id: string;
  }[] = await strapi.db.connection('legacy_import_made').where({ act: 'created' }).select('uid', 'document_id');
  const states: { state: string }[] = await strapi.db.connection('legacy_import_batch').select('state').orderBy('created_at');
  const of = (uid: string): number => made.filter((row) => row.uid === uid).length;
  return {
    articles: of('api::article.article'),
    files: of('plugin::upload.file'),
    persons: of('api::person.person'),
    twice: made.length - new Set(made.map(({ uid, document_id: id }) => `${uid} ${id}`)).size,
    states: states.map(({ state }) => state),
  };
};
