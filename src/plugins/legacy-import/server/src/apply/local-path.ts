/**
 * Where a picture of a page may lie beside it, best guess first, as paths relative to the page's folder: at its own relative
 * address, then by its file name in the folders that browsers and people make. `stem` is the page's name without its ending.
 * A way out of the folder is never among them.
 *
 * @example candidatePaths('/documents/20125/a%20b.jpg?t=17', 'trang') // ['trang_files/a b.jpg', 'trang.photos/a b.jpg', …]
 */
export const candidatePaths = (url: string, stem: string): string[] => {
  const path = pathOf(url);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!isFileName(name)) return [];
  const byName = [`${stem}_files`, `${stem}.photos`, stem, 'images', '.'].map((folder) => (folder === '.' ? name : `${folder}/${name}`));
  const paths = isRelativeAddress(path) ? [path.replace(/^(\.\/)+/, ''), ...byName] : byName;
  return [...new Set(paths)].filter((candidate) => !candidate.split('/').includes('..'));
};

/**
 * Where a crawler's mirror of a whole site keeps a picture, as paths inside the mirror. `folder`: the page's own folder in it. An address from the root of
 * the site is looked for below each folder that may be that root; the query that a crawler writes into a file's name may be there or not.
 *
 * @example mirrorPaths('../documents/a.jpg', 'bato.gov.vn/tin-tuc') // ['bato.gov.vn/documents/a.jpg']
 * @example mirrorPaths('/documents/a.jpg', 'bato.gov.vn/tin-tuc') // ['documents/a.jpg', 'bato.gov.vn/documents/a.jpg', 'bato.gov.vn/tin-tuc/documents/a.jpg']
 */
export const mirrorPaths = (url: string, folder: string): string[] => {
  const path = pathOf(url);
  if (!isFileName(path.slice(path.lastIndexOf('/') + 1).replace(/\?.*$/s, ''))) return [];
  const paths = isRelativeAddress(path)
    ? [inside(folder, path)]
    : rootsOf(folder).flatMap((root) => fromRoot(path).map((name) => inside(root, name)));
  const [query = ''] = /\?[^#]+/s.exec(url) ?? [];
  const names = paths.filter((name) => name !== null).flatMap((name) => [name, `${name}${query}`, name.replace(/\?[^/]*$/s, '')]);
  return [...new Set(names)];
};

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

const isRelativeAddress = (path: string): boolean => !path.startsWith('/') && !SCHEME.test(path);

const pathOf = (url: string): string => decode(url.replace(/[?#].*$/s, '')).replace(/\\/g, '/');

const isFileName = (name: string): boolean => name !== '' && !/[\0:]/.test(name);

/** A crawler names a folder after each server; an address without a server is of the one that the mirror is of. */
const fromRoot = (path: string): string[] => {
  const [, host, rest] = /^(?:https?:)?\/\/([^/]+)\/(.+)$/is.exec(path) ?? [];
  if (host !== undefined && rest !== undefined) return [`${host}/${rest}`, rest];
  return path.startsWith('/') && !path.startsWith('//') ? [path.slice(1)] : [];
};

/** The folder itself and all above it, the outermost first; '' is the mirror. */
const rootsOf = (folder: string): string[] => {
  const parts = folder.split('/').filter((part) => part !== '');
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
};

/** Null where the way leads out. */
const inside = (folder: string, path: string): string | null => {
  const way: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') way.push(part);
    else if (way.pop() === undefined) return null;
  }
  return way.join('/');
};

/** The folder of numbered pictures beside saved text, `01.jpg` for its first photo. */
export const numberedFolder = (stem: string): string => `${stem}.photos`;

/** @example photoNumber('01.jpg') // 1 */
export const photoNumber = (fileName: string): number | null => {
  const [, digits] = /^(\d{1,4})\.(?:jpe?g|png|gif|webp|avif)$/i.exec(fileName) ?? [];
  return digits === undefined ? null : Number(digits);
};

/** An address with a broken escape is taken as it is written. */
const decode = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
};
