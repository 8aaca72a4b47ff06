import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileKindOf, isSystemFile } from '../intake/rules/file-kind';
import { statOf, type PageFile } from './page-file';

const WILDCARD = /[*?]/;
const MOST_ENTRIES = 200_000;

/** Files, folders (the pages in them, in folders of theirs too; not what a browser saved beside a page) and globs (`*`, `**`, `?`) as a list of page files, in order. */
export const findPageFiles = (names: readonly string[], cwd: string): PageFile[] => names.flatMap((name) => findOne(name, cwd));

const findOne = (name: string, cwd: string): PageFile[] => {
  const at = path.resolve(cwd, name);
  const stats = statOf(at);
  if (stats?.isDirectory()) return pagesOf(name, at);
  if (stats || !WILDCARD.test(name)) return [{ file: name, at }];
  const matches = glob(name, cwd);
  return matches.length > 0 ? matches : [{ file: name, error: { code: 'not-found', message: `No file matches ${name}.` } }];
};

const pagesOf = (folder: string, at: string): PageFile[] => {
  const names = namesBelow(at).filter((name) => fileKindOf(name) === 'page' && !isSystemFile(name));
  if (names.length === 0)
    return [
      { file: folder, error: { code: 'no-pages', message: `The folder ${folder} holds no page: expected .txt, .html or .htm files.` } },
    ];
  return names.map((name) => ({ file: path.join(folder, name), at: path.join(at, name), root: at }));
};

/** Plain files below a folder, with `/` between folders, in order of names; links are not followed. */
const namesBelow = (at: string, inside = ''): string[] =>
  readdirSync(path.join(at, inside), { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) return namesBelow(at, name);
      return entry.isFile() ? [name] : [];
    });

/** Walks only below the part of the pattern that has no wildcard. */
const glob = (pattern: string, cwd: string): PageFile[] => {
  const parts = pattern.split(/[/\\]/);
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => WILDCARD.test(part)),
  );
  const base = fixed.join('/') || (pattern.startsWith('/') ? '/' : '.');
  const matcher = globMatcher(pattern);
  const found: PageFile[] = [];
  const folders = [base];
  for (let seen = 0, folder = folders.pop(); folder !== undefined && seen < MOST_ENTRIES; folder = folders.pop()) {
    const at = path.resolve(cwd, folder);
    for (const entry of statOf(at)?.isDirectory() ? readdirSync(at, { withFileTypes: true }) : []) {
      seen += 1;
      const name = folder === '.' && !pattern.startsWith('./') ? entry.name : `${folder === '/' ? '' : folder}/${entry.name}`;
      if (entry.isDirectory() && (pattern.includes('**') || name.split('/').length < parts.length)) folders.push(name);
      if (entry.isFile() && matcher.test(name)) found.push({ file: name, at: path.resolve(cwd, name) });
    }
  }
  return found.sort((left, right) => (left.file < right.file ? -1 : 1));
};

const globMatcher = (pattern: string): RegExp => {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (mark) => (mark.startsWith('**') ? '(?:.*/)?' : mark === '*' ? '[^/]*' : '[^/]'));
  return new RegExp(`^${source}$`);
};
