import { given, malformed, type Outcome } from '../outcome';

/** What a page may ask at once. */
const MAX_DOCUMENTS = 100;
const MAX_DAYS = 365;
const MAX_ENTRIES = 50;
export const DEFAULT_DAYS = 7;
export const DEFAULT_LIMIT = 10;

export type CountsQuery = { type: string | null; documentIds: readonly string[] };
export type PopularQuery = { type: string; locale: string | null; days: number; limit: number };

/** Every parameter once, and none that nobody knows. */
const readParameters = (query: URLSearchParams, known: readonly string[]): Outcome<Record<string, string>> => {
  for (const name of query.keys()) {
    if (!known.includes(name)) return malformed(name, `${name}: there is no such parameter here. Known: ${known.join(', ') || 'none'}.`);
    if (query.getAll(name).length > 1) return malformed(name, `${name}: expected one value, but got ${query.getAll(name).length}.`);
  }
  return given(Object.fromEntries(query));
};

/** Twice the same id is one; the order stays. */
export const checkDocumentIds = (ids: readonly string[]): Outcome<readonly string[]> => {
  const unique = [...new Set(ids)].filter((id) => id !== '');
  if (unique.length > 0 && unique.length <= MAX_DOCUMENTS) return given(unique);
  return malformed('documentIds', `documentIds: expected 1 to ${MAX_DOCUMENTS} ids, but got ${unique.length}.`);
};

/** `?type=article&documentIds=a,b` */
export const parseCountsQuery = (query: URLSearchParams): Outcome<CountsQuery> => {
  const parameters = readParameters(query, ['type', 'documentIds']);
  if (!parameters.ok) return parameters;
  const { type = null, documentIds = '' } = parameters.value;
  const ids = checkDocumentIds(documentIds.split(','));
  return ids.ok ? given({ type, documentIds: ids.value }) : ids;
};

const checkWhole = (field: string, value: number, max: number): Outcome<null> =>
  Number.isInteger(value) && value >= 1 && value <= max
    ? given(null)
    : malformed(field, `${field}: expected a whole number from 1 to ${max}${Number.isNaN(value) ? '' : `, but got ${value}`}.`);

export const checkPopular = (query: PopularQuery): Outcome<PopularQuery> => {
  const [days, limit] = [checkWhole('days', query.days, MAX_DAYS), checkWhole('limit', query.limit, MAX_ENTRIES)];
  if (!days.ok) return days;
  return limit.ok ? given(query) : limit;
};

/** Digits only: `Number` would take "", "1e1" and "0x7" too. */
const toNumber = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : NaN);

/** `?type=article&locale=vi&days=7&limit=10` */
export const parsePopularQuery = (query: URLSearchParams): Outcome<PopularQuery> => {
  const parameters = readParameters(query, ['type', 'locale', 'days', 'limit']);
  if (!parameters.ok) return parameters;
  const { type, locale = null, days = String(DEFAULT_DAYS), limit = String(DEFAULT_LIMIT) } = parameters.value;
  if (!type) return malformed('type', 'type: expected the singular name of a counted content type, but got nothing.');
  return checkPopular({ type, locale, days: toNumber(days), limit: toNumber(limit) });
};

/** The site's numbers take no parameters. */
export const parseSiteQuery = (query: URLSearchParams): Outcome<null> => {
  const parameters = readParameters(query, []);
  return parameters.ok ? given(null) : parameters;
};
