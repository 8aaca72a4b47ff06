import { oldPathOf } from '../../domain/address/old-address';

const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path; // A stray % says that nothing was encoded: there is no way to ask first.
    throw error;
  }
};

/** An import writes the one spelling that browsers send, an editor whatever stood in the address bar. */
const spell = (bare: string, query: string): string[] => {
  const written = [`${bare}${query}`, oldPathOf(`${bare}${query}`) ?? bare];
  return [...written, ...written.map((one) => decoded(one).normalize('NFC'))];
};

/**
 * The ways in which an old path may have been written down, the most exact first: old systems told pages apart by their query, so a path with
 * its query comes before the path alone.
 *
 * @example pathSpellings('/tin?id=5') // ['/tin?id=5', '/tin/?id=5', '/tin', '/tin/']
 */
export const pathSpellings = (path: string): string[] => {
  const [, bare = '', asked = ''] = /^([^?#]*)(\?[^#]*)?/.exec(path) ?? [];
  const query = asked.length > 1 ? asked : '';
  const paths = [...new Set([bare, bare.replace(/([^/])\/$/, '$1'), bare.replace(/([^/])$/, '$1/')])];
  return [...new Set([...(query === '' ? [] : paths.flatMap((one) => spell(one, query))), ...paths.flatMap((one) => spell(one, ''))])];
};
