import type { BlockRole } from '../legacy-page';
import type { DomElement } from './dom';

/** Never text of the article: code, controls, embedded documents. */
export const SKIPPED = new Set(
  'script style noscript template iframe object embed svg canvas select option button input textarea audio video math head nav map dialog applet frameset'.split(
    ' ',
  ),
);
export const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main marquee ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|d-none|ms-hide|ms-hidden|sr-only|visually-hidden|screen-reader-text|hide-accessible)(?:\s|$)/i;
const CHROME_NAME =
  /(?:^|[\s_-])(?:menu|navbar|nav|breadcrumbs?|footer|sidebar|related|other|others|other-news|comments?|binh-?luan|rating|danh-?gia|share|sharing|social|toolbar|articletoolbar|tools?|print|search|login|ads?|advert\w*|quang-?cao|counter|thong-?ke|statistics?|weather|copyright|clock|current-time|modal|popup|most-?(?:read|view)\w*|xem-nhieu|doc-nhieu|tin-?khac|tin-?lien-?quan|lien-?quan|lienquan|tags?|pagination|pager|newer|older|relate\w*|cung-?chuyen-?muc|tin-?cung\w*|slogan|site_name|site_description|logo)(?:$|[\s_-])/i;
const TITLE_NAME =
  /(?:^|[\s_-])(?:title|tieu-?de|headline|title-?news|news-?title|article-?title|post-?title|entry-?title|title-?detail|detail-?title|tieudebai|lbltitle|header-title)(?:$|[\s_-])/i;
const OTHER_TITLE =
  /(?:^|[\s_-])(?:portlet|other|site|panel|box|widget|block|related|menu|module|section|cat|category|page|group|sub|img|image|modal)[\w]*[\s_-]*(?:title|tieu-?de)/i;
const META_NAME =
  /(?:^|[\s_-])(?:date|datetime|time|ngay|ngay-?dang|posted|post-?date|publish\w*|meta|entry-?meta|hits?|views?|luot-?xem|luotxem|viewcount|lbldate|info|news-?date|article-?date)(?:$|[\s_-])/i;
const CAPTION_NAME =
  /(?:^|[\s_-])(?:caption|chu-?thich|img-?caption|image-?caption|photo-?caption|wp-caption-text|note-?img|imgnote|piccaption|expnocaption)(?:$|[\s_-])/i;
const BYLINE_NAME = /(?:^|[\s_-])(?:author|authors|tac-?gia|byline|but-?danh|nguoi-?viet|article-?author|signature)(?:$|[\s_-])/i;
const LEAD_NAME =
  /(?:^|[\s_-])(?:sapo|hometext|lead|summary|trich-?dan|trich-?yeu|chapeau|intro|introtext|news-?sapo|article-?sapo|tom-?tat)(?:$|[\s_-])/i;

/** Class, id and role words of an element, as one string. */
const nameOf = (element: DomElement): string =>
  `${element.getAttribute('class') ?? ''} ${lastPart(element.getAttribute('id') ?? '')}`.slice(0, 300);

/** ASP.NET ids carry the names of all their containers: "ctl00_PlaceHolderMain_lblTitle" → "lblTitle". */
const lastPart = (id: string): string => (/^ctl\d\d_/.test(id) ? (id.split('_').pop() ?? '') : id);

export const isHidden = (element: DomElement): boolean =>
  element.getAttribute('hidden') !== null ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '') ||
  HIDDEN_CLASS.test(element.getAttribute('class') ?? '');

/** Menus, tools, related lists, footers, by tag or by name. */
export const isChromeElement = (element: DomElement): boolean =>
  element.localName === 'footer' || element.localName === 'aside' || element.localName === 'marquee' || CHROME_NAME.test(nameOf(element));

/** The role that an element's tag, schema.org property or name claims for its text; null when it claims none. */
export const claimedRole = (element: DomElement): BlockRole | null => {
  const property = element.getAttribute('itemprop') ?? '';
  const name = nameOf(element);
  if (element.localName === 'figcaption' || CAPTION_NAME.test(name)) return 'caption';
  if (property === 'headline' || (TITLE_NAME.test(name) && !OTHER_TITLE.test(name))) return 'title';
  if (property === 'description' || LEAD_NAME.test(name)) return 'paragraph';
  if (BYLINE_NAME.test(name) || property === 'author') return 'byline';
  return META_NAME.test(name) || element.localName === 'time' ? 'meta' : null;
};

/** Alignment as the attribute or the style says it. */
export const alignOf = (element: DomElement): 'right' | 'center' | 'left' | null => {
  const said = `${element.getAttribute('align') ?? ''} ${/text-align\s*:\s*(\w+)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (/(?:^|\s)(?:right|text-right|text-end|align-right)(?:\s|$)/i.test(said)) return 'right';
  if (element.localName === 'center' || /(?:^|\s)(?:center|text-center|align-center)(?:\s|$)/i.test(said)) return 'center';
  return /(?:^|\s)(?:left|justify|text-left|text-justify)(?:\s|$)/i.test(said) ? 'left' : null;
};
