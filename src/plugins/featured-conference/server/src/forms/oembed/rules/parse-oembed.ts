import type { Limits } from './frame-size';

export type Refused = { ok: false; status: 400 | 501; parameter: string; because: string };
type OembedRequest = Limits & { url: URL };
type Parsed = { ok: true; value: OembedRequest } | Refused;

type Query = Readonly<Record<string, unknown>>;

const LIMIT = /^[1-9]\d{0,4}$/;

const refuse = (parameter: string, because: string): Refused => ({
  ok: false,
  status: 400,
  parameter,
  because: `${parameter}: ${because}`,
});

const parseUrl = (text: string, origin: string): URL | null => {
  // A path of this host, or an address of the web.
  const url = /^(\/(?!\/)|https?:\/\/)/i.test(text) && URL.canParse(text, origin) ? new URL(text, origin) : null;
  return url?.username || url?.password ? null : url;
};

/** What an oEmbed consumer asks (https://oembed.com): `url`, and perhaps `format`, `maxwidth` and `maxheight`. */
export const parseOembed = (query: Query, { origin }: { origin: string }): Parsed => {
  const { url: text, format = 'json', maxwidth, maxheight } = query;
  if (format === 'xml') return { ...refuse('format', 'only json is spoken here.'), status: 501 };
  if (format !== 'json') return refuse('format', 'expected json.');
  if (typeof text !== 'string' || text === '')
    return refuse('url', 'expected the address of the block, such as …/api/featured-conference/embed.html?locale=vi.');
  const url = parseUrl(text, origin);
  if (url === null) return refuse('url', 'expected an address that begins with http:// or https://.');
  for (const [name, limit] of Object.entries({ maxwidth, maxheight }))
    if (limit !== undefined && !(typeof limit === 'string' && LIMIT.test(limit)))
      return refuse(name, `expected a whole number of pixels from 1 to 99999.`);
  const pixels = (limit: unknown): number | null => (limit === undefined ? null : Number(limit));
  return { ok: true, value: { url, maxWidth: pixels(maxwidth), maxHeight: pixels(maxheight) } };
};
