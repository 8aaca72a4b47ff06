import sanitizeHtml from 'sanitize-html';

const TEXT_TAGS = [
  'p',
  'br',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'strong',
  'b',
  'em',
  'i',
  'u',
  's',
  'sub',
  'sup',
  'a',
];
const LAYOUT_TAGS = [
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'nav',
  'span',
  'font',
  'center',
  'time',
  'small',
  'label',
];
const LIST_TAGS = ['ul', 'ol', 'li', 'dl', 'dt', 'dd'];
const TABLE_TAGS = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];
const PHOTO_TAGS = ['figure', 'figcaption', 'img'];

const SIZE = /^\d{1,4}$/;

/** The address by which the importer knows a picture: what scripts of old portals put into `src` later stands in another attribute. */
const addressOf = (attributes: Readonly<Record<string, string>>): string =>
  (attributes['data-src'] ?? attributes['data-original'] ?? attributes.src ?? '').trim();

const toPicture = (attributes: Readonly<Record<string, string>>): Record<string, string> => {
  const kept = ['width', 'height'].flatMap((name) => {
    const value = attributes[name] ?? '';
    return SIZE.test(value) ? [[name, value] as const] : [];
  });
  return { 'data-picture': addressOf(attributes), alt: attributes.alt ?? '', ...Object.fromEntries(kept) };
};

const SANITIZER: sanitizeHtml.IOptions = {
  allowedTags: [...TEXT_TAGS, ...LAYOUT_TAGS, ...LIST_TAGS, ...TABLE_TAGS, ...PHOTO_TAGS],
  // No link leads anywhere, no picture is asked for by its address: the frame reaches no other host.
  allowedAttributes: {
    '*': ['align', 'style', 'dir', 'lang'],
    img: ['data-picture', 'alt', 'width', 'height'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
  },
  allowedStyles: {
    '*': {
      'text-align': [/^(?:left|right|center|justify)$/],
      'font-style': [/^italic$/],
      'font-weight': [/^(?:bold|[5-9]00)$/],
    },
  },
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'template', 'svg', 'math', 'iframe', 'object', 'xmp'],
  transformTags: { img: (tagName, attributes) => ({ tagName, attribs: toPicture(attributes) }) },
  parseStyleAttributes: true,
};

/**
 * An old page for a sandboxed frame: its words and the shape that says something (centred, italic, tables), without scripts, handlers, forms and
 * addresses. A picture is an `img` without `src`; `data-picture` is its address as the page has it.
 *
 * @example toSafeOriginal('<p onclick="x()">Sáng nay <img src="a.jpg"></p>') // '<p>Sáng nay <img data-picture="a.jpg" alt="" /></p>'
 */
export const toSafeOriginal = (html: string): string => sanitizeHtml(html, SANITIZER);
