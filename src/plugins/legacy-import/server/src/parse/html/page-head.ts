import { normalizeLine } from '../../../../../../domain/text/normalize';
import type { DomDocument, DomElement } from './dom';

/** What the `<head>` of a page declares: hints only, the page itself wins. */
export type PageHead = { title: string | null; url: string | null; otherUrls: string[]; id: string | null; date: string | null };

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?:\+07:?00)$/;
const ID_PATTERNS = [
  /[?&](?:ItemID|articleId|newsid|nid|id|p)=(\d+)/i,
  /[-_/](\d{2,})(?:\.(?:html?|aspx|vnp|htm))?\/?(?:[?#].*)?$/i,
  /-(?:a|n|d|p\d+n)(\d{2,})\.html?$/i,
];

/** Where pages say their own address: the one to be cited first, then shorter ones and those for small screens. */
const ADDRESSES = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
  ['meta[itemprop="url"]', 'content'],
  ['link[rel="shortlink"]', 'href'],
  ['link[rel="alternate"][media]', 'href'],
  ['link[rel="amphtml"]', 'href'],
] as const;

/** Browsers write into a page that they save where it came from. */
export const savedFrom = (html: string): string | null =>
  webAddress(/<!--\s*saved from url=\(\d{1,5}\)(\S{1,2000})\s*-->/i.exec(html.slice(0, 5000))?.[1] ?? null);

export const readHead = (document: DomDocument, given: string | null): PageHead => {
  const url =
    webAddress(content(document, 'link[rel="canonical"]', 'href')) ??
    webAddress(content(document, 'meta[property="og:url"]', 'content')) ??
    given;
  const id = ID_PATTERNS.map((pattern) => pattern.exec(url ?? '')?.[1]).find((found) => found !== undefined) ?? null;
  const otherUrls = [...new Set(ADDRESSES.flatMap(([selector, name]) => webAddress(content(document, selector, name)) ?? []))];
  return { title: declaredTitle(document), url, otherUrls: otherUrls.filter((one) => one !== url), id, date: declaredDate(document) };
};

/** og:title, else `<title>` without the site's name after " - " or " | ". */
const declaredTitle = (document: DomDocument): string | null => {
  const shared = content(document, 'meta[property="og:title"]', 'content');
  const own = normalizeLine(document.querySelector('title')?.textContent ?? '');
  const title = shared ?? (own === '' ? null : own);
  return title === null ? null : (title.split(/\s+[|»]\s+|\s+-\s+(?=(?:Cổng|Trang|Báo|UBND|Website|Công))/u)[0] ?? title).slice(0, 300);
};

/** A well-formed Vietnamese time only; NukeViet's malformed one ("2024-03-13+0708:29:00") and its last-edit time are not taken. */
const declaredDate = (document: DomDocument): string | null => {
  const match = ISO.exec(content(document, 'meta[property="article:published_time"]', 'content') ?? '');
  return match ? `${match[1]}T${match[2]}:${match[3] ?? '00'}+07:00` : null;
};

const content = (document: DomElement, selector: string, attribute: string): string | null => {
  const value = normalizeLine(document.querySelector(selector)?.getAttribute(attribute) ?? '');
  return value === '' ? null : value;
};

const webAddress = (address: string | null): string | null =>
  address !== null && /^https?:\/\/\S+$/i.test(address) && address.length <= 2000 ? address : null;
