import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createBareProject, npmInstall, readJson, type BareProject } from '../../support/bare-project';
import type { ServerProcess } from '../../support/server';

/** Beside tests/api/view-counter/lift.test.ts: with npm itself, and with the admin panel built. */
let project: BareProject;
let server: ServerProcess | null = null;

beforeAll(async () => {
  project = await createBareProject({ plugins: ['view-counter'], install: npmInstall });
}, 180_000);

afterAll(async () => {
  await server?.stop();
  await project.remove();
}, 60_000);

test('npm installs the package, and each dependency in the version it names', () => {
  const { dependencies } = project.plugin('view-counter').manifest;
  const installed = Object.keys(dependencies).map((name) => {
    const { version } = readJson<{ version: string }>(project.folder, 'node_modules', name, 'package.json');
    return [name, version];
  });
  expect(Object.fromEntries(installed)).toEqual(dependencies);
});

test('the admin panel of a bare project is built with the plugin in it, and served', async () => {
  const [program = '', ...args] = project.command('build');
  await promisify(execFile)(program, args, { cwd: project.folder, env: { ...process.env, ...project.env, NODE_ENV: 'production' } });
  const build = path.join(project.folder, 'build');
  expect(existsSync(path.join(build, 'index.html'))).toBe(true);
  const chunks = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const ours = chunks.filter((file) => readFileSync(path.join(build, file), 'utf8').includes('view-counter'));
  expect(ours).not.toHaveLength(0);

  project.env.SERVE_ADMIN = 'true';
  server = await project.start();
  const page = await fetch(`${server.url}/admin`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<div id="strapi">');
  expect(await server.terminate()).toBe(0);
}, 300_000);
