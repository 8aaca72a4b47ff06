import { parseHTML } from 'linkedom';

/** Elements and attributes that text of a portal needs; whatever else stands in HTML for readers is found. */
const TAGS = new Set('p br h1 h2 h3 h4 h5 h6 blockquote pre code ul ol li strong em u del a figure figcaption img'.split(' '));
const ATTRIBUTES = new Set(['href', 'rel', 'src', 'alt', 'width', 'height']);
const ADDRESS_KEYS = /^(?:url|href|src|contentUrl|embedUrl|thumbnailUrl|@id|image|logo|sameAs|canonical)$/;
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#|[^:]*$)/i;

/** Everything in an answer that a browser would run, follow or load from elsewhere, as sentences; an answer is HTML in `html`, addresses, and text. */
export const findExecutable = (answer: unknown): string[] => {
  const found: string[] = [];
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) walk(item, name);
    else if (typeof value === 'string') {
      if (key === 'html') found.push(...findInHtml(value));
      if (ADDRESS_KEYS.test(key) && !isSafe(value)) found.push(`${key}: ${value}`);
    }
  };
  walk(answer, '');
  return found;
};

/** Also for HTML that is shown in a frame: pass what it may hold beside. */
export const findInHtml = (html: string, more: { tags?: readonly string[]; attributes?: readonly string[] } = {}): string[] => {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName;
    const own = TAGS.has(tag) || more.tags?.includes(tag) ? [] : [`<${tag}>`];
    const attributes = [...element.attributes].filter(
      ({ name, value }) =>
        !(ATTRIBUTES.has(name) || more.attributes?.includes(name)) || ((name === 'href' || name === 'src') && !isSafe(value)),
    );
    return [...own, ...attributes.map(({ name, value }) => `<${tag} ${name}="${value}">`)];
  });
};

const isSafe = (address: string): boolean => SAFE_ADDRESS.test(address.replace(/[\s\u0000-\u0020]/g, ''));
