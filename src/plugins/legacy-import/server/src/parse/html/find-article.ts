import { findDates } from '../facts/dates';
import { type DomDocument, type DomElement, isElement } from './dom';

/** Which system served the page, the element that holds the article with its head, and the element of the body itself. */
export type Article = { system: string | null; root: DomElement; body: DomElement | null };

type Profile = { system: string; mark: RegExp; bodies: readonly string[] };

/** Site profiles: what tells the system, and where its body stands. NukeViet 4 stock theme, Liferay 6–7 journal articles, SharePoint publishing pages. */
const PROFILES: readonly Profile[] = [
  { system: 'nukeviet', mark: /NukeViet|id="news-bodyhtml"|nv_lang_data/i, bodies: ['#news-bodyhtml', '.bodytext'] },
  {
    system: 'liferay',
    mark: /class="[^"]*(?:journal-content-article|portlet-boundary|lfr-)|Liferay\./i,
    bodies: ['.journal-content-article', '.asset-full-content', '.asset-content'],
  },
  {
    system: 'sharepoint',
    mark: /Microsoft SharePoint|ms-rte|_spBodyOnHashChange|__VIEWSTATE/i,
    bodies: ['.ms-rtestate-field', '[id$="_Content"]', '[id$="lblContent"]', '[id*="RichHtmlField"]'],
  },
];
const COMMON_BODIES = [
  '[itemprop="articleBody"]',
  '.entry-content',
  '.post-content',
  '.article-content',
  '.article-body',
  '.article-detail',
  '.detail-content',
  '.content-detail',
  '.news-content',
  '.content-news',
  '.noidung',
  '#noidung',
  '.chi-tiet-tin',
  '.item-page',
  '.com-content-article__body',
  '.td-post-content',
  '.field--name-body',
  '.post-body',
  '.detail-text',
  '.article__body',
];
const SHORTEST_BODY = 80;
const HIGHEST_CLIMB = 6;

/** The article by a site profile, else by the common names of a body; null when the page shows none of them. */
export const findArticle = (document: DomDocument, html: string): Article | null => {
  const profile = PROFILES.find(({ mark }) => mark.test(html));
  const body =
    longest([...(profile?.bodies ?? []).slice(0, 1)], document) ?? longest([...(profile?.bodies ?? []), ...COMMON_BODIES], document);
  if (!body) return null;
  return { system: profile?.system ?? null, root: climb(body, document.body), body };
};

export const systemOf = (html: string): string | null => PROFILES.find(({ mark }) => mark.test(html))?.system ?? null;

const longest = (selectors: readonly string[], document: DomDocument): DomElement | null => {
  const found = selectors
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .map((element) => ({ element, length: (element.textContent ?? '').trim().length }));
  const best = found.reduce<{ element: DomElement; length: number } | null>(
    (most, candidate) => (most === null || candidate.length > most.length ? candidate : most),
    null,
  );
  return best && best.length >= SHORTEST_BODY ? best.element : null;
};

/** From the body upward until the head of the article, its title or its date, is inside too; never the whole page unless the body is its child. */
const climb = (body: DomElement, top: DomElement | null): DomElement => {
  let root = body;
  for (let steps = 0; steps < HIGHEST_CLIMB; steps += 1) {
    if (holdsTitle(root) && holdsDate(root, body)) return root;
    const parent = root.parentNode;
    if (!isElement(parent) || parent.localName === 'html') break;
    if (parent === top && holdsTitle(root)) return root;
    root = parent;
  }
  return root;
};

const holdsTitle = (element: DomElement): boolean =>
  element.querySelector('h1, h2, [itemprop="headline"], .title, [class*="title"], [class*="tieude"], [id*="Title"]') !== null;

/** A full date before or after the body, in few words around it. */
const holdsDate = (root: DomElement, body: DomElement): boolean => {
  const text = (root.textContent ?? '').replace(body.textContent ?? '', ' ').slice(0, 20_000);
  return findDates(text).some(({ year }) => year !== null);
};
