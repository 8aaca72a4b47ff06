import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { bootStrapi } from '../strapi';
import { ROOT, type TestEnvironment } from '../test-environment';

const ARTICLE = 'api::article.article';

/** SQLite's compound SELECT takes 500 rows, less some columns' worth of variables. */
const AT_ONCE = 250;

/** Articles as rows, without what saving does: none of it matters here, and thousands by the document service take minutes. */
const createArticles = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<void> => {
  for (let at = 0; at < documentIds.length; at += AT_ONCE) {
    const data = documentIds.slice(at, at + AT_ONCE).map((documentId, index) => ({
      documentId,
      locale: 'vi',
      title: `Bài ${at + index}`,
      slug: `bai-${at + index}-x`,
      datePublished: new Date(0),
    }));
    await strapi.db.query(ARTICLE).createMany({ data });
  }
};

export type OldSite = {
  documentIds: string[];
  /** CSV: half of the rows by address, half by documentId; the r-th article had `viewsOf(r)` views. */
  file: string;
  viewsOf(index: number): number;
};

/** A portal whose articles had views on an old site. No server runs afterwards. */
export const createOldSite = async (environment: TestEnvironment, count: number): Promise<OldSite> => {
  const documentIds = Array.from({ length: count }, (_, index) => `article${String(index).padStart(17, '0')}`);
  const server = await bootStrapi({ environment });
  await createArticles(server.strapi, documentIds);
  await server.destroy();
  const viewsOf = (index: number): number => ((index * 7_919) % 5_000) + 1;
  const rows = documentIds.map((documentId, index) =>
    index % 2 === 0 ? `${documentId},,${viewsOf(index)}` : `,https://old.example/tin/bai-${index}-x.html,${viewsOf(index)}`,
  );
  const file = path.join(environment.folder, 'old.csv');
  writeFileSync(file, `documentId,url,views\n${rows.join('\n')}\n`);
  return { documentIds, file, viewsOf };
};

/** What it says of its progress: how many rows are done. */
const rowsIn = (said: string): number =>
  Math.max(-1, ...[...said.matchAll(/^Import \d+: ([\d,]+) of/gm)].map(([, rows]) => Number(rows?.replaceAll(',', ''))));

/** Runs `views <args>` and ends it with SIGKILL as soon as it says that so many rows are done. False where it was done before that. */
export const killViews = (args: readonly string[], { env }: TestEnvironment, rows: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env, NODE_ENV: 'production' } };
    const child = spawn(process.execPath, [path.join(ROOT, 'bin', 'dinh.mjs'), 'views', ...args], options);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (rowsIn(said) >= rows) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`views ${args.join(' ')} ended with ${code}:\n${said}`));
    });
  });
