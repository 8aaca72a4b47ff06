/** The few parts of the DOM that the readers use; linkedom's own types are looser. */
export type DomNode = {
  nodeType: number;
  nodeValue: string | null;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
  parentNode: DomNode | null;
};
export type DomElement = DomNode & {
  localName: string;
  textContent: string | null;
  getAttribute: (name: string) => string | null;
  querySelector: (selector: string) => DomElement | null;
  querySelectorAll: (selector: string) => Iterable<DomElement>;
};
export type DomDocument = DomElement & { body: DomElement | null };

const ELEMENT = 1;
export const TEXT = 3;

/** More than any page a portal has served; a page beyond is refused, not walked. */
export const MOST_TAGS = 100_000;
export const DEEPEST = 1_000;

type Linkedom = { parseHTML: (html: string) => { document: DomDocument } };
type ReadabilityPackage = {
  Readability: new (document: DomDocument, options: object) => { parse: () => { content?: string | null } | null };
};

/** linkedom takes a fifth of a second to load: only when an HTML page comes. */
export const parseDom = (html: string): DomDocument => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded late on purpose; `import()` would make the pure parser asynchronous
  const { parseHTML } = require('linkedom') as Linkedom;
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
};

export const loadReadability = (): ReadabilityPackage =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- as above
  require('@mozilla/readability') as ReadabilityPackage;

export const isElement = (node: DomNode | null): node is DomElement => node?.nodeType === ELEMENT;

const TAG = /<(\/?)([a-zA-Z][\w:-]*)/g;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Their end tags may be left out: the parser closes them, so they do not nest. */
const SELF_CLOSING = new Set('p li td th tr tbody thead tfoot option dt dd colgroup html body head'.split(' '));

/** How many tags a page has and how deep they may nest, counted without building anything. */
export const measureHtml = (html: string): { tags: number; depth: number } => {
  let [tags, depth, deepest] = [0, 0, 0];
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    tags += 1;
    const tag = name.toLowerCase();
    if (VOID.has(tag) || SELF_CLOSING.has(tag)) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return { tags, depth: deepest };
};

export const isTooComplex = (html: string): boolean => {
  const { tags, depth } = measureHtml(html);
  return tags > MOST_TAGS || depth > DEEPEST;
};
