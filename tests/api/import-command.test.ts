import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { main } from '../../src/plugins/legacy-import/cli';
import type { WithApp } from '../../src/plugins/legacy-import/server/src/commands/cli-command';
import type { ImportReport } from '../../src/plugins/legacy-import/server/src/report/import-report';
import { countRows, createPageFolder, PLANTING_PAGE } from '../support/imports';
import { bootStrapi, type TestStrapi } from '../support/strapi';

let server: TestStrapi;
let strapi: Core.Strapi;
let pages: ReturnType<typeof createPageFolder>;

beforeAll(async () => {
  server = await bootStrapi();
  strapi = server.strapi;
  pages = createPageFolder();
});

afterAll(async () => {
  pages.remove();
  await server.destroy();
});

const collect = () => {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
};

/** `npm run import -- <argv>` from the folder of pages, on this server's database. */
const run = async (...argv: string[]) => {
  const [stdout, stderr] = [collect(), collect()];
  const withApp: WithApp = (_, work) => work(strapi);
  const exitCode = await main(argv, { stdout: stdout.stream, stderr: stderr.stream, cwd: pages.folder, withApp });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
};

describe('a call that is wrong', () => {
  test.each<[string, string[], RegExp]>([
    ['no path', [], /missing required argument/],
    ['a path that is not there', ['nowhere.txt'], /There is no file or folder nowhere\.txt/],
    ['a glob that matches nothing', ['*.page'], /No file matches \*\.page/],
    ['a folder without pages', ['empty'], /holds no page/],
    ['an unknown publisher', ['page.txt', '--publisher', 'nobody'], /No organization has the code "nobody"/],
    ['another language than Vietnamese', ['page.txt', '--locale', 'xx'], /--locale is vi, but is "xx"/],
    [
      'a report in a folder that is not there',
      ['page.txt', '--report', 'nowhere/report.json'],
      /--report must be a file in an existing folder/,
    ],
    ['an option that does not exist', ['page.txt', '--force'], /unknown option/],
  ])('%s: exit 2, a sentence, nothing done', async (_, argv, sentence) => {
    mkdirSync(path.join(pages.folder, 'empty'), { recursive: true });
    pages.copy(PLANTING_PAGE, 'page.txt');
    const before = await countRows(strapi);
    const { exitCode, stdout, stderr } = await run('apply', ...argv);
    expect(stderr).toMatch(sentence);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(await countRows(strapi)).toEqual(before);
  });
});

describe('a file that is no page', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);

  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['random bytes', 'noise.txt', noise, /binary data|unknown encoding/],
    ['an empty file', 'nothing.txt', '', /is empty/],
    ['an image that is called a page', 'photo.html', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /a JPEG image/],
    ['a menu', 'menu.txt', 'Trang chủ\n\nGiới thiệu\n\nLiên hệ\n', /No article was recognized/],
  ])('%s: exit 1, a sentence, nothing written', async (_, name, content, sentence) => {
    pages.write(name, content);
    const before = await countRows(strapi);
    const { exitCode, stdout } = await run('apply', name);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/FAILED {2}/);
    expect(stdout).toMatch(sentence);
    expect(await countRows(strapi)).toEqual(before);
  });
});

describe('a call that is right', () => {
  test('says what it would do, and does nothing, on a dry run', async () => {
    pages.copy(PLANTING_PAGE, 'page.txt');
    const before = await countRows(strapi);
    const { exitCode, stdout, stderr } = await run('apply', 'page.txt', '--dry-run');
    expect(stdout).toMatch(/1 of 1 page .*dry run: nothing was written[^]* 1 {2}would be imported/);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(await countRows(strapi)).toEqual(before);
  });

  test('imports the good pages of a folder beside the bad, and says which failed', async () => {
    mkdirSync(path.join(pages.folder, 'mixed'));
    pages.copy(PLANTING_PAGE, 'mixed/b.txt');
    pages.write('mixed/a.txt', '');
    const { exitCode, stdout } = await run('apply', 'mixed', '--report', 'report.json');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/ 1 {2}imported\n *1 {2}failed\nmade: 1 articles, 1 events/);
    const report = JSON.parse(readFileSync(path.join(pages.folder, 'report.json'), 'utf8')) as ImportReport;
    expect(report.results).toMatchObject({ created: 1, failed: 1 });
    expect(report.pages.map(({ file, result }) => [file, result])).toEqual([
      ['mixed/a.txt', 'failed'],
      ['mixed/b.txt', 'created'],
    ]);
  });

  test('knows every page on the second run', async () => {
    const { exitCode, stdout } = await run('apply', 'mixed/*.txt', 'page.txt');
    expect(stdout).toMatch(/ 2 {2}known, unchanged/);
    expect(exitCode).toBe(1);
    expect((await run('apply', 'page.txt')).exitCode).toBe(0);
  });

  test('lists the imports, and takes one back after saying what that would do', async () => {
    const [newest = ''] = (await run('batches')).stdout.split('\n').filter((line) => / 1 created/.test(line));
    expect(newest).toMatch(/^\d{14}-[0-9a-f]{6} {2}finished .* 1 created, 1 failed$/);
    const [batch = ''] = newest.split(' ');
    const preview = await run('undo', batch, '--dry-run');
    expect(preview).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/1 articles/) });
    expect((await run('apply', 'mixed/b.txt')).stdout).toMatch(/ 1 {2}known, unchanged/);
    expect(await run('undo', batch)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/1 articles/) });
    expect((await run('apply', 'mixed/b.txt', '--dry-run')).stdout).toMatch(/ 1 {2}would be imported/);
    expect(await run('undo', 'unknown')).toMatchObject({ exitCode: 2, stderr: 'There is no batch unknown: import batches lists them.\n' });
  });

  test('finds the pictures of a mirrored site where its pages say they are', async () => {
    for (const folder of ['mirror/bato.gov.vn/tin', 'mirror/bato.gov.vn/documents'])
      mkdirSync(path.join(pages.folder, folder), { recursive: true });
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#05a' } })
      .png()
      .toBuffer();
    pages.write('mirror/bato.gov.vn/documents/le-hoi.png', picture);
    const body = readFileSync(PLANTING_PAGE, 'utf8')
      .split('\n')
      .filter((line) => line.length > 120);
    pages.write(
      'mirror/bato.gov.vn/tin/mot.html',
      `<!doctype html><meta charset="utf-8"><title>UBND huyện Ba Tơ</title><article><h1>Hội xuân trên đỉnh Vi Ô Lắc</h1><p>13/03/2024 08:29</p>
       <p>${body.join('</p><p>')}</p><figure><img src="/documents/le-hoi.png"><figcaption>Bà con trong lễ hội</figcaption></figure></article>`,
    );
    const { stdout } = await run('apply', 'mirror');
    expect(stdout).toMatch(/1 images/);
  });

  test('leaves the signals of the process to whoever had them', () => {
    expect(existsSync(path.join(pages.folder, 'report.json'))).toBe(true);
    expect(process.listeners('SIGINT').map(({ name }) => name)).toContain('terminateStrapi');
  });
});
