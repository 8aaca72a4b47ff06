import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

// One after the other: each test goes on from the state that the one before has left.
test('a backup is made beside a running server, a restore is refused there', async () => {
  const server = await bootStrapi({ environment: source });
  await server.strapi.documents(CATEGORY).create({ locale: 'vi', data: { name: 'Kinh tế', slug: 'kinh-te' } });
  writeFileSync(uploadIn(source), 'the bytes of a photo');
  expect(await runDinh(['backup', file], source)).toMatchObject({ exitCode: 0, stdout: '' });
  await server.strapi.documents(CATEGORY).create({ locale: 'vi', data: { name: 'Văn hóa', slug: 'van-hoa' } });
  const { exitCode, stderr } = await runDinh(['restore', file, '--force'], source);
  expect(stderr).toMatch(/stop the servers? first/);
  expect(exitCode).toBe(2);
  expect(await namesOf(server)).toEqual(['Kinh tế', 'Văn hóa']);
  await server.destroy();
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
  await server.destroy();
});

test('with --force the portal goes back to the day of the backup', async () => {
  expect(await runDinh(['restore', file, '--force'], source)).toMatchObject({ exitCode: 0 });
  const server = await bootStrapi({ environment: source });
  expect(await namesOf(server)).toEqual(['Kinh tế']);
  await server.destroy();
});
