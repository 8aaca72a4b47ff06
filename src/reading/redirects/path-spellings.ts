/** What is no path at all stays as it is. */
const encoded = (path: string): string => (/^\/(?!\/)/.test(path) ? new URL(path, 'http://localhost').pathname : path);

const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path; // A stray % says that nothing was encoded: there is no way to ask first.
  }
};

const spell = (path: string): string[] => {
  const written = [path, encoded(path), decoded(path)];
  return [...written, ...written.map((one) => one.replace(/(.)\/$/, '$1')), ...written.map((one) => one.replace(/([^/])\/?$/, '$1/'))];
};

/**
 * The ways in which an old path may have been written down, the most exact first: old systems told pages apart by their query, so a path with
 * its query comes before the path alone.
 *
 * @example pathSpellings('/tin?id=5') // ['/tin?id=5', '/tin/?id=5', '/tin', '/tin/']
 */
export const pathSpellings = (path: string): string[] => {
  const [, bare = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(path) ?? [];
  const paths = spell(bare);
  return [...new Set([...(query.length > 1 ? paths.map((one) => `${one}${query}`) : []), ...paths])];
};
