/** Where an old page was read: `path` with its query, as a browser sends it. */
export type OldAddress = { host: string; path: string };

/**
 * What is added to an address on its way through social networks and by Liferay's own links. It never says which page is meant.
 */
const NOISE =
  /^(?:utm_[a-z]+|fbclid|gclid|gidzl|zarsrc|zalo_?src|inheritredirect|redirect|(?:_[a-z0-9_]+)?_redirect|p_p_auth|p_p_state_rcv)$/i;

const withoutNoise = (query: string): string => {
  const kept = query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !NOISE.test(pair.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
};

/** Escapes of signs that need none, and of UTF-8, so that one text has one spelling; other bytes (`%F4` of an old code page) stay as they are. */
const unescaped = (text: string): string =>
  text
    .replace(/%(?:2[1789a-e]|3\d|[46][1-9a-f]|[57][0-9a]|5f|7e)/gi, (escape) => decodeURIComponent(escape))
    .replace(/(?:%[89a-f][0-9a-f])+/gi, (run) => decodeUtf8(run) ?? run)
    .normalize('NFC');

const decodeUtf8 = (escapes: string): string | null => {
  try {
    return decodeURIComponent(escapes);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
};

const upperEscapes = (text: string): string => text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());

const parseUrl = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

/** A server's name in one spelling: lower case, without `www.` and port. Null for what is none. */
export const hostOf = (name: string): string | null => {
  const url = /^[^\s/?#@\\]+$/u.test(name) ? parseUrl(`http://${name}`) : null;
  const host = url?.hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '') ?? '';
  return host === '' ? null : host;
};

/**
 * The one spelling of a path with its query, as browsers send it: NFC, escaped as UTF-8, without a fragment and without what only says how a
 * reader came. Null for what is no path of a site.
 *
 * @example oldPathOf('/tin/thông báo?id=5&utm_source=x') // '/tin/th%C3%B4ng%20b%C3%A1o?id=5'
 */
export const oldPathOf = (written: string): string | null => {
  if (!/^\/(?![/\\])/.test(written) || /[\p{Cc}\p{Cs}]/u.test(written)) return null;
  const [, bare = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(unescaped(written)) ?? [];
  // A URL of the web takes \ for /.
  const url = parseUrl(`http://localhost${bare.replace(/\\/g, '%5C')}${withoutNoise(query)}`);
  return url && upperEscapes(`${url.pathname}${url.search}`);
};

/** An address of the web in one spelling; null where it is none. */
export const oldAddressOf = (address: string): OldAddress | null => {
  const url = /^https?:\/\//i.test(address) ? parseUrl(address) : null;
  const host = url && hostOf(url.hostname);
  const path = url && oldPathOf(`${url.pathname}${url.search}`);
  return host !== null && path !== null ? { host, path } : null;
};
