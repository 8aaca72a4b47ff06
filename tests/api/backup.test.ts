import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as tar from 'tar';
import { runDinh } from '../support/command-line';
import { bootStrapi, type TestStrapi } from '../support/strapi';
import { createTestEnvironment, type TestEnvironment } from '../support/test-environment';

const CATEGORY = 'api::category.category';

let source: TestEnvironment;
let target: TestEnvironment;
let file: string;

beforeAll(async () => {
  [source, target] = [await createTestEnvironment(), await createTestEnvironment()];
  file = path.join(source.folder, 'kept', 'backup.tar.gz');
});

afterAll(async () => {
  await source.remove();
  await target.remove();
});

const namesOf = async ({ strapi }: TestStrapi): Promise<string[]> =>
  (await strapi.documents(CATEGORY).findMany({ locale: 'vi', sort: 'name:asc' })).map(({ name }) => String(name));

const uploadIn = ({ folder }: TestEnvironment) => path.join(folder, 'public', 'uploads', 'anh_le_hoi.jpg');

/** As a reader of today leaves it; the bytes are looked for in the files of the backup. */
const VISITOR = Buffer.from('who-read-what-24');
const HIT = Buffer.from('hit-id-of-today!');

const visit = async ({ strapi }: TestStrapi): Promise<void> => {
  const { connection: knex } = strapi.db;
  for (const parity of [0, 1]) {
    await knex(`vc_visitor_${parity}`).insert({ key: VISITOR, first_ms: 1, last_ms: 2 });
    await knex(`vc_seen_${parity}`).insert({ key: HIT });
  }
  await knex('vc_key')
    .insert({ day: 20_200_101, random: VISITOR, expires: Date.now() + 86_400_000, pepper_check: HIT })
    .onConflict('day')
    .ignore();
  await knex('vc_day').insert({ target_id: -1, day: 20_200_101, views: 0 });
};

const countRows = async ({ strapi }: TestStrapi, table: string): Promise<number> =>
  Number((await strapi.db.connection(table).count({ n: '*' }))[0]?.n);

// One after the other: each test goes on from the state that the one before has left.
test('a backup is made beside a running server, a restore is refused there', async () => {
  const server = await bootStrapi({ environment: source });
  await server.strapi.documents(CATEGORY).create({ locale: 'vi', data: { name: 'Kinh tế', slug: 'kinh-te' } });
  writeFileSync(uploadIn(source), 'the bytes of a photo');
  await visit(server);
  expect(await runDinh(['backup', file], source)).toMatchObject({ exitCode: 0, stdout: '' });
  await server.strapi.documents(CATEGORY).create({ locale: 'vi', data: { name: 'Văn hóa', slug: 'van-hoa' } });
  const { exitCode, stderr } = await runDinh(['restore', file, '--force'], source);
  expect(stderr).toMatch(/stop the servers? first/);
  expect(exitCode).toBe(2);
  expect(await namesOf(server)).toEqual(['Kinh tế', 'Văn hóa']);
  await server.destroy();
});

test('a backup holds what was counted, but nothing that tells of a reader', async () => {
  const folder = path.join(source.folder, 'unpacked');
  mkdirSync(folder);
  await tar.extract({ file, cwd: folder });
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const bytes = Buffer.concat(files.map((entry) => readFileSync(path.join(entry.parentPath, entry.name))));
  expect(bytes.includes('vc_visitor_0')).toBe(true);
  expect([VISITOR, HIT].filter((secret) => bytes.includes(secret) || bytes.includes(secret.toString('hex')))).toEqual([]);
});

test('content is replaced only when that is asked for', async () => {
  const refused = await runDinh(['restore', file], source);
  expect(refused).toMatchObject({ exitCode: 2 });
  expect(refused.stderr).toContain('--force');
});

test('a file that does not exist, or is no archive, is named', async () => {
  const missing = await runDinh(['restore', path.join(target.folder, 'missing.tar.gz'), '--force'], target);
  expect(missing.stderr).toContain('There is no file');
  expect(missing.exitCode).toBe(2);
  const wrong = path.join(target.folder, 'wrong.tar.gz');
  writeFileSync(wrong, 'not a backup');
  const refused = await runDinh(['restore', wrong, '--force'], target);
  expect(refused.stderr).toContain('not a whole .tar.gz');
  expect(refused.exitCode).toBe(1);
});

test('half a backup restores nothing', async () => {
  const half = path.join(target.folder, 'half.tar.gz');
  const whole = readFileSync(file);
  writeFileSync(half, whole.subarray(0, Math.floor(whole.length / 2)));
  expect(await runDinh(['restore', half, '--force'], target)).toMatchObject({ exitCode: 1 });
  expect(existsSync(uploadIn(target))).toBe(false);
});

// Without --force: whatever the two tests above had left would be content, and stop it.
test('another, empty portal becomes the one of the backup, uploads included', async () => {
  expect(await runDinh(['restore', file], target)).toMatchObject({ exitCode: 0 });
  expect(readFileSync(uploadIn(target), 'utf8')).toBe('the bytes of a photo');
  const server = await bootStrapi({ environment: target });
  expect(await namesOf(server)).toEqual(['Kinh tế']);
  const readers = ['vc_visitor_0', 'vc_visitor_1', 'vc_seen_0', 'vc_seen_1'];
  expect(await Promise.all(readers.map((table) => countRows(server, table)))).toEqual([0, 0, 0, 0]);
  expect(await server.strapi.db.connection('vc_day').where({ day: 20_200_101 })).toHaveLength(1);
  await server.destroy();
});

test('with --force the portal goes back to the day of the backup', async () => {
  expect(await runDinh(['restore', file, '--force'], source)).toMatchObject({ exitCode: 0 });
  const server = await bootStrapi({ environment: source });
  expect(await namesOf(server)).toEqual(['Kinh tế']);
  await server.destroy();
});
