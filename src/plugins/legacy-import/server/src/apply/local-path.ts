/**
 * Where a picture of a page may lie beside it, best guess first, as paths relative to the page's folder: at its own relative
 * address, then by its file name in the folders that browsers and people make. `stem` is the page's name without its ending.
 * A way out of the folder is never among them.
 *
 * @example candidatePaths('/documents/20125/a%20b.jpg?t=17', 'trang') // ['trang_files/a b.jpg', 'trang.photos/a b.jpg', …]
 */
export const candidatePaths = (url: string, stem: string): string[] => {
  const path = decode(url.replace(/[?#].*$/s, '')).replace(/\\/g, '/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '' || /[\0:]/.test(name)) return [];
  const isRelative = !path.startsWith('/') && !/^[a-z][a-z0-9+.-]*:/i.test(path);
  const byName = [`${stem}_files`, `${stem}.photos`, stem, 'images', '.'].map((folder) => (folder === '.' ? name : `${folder}/${name}`));
  const paths = isRelative ? [path.replace(/^(\.\/)+/, ''), ...byName] : byName;
  return [...new Set(paths)].filter((candidate) => !candidate.split('/').includes('..'));
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
