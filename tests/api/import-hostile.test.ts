import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { photosOf } from '../support/imported-article';
import { createPageFolder, importFiles, readArticle, VAN_KHE } from '../support/imports';
import { rawZip } from '../support/legacy-import/archives';
import { findExecutable } from '../support/legacy-import/executable';
import { bigPng } from '../support/legacy-import/pictures';
import { ADDRESSES, FIRST_PARAGRAPH, hostilePage, PROGRAMS, SHOWN_AS_TEXT, withAddress } from '../support/legacy-import/programs';
import { bootStrapi, type TestStrapi } from '../support/strapi';

/** Payloads on one page: each by itself is proved without a server (tests/unit/…/hostile-pages). */
const ON_ONE_PAGE = 12;

let server: TestStrapi;
let strapi: Core.Strapi;
let pages: ReturnType<typeof createPageFolder>;

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: 'https://vankhe.example' } });
  strapi = server.strapi;
  pages = createPageFolder();
  await strapi.documents('api::organization.organization').create({ data: VAN_KHE });
});

afterAll(async () => {
  pages.remove();
  await server.destroy();
});

const importPages = (files: string[]) => importFiles(strapi, files, { publisher: VAN_KHE.code });

/** What readers get of an imported draft once it is published; a photo of a payload has no words, which would keep it from that. */
const read = async (documentId: string): Promise<unknown> => {
  await strapi.db.query('media.captioned-photo').updateMany({ where: { caption: null }, data: { decorative: true } });
  const { entries } = await strapi.documents('api::article.article').publish({ documentId, locale: 'vi' });
  return (await server.http.get(`/api/articles/by-slug/${String(entries[0]?.slug)}`).expect(200)).body;
};

describe('programs in a page, from the file over the database to the reader', () => {
  const payloads = [...SHOWN_AS_TEXT, ...PROGRAMS]
    .map(([, payload]) => payload)
    .concat(ADDRESSES.map(([, address]) => withAddress(address)));
  const groups = Array.from({ length: Math.ceil(payloads.length / ON_ONE_PAGE) }, (_, index) =>
    payloads.slice(index * ON_ONE_PAGE, (index + 1) * ON_ONE_PAGE),
  );

  test.each(groups.map((group, index) => [index + 1, group] as const))('page %i', async (number, group) => {
    const title = `Xã Vân Khê phát động trồng cây đợt thứ ${number} của năm`;
    const file = pages.write(`trang-${number}.html`, hostilePage(group.join(`<p>Tiếp theo là phần khác của trang.</p>\n`), title));
    const report = await importPages([file]);
    expect(report.pages[0]).toMatchObject({ title, articleId: expect.any(String) });
    const answer = await read(String(report.pages[0]?.articleId));
    expect(findExecutable(answer)).toEqual([]);
    expect(JSON.stringify(answer)).toContain(FIRST_PARAGRAPH);
  });

  test('also where the title, the author and the head of the page are made of them', async () => {
    const title = 'Xã Vân Khê <img src=x onerror=RUN()> trồng cây &lt;script&gt;RUN()&lt;/script&gt; đầu năm';
    const head = '<link rel="canonical" href="javascript:RUN()"><meta property="og:url" content="data:text/html,RUN()">';
    const page = hostilePage('<p style="text-align:right"><b>Hữu "><script>RUN()</script> Phát</b></p>', title).replace(
      '<head>',
      `<head>${head}`,
    );
    const report = await importPages([pages.write('dau-trang.html', page)]);
    const answer = await read(String(report.pages[0]?.articleId));
    expect(findExecutable(answer)).toEqual([]);
    expect(JSON.stringify(answer)).not.toMatch(/javascript:|data:text/);
  });
});

describe('bad pages among good ones', () => {
  const good = (number: number): string => hostilePage('<p>Không có gì lạ.</p>', `Xã Vân Khê ra quân vệ sinh môi trường lần thứ ${number}`);

  const BAD: readonly (readonly [string, string, string | Buffer])[] = [
    ['50-mb.html', 'too-large', Buffer.alloc(50 * 1024 * 1024, '<p>Xã Vân Khê</p>')],
    ['nested.html', 'too-complex', `<html><body>${'<div><table><tr><td>'.repeat(20_000)}Xã Vân Khê`],
    ['tags.html', 'too-complex', `<html><body>${'<b></b>'.repeat(100_000)}Xã Vân Khê`],
    ['archive.html', 'binary', rawZip([{ name: 'a.html', content: Buffer.alloc(1_000_000) }])],
    ['picture.txt', 'binary', bigPng(30_000, 30_000)],
    ['zeros.txt', 'binary', Buffer.alloc(1_000_000)],
    ['noise.txt', 'encoding-unknown', Buffer.from(Array.from({ length: 4_000 }, (_, index) => 0x80 + ((index * 37) % 0x70)))],
    ['empty.html', 'empty', ''],
    ['patterns.txt', 'no-article', `${'Chủ tịch UBND huyện, '.repeat(20_000)}`],
  ];

  test('each has its reason within seconds, and every good one is in', async () => {
    const files = BAD.flatMap(([name, , content], index) => [pages.write(name, content), pages.write(`good-${index}.html`, good(index))]);
    const started = performance.now();
    const report = await importPages(files);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(report.pages.filter((_, index) => index % 2 === 0).map((page) => ('error' in page ? page.error.code : page.result))).toEqual(
      BAD.map(([, code]) => code),
    );
    expect(report.pages.filter((_, index) => index % 2 === 1).every(({ result }) => result === 'created')).toBe(true);
  });
});

describe('pictures beside a page that are none', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="RUN()"><script>RUN()</script></svg>';
  const HTML = '<html><body><script>RUN()</script></body></html>';

  test('are missing pictures; the true one is stored', async () => {
    mkdirSync(path.join(pages.folder, 'anh_files'));
    const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c00' } })
      .jpeg()
      .toBuffer();
    const pictures: [string, string | Buffer][] = [
      ['svg.jpg', SVG],
      ['html.jpg', HTML],
      ['gif-and-html.gif', `GIF89a${HTML}`],
      ['zip.png', rawZip([{ name: 'a.html', content: HTML }])],
      ['pixels.png', bigPng(30_000, 30_000)],
      ['half.jpg', jpeg.subarray(0, jpeg.length - 30)],
      ['true.jpg', jpeg],
      ['drawing.svg', SVG],
    ];
    for (const [name, content] of pictures) pages.write(`anh_files/${name}`, content);
    const photos = pictures.map(
      ([name], index) => `<figure><img src="anh_files/${name}"><figcaption>Đoàn viên trồng cây số ${index}</figcaption></figure>`,
    );
    const title = 'Xã Vân Khê trồng cây trong khuôn viên nhà văn hóa';
    const report = await importPages([pages.write('anh.html', hostilePage(photos.join('\n'), title))]);
    expect(report.created.images).toBe(1);
    const stored = await readArticle(server, title);
    expect(stored ? photosOf(stored).map(({ missingFile }) => missingFile) : []).toEqual(pictures.map(([name]) => name !== 'true.jpg'));
    const files = (await strapi.db.query('plugin::upload.file').findMany({})) as { mime: string }[];
    expect(files.map(({ mime }) => mime)).toEqual(['image/jpeg']);
  });
});

describe('the network', () => {
  let asked: string[];
  let bystander: Server;

  beforeAll(async () => {
    asked = [];
    bystander = createServer((request, answer) => {
      asked.push(request.url ?? '');
      answer.end();
    });
    await new Promise<void>((resolve) => {
      bystander.listen(0, '127.0.0.1', resolve);
    });
  });

  afterAll(() => {
    bystander.close();
  });

  test('is never asked for what a page shows, neither by its import nor by its reading', async () => {
    const at = `http://127.0.0.1:${(bystander.address() as AddressInfo).port}`;
    const everything = `<figure><img src="${at}/a.jpg" srcset="${at}/b.jpg 2x"><figcaption>Đoàn viên trồng cây</figcaption></figure>
<iframe src="${at}/c"></iframe><link rel=stylesheet href="${at}/d"><object data="${at}/e"></object><script src="${at}/f"></script>
<video poster="${at}/g" src="${at}/h"></video><p style="background:url(${at}/i)">Nền trang</p>`;
    const head = `<link rel="canonical" href="${at}/j"><meta property="og:image" content="${at}/k"><!DOCTYPE x SYSTEM "${at}/l">`;
    const title = 'Xã Vân Khê trồng cây ven sông';
    const report = await importPages([pages.write('mang.html', hostilePage(everything, title).replace('<head>', `<head>${head}`))]);
    await read(String(report.pages[0]?.articleId));
    expect(asked).toEqual([]);
  });
});
