import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ensureCompiled } from './compile.mjs';
import { DIST, Failure, ROOT, toStderr } from './project.mjs';

const require = createRequire(import.meta.url);

const GENERATED = ['contentTypes.d.ts', 'components.d.ts'];

/**
 * Strapi's generator writes `<folder>/generated/*.d.ts` from the schemas of the loaded application.
 * @param {string} folder
 */
const generate = async (folder) => {
  const { createStrapi } = /** @type {typeof import('@strapi/strapi')} */ (require('@strapi/strapi'));
  const { generators } = /** @type {typeof import('@strapi/typescript-utils')} */ (require('@strapi/typescript-utils'));
  const strapi = await createStrapi({ appDir: ROOT, distDir: DIST }).register();
  const artifacts = { contentTypes: true, components: true };
  await generators.generate({ strapi, pwd: folder, rootDir: '.', logger: { silent: true, debug: false }, artifacts });
  await strapi.destroy();
};

/** @param {string} folder @param {string} name */
const readGenerated = (folder, name) => {
  const file = path.join(folder, 'generated', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

const findDifferences = async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-types-'));
  try {
    await generate(folder);
    return GENERATED.filter((name) => readGenerated(folder, name) !== readGenerated(path.join(ROOT, 'types'), name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Writes the types of all schemas, or with `check` fails where the committed ones are not those of the schemas. @param {{ check?: true }} options */
export const runTypes = async ({ check }) => {
  process.env.LOG_LEVEL ??= 'warn';
  // After a schema changed, the code may not fit the old types any more: that must not keep the new ones from being made.
  await ensureCompiled({ despiteTypeErrors: true });
  if (!check) {
    await generate(path.join(ROOT, 'types'));
    toStderr('Wrote types/generated.');
    return;
  }
  const different = await findDifferences();
  if (different.length > 0)
    throw new Failure(`types/generated/${different.join(', ')} differ from the schemas: run "npm run types" and commit the result.`);
  toStderr('types/generated is up to date.');
};
