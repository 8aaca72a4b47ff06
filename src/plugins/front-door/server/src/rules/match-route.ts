import type { DoorRoute } from '../front-door';

/** One text per answer: the path and the query in the order of its parameters; null where no opened route takes the address. */
export type MatchRoute = (url: string) => string | null;

/** Longer ones are nobody's pages. */
const MAX_URL = 2_048;

type Pattern = { isPath(path: string): boolean; parameters: ReadonlySet<string> };

const escape = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const toPattern = ({ path, parameters }: DoorRoute): Pattern => {
  const segments = path.split('/').map((segment) => (segment.startsWith(':') ? '[^/]+' : escape(segment)));
  const expression = new RegExp(`^${segments.join('/')}$`);
  return { isPath: (text) => expression.test(text), parameters: new Set(parameters) };
};

/** As it was written: two ways to encode one value are two keys, so that no two values are ever one. */
const canonicalQuery = (query: string, known: ReadonlySet<string>): string | null => {
  const parts = query.split('&');
  const seen = new Set<string>();
  for (const part of parts) {
    const [name = ''] = part.split('=', 1);
    if (!known.has(name) || seen.has(name)) return null;
    seen.add(name);
  }
  return parts.sort().join('&');
};

export const compileRoutes = (routes: readonly DoorRoute[]): MatchRoute => {
  const exact = new Map(routes.filter(({ path }) => !path.includes('/:')).map((route) => [route.path, toPattern(route)]));
  const patterns = routes.filter(({ path }) => path.includes('/:')).map(toPattern);
  return (url) => {
    const mark = url.indexOf('?');
    const path = mark === -1 ? url : url.slice(0, mark);
    const pattern = exact.get(path) ?? patterns.find(({ isPath }) => isPath(path));
    if (!pattern || url.length > MAX_URL) return null;
    if (mark === -1 || mark === url.length - 1) return path;
    const query = canonicalQuery(url.slice(mark + 1), pattern.parameters);
    return query === null ? null : `${path}?${query}`;
  };
};
