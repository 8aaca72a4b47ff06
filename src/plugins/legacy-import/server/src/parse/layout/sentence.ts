const CLOSERS = /["'\u201D\u2019)\]\u00BB\s]+$/u;
const CREDIT =
  /[\s.,;(\u2013\u2014-]*(?<!\p{L})(?:[Ảả]nh|ẢNH|Nguồn ảnh|Ảnh minh họa)\s*[:.]\s*(?:(?:\p{Lu}\.\s?){1,3}\p{Lu}?\p{Ll}*|[^.:;]{1,60})\)?\.?$/u;
const DRAWN = /\s*\(\s*(?:ảnh|ảnh minh họa|ảnh tư liệu|ảnh trên|ảnh dưới)\s*\)$/iu;
/** Abbreviations whose point ends no sentence: TP. Hồ Chí Minh, ThS. Nguyễn …, Đ/c. Mai. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{Lu}|TP|TX|TT|Tp|Tx|Ths|ThS|Th\.S|TS|PGS|GS|BS|KS|LS|NSND|NSƯT|St|[Đđ]\/c|Mr|Mrs|Ms|v\.v|tr|Q|P|H)$/u;
const INNER_END = /[.!?\u2026]["'\u201D\u2019)]*\s+(?=["'\u201C\u2018(]*\p{Lu})/gu;
const BULLET = /^(?:[-+*\u2022\u2013\u2014\u25CF\u25AA\u00B7]|[a-zđ]\)|\(?[ivx]+\))\s*/u;
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-Z][.)])\s+\p{L}/u;
const LONGEST_JUDGED = 2000;
/** A paragraph of a portal has less than 5,000 characters; the rest of a longer one is kept, but not searched. */
const LONGEST_READ = 20_000;

/** The mark that closes the text: ".", "…", ":", ",", … ; "" when it ends in a letter or figure. "./." counts as ".". */
export const finalMark = (text: string): string => {
  const bare = text.replace(CLOSERS, '').replace(/\.?\/\.?$/u, '.');
  const last = bare.slice(-1);
  return /[.!?;:,\u2026]/u.test(last) ? last : '';
};

/** Closed by a full stop, question or exclamation mark, or dots. */
export const endsSentence = (text: string): boolean => /[.!?\u2026]/u.test(finalMark(text));

/** Does a second sentence begin inside? Abbreviations ("TP. Vinh") are not ends. */
export const hasInnerEnd = (text: string): boolean => {
  for (const match of text.slice(0, LONGEST_JUDGED).matchAll(INNER_END)) {
    const at = match.index ?? 0;
    if (text[at] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))) return true;
  }
  return false;
};

/** The sentences of a block. */
export const sentences = (whole: string): string[] => {
  const text = whole.slice(0, LONGEST_READ);
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(INNER_END)) {
    const at = match.index ?? 0;
    if (text[at] === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))) continue;
    parts.push(text.slice(from, at + match[0].length).trim());
    from = at + match[0].length;
  }
  return [...parts, text.slice(from).trim()].filter((part) => part !== '');
};

/** Text without a closing photo credit: "Ban Chấp hành ra mắt. Ảnh: Vàng Páo" → "Ban Chấp hành ra mắt". */
export const withoutCredit = (text: string): string => {
  const cut = text.length > 400 ? text : text.replace(CREDIT, '').replace(DRAWN, '').trim();
  return cut === '' ? text : cut;
};

export const isBulleted = (text: string): boolean => BULLET.test(text);

export const isNumbered = (text: string): boolean => NUMBERED.test(text);

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
