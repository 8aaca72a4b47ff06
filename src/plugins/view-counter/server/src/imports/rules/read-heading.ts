/** Where the columns of a file stand; at least one of `url` and `documentId` is there. */
export type Columns = { url: number | null; documentId: number | null; locale: number | null; views: number };

export type Heading = { ok: true; columns: Columns } | { ok: false; text: string };

/** Names of columns in the files that portals and statistics programs write, without case, spaces and signs. */
const NAMES = {
  url: ['url', 'address', 'link', 'path', 'page', 'pagepath', 'địachỉ', 'đườngdẫn', 'liênkết'],
  documentId: ['documentid', 'document'],
  locale: ['locale', 'language', 'lang', 'ngônngữ'],
  views: ['views', 'view', 'reads', 'pageviews', 'viewcount', 'hits', 'lượtxem', 'sốlượtxem', 'lượtđọc', 'sốlầnđọc', 'lượttruycập'],
} as const;

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-.]/g, '');

const EXPECTED = 'expected a first line such as "url,views" or "documentId;locale;views"';

export const readHeading = (cells: readonly string[]): Heading => {
  const names = cells.map(plain);
  const find = (column: keyof typeof NAMES): number | null => {
    const at = names.findIndex((name) => (NAMES[column] as readonly string[]).includes(name));
    return at === -1 ? null : at;
  };
  const [url, documentId, locale, views] = [find('url'), find('documentId'), find('locale'), find('views')];
  const found = `but it is "${cells.join(', ').slice(0, 200)}".`;
  if (views === null) return { ok: false, text: `The file has no column of views: ${EXPECTED}, ${found}` };
  if (url === null && documentId === null) return { ok: false, text: `The file has no column of addresses: ${EXPECTED}, ${found}` };
  return { ok: true, columns: { url, documentId, locale, views } };
};

const DELIMITERS = [',', ';', '\t'] as const;

/** Of the first line, since an address may hold a comma, but no heading does. */
export const detectDelimiter = (heading: string): string =>
  DELIMITERS.map((delimiter) => ({ delimiter, parts: heading.split(delimiter).length })).reduce((best, next) =>
    next.parts > best.parts ? next : best,
  ).delimiter;
