import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { photoFiles } from '../../../../../src/plugins/legacy-import/server/src/apply/photo-files';

const JPEG = Buffer.from('\u00ff\u00d8\u00ff\u00e0 a photo', 'latin1');

let root: string;
let page: string;

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'dinh-photos-'));
  mkdirSync(path.join(root, 'pages', 'trang_files'), { recursive: true });
  mkdirSync(path.join(root, 'pages', 'trang.photos'));
  page = path.join(root, 'pages', 'trang.html');
  writeFileSync(path.join(root, 'secret.jpg'), JPEG);
  writeFileSync(path.join(root, 'pages', 'trang_files', 'a.JPEG'), JPEG);
  writeFileSync(path.join(root, 'pages', 'trang_files', 'page.jpg'), '<html>');
  mkdirSync(path.join(root, 'pages', 'trang_files', 'folder.jpg'));
  symlinkSync(path.join(root, 'secret.jpg'), path.join(root, 'pages', 'link.jpg'));
  for (const name of ['02.jpg', '1.jpg', 'notes.txt']) writeFileSync(path.join(root, 'pages', 'trang.photos', name), JPEG);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('finds a photo by its name, named after what it is', async () => {
  expect(await photoFiles.findImage({ at: page }, 'https://example.vn/x/a.JPEG?t=1')).toMatchObject({
    file: path.join(root, 'pages', 'trang_files', 'a.JPEG'),
    name: 'a.jpg',
    size: JPEG.length,
    kind: { mime: 'image/jpeg' },
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test.each([
  ['a file that is not there', 'b.jpg'],
  ['a page that is called a photo', 'page.jpg'],
  ['a folder', 'folder.jpg'],
  ['a file outside', '../secret.jpg'],
  ['a link to a file outside', 'link.jpg'],
  ['a name longer than any file has', `${'x'.repeat(300)}.jpg`],
])('%s is no photo', async (_, url) => {
  expect(await photoFiles.findImage({ at: page }, url)).toBeNull();
});

test('of a mirror of a site all folders are looked at, and nothing outside', async () => {
  mkdirSync(path.join(root, 'pages', 'tin'));
  writeFileSync(path.join(root, 'pages', 'b.jpg?t=17'), JPEG);
  const place = { at: path.join(root, 'pages', 'tin', 'mot.html'), root: path.join(root, 'pages') };
  const found = await Promise.all(
    ['../trang_files/a.JPEG', '/b.jpg?t=17', '../../secret.jpg'].map((url) => photoFiles.findImage(place, url)),
  );
  expect(found.map((image) => image?.name)).toEqual(['a.jpg', 'b.jpg', undefined]);
});

test('lists photos numbered by hand', async () => {
  expect([...(await photoFiles.numberedPhotos(page))].sort(([a], [b]) => a - b)).toEqual([
    [1, 'trang.photos/1.jpg'],
    [2, 'trang.photos/02.jpg'],
  ]);
  expect(await photoFiles.numberedPhotos(path.join(root, 'pages', 'other.txt'))).toEqual(new Map());
});
