import { blocksToText } from '../text/search-text';

const DESCRIPTION_LENGTH = 160;
const ELLIPSIS = '…';

/**
 * At most `length` characters, cut between words, with an ellipsis that counts.
 *
 * @example cutAtWord('Hội nghị tổng kết', 10) // 'Hội nghị…'
 */
export const cutAtWord = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const room = text.slice(0, length);
  const lastSpace = room.lastIndexOf(' ');
  // Without a space the cut may fall between two halves of one character.
  const cut = lastSpace > 0 ? room.slice(0, lastSpace) : room.slice(0, -ELLIPSIS.length).replace(/[\uD800-\uDBFF]$/, '');
  return cut.replace(/[\s,;:.–-]+$/u, '') + ELLIPSIS;
};

/** The words of the first paragraph that has any, out of Strapi blocks; null when there is none. Headings and lists do not count. */
export const firstParagraph = (texts: unknown[]): string | null => {
  for (const blocks of texts) {
    const paragraphs = Array.isArray(blocks) ? blocks.filter(isParagraph) : [];
    const text = paragraphs.map(blocksToText).find((line) => line !== '');
    if (text !== undefined) return text.replace(/\n/g, ' ');
  }
  return null;
};

const isParagraph = (block: unknown): boolean =>
  typeof block === 'object' && block !== null && 'type' in block && block.type === 'paragraph';

type SeoSource = {
  metaTitle: string | null;
  metaDescription: string | null;
  title: string;
  summary: string | null;
  paragraph: string | null;
};

/** What search engines and share cards print: the editor's own words, else the article's. */
export const seoText = ({
  metaTitle,
  metaDescription,
  title,
  summary,
  paragraph,
}: SeoSource): { title: string; description: string | null } => ({
  title: metaTitle || title,
  description: metaDescription || summary || (paragraph === null ? null : cutAtWord(paragraph, DESCRIPTION_LENGTH)),
});

const OPEN_GRAPH_LOCALES: Readonly<Record<string, string>> = { vi: 'vi_VN', en: 'en_US' };

/** Open Graph writes language and territory: `vi_VN`. */
export const openGraphLocale = (locale: string): string => OPEN_GRAPH_LOCALES[locale] ?? locale.replace('-', '_');
