import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findPageFiles } from '../../../../../src/plugins/legacy-import/server/src/page-files/find-page-files';

let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'dinh-page-files-'));
  for (const name of [
    'tin/2023/b.html',
    'tin/2023/a.htm',
    'tin/c.txt',
    'd.aspx',
    'tin/c_files/frame.html',
    'tin/c.photos/01.jpg',
    '.git/x.txt',
    'e.css',
  ]) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), 'x');
  }
  mkdirSync(path.join(root, 'empty'));
  symlinkSync(root, path.join(root, 'tin', 'loop'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const found = (...names: string[]) => findPageFiles(names, root).map((page) => ('error' in page ? page.error.code : page.file));

test('a folder gives the pages in it and in its folders, in order, without what a browser saved beside them', () => {
  expect(found('.')).toEqual(['d.aspx', 'tin/2023/a.htm', 'tin/2023/b.html', 'tin/c.txt']);
});

test('a folder without pages, and a name that is none, are said', () => {
  expect(found('empty', 'none.html', '*.pdf')).toEqual(['no-pages', 'none.html', 'not-found']);
});

test('a glob gives what it matches', () => {
  expect(found('tin/**/*.html')).toEqual(['tin/2023/b.html', 'tin/c_files/frame.html']);
});
