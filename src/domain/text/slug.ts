import slugify from 'slugify';

const MAX_LENGTH = 80;
const THOUSANDS_SEPARATOR = /(?<=\d)[.,](?=\d{3}(?!\d))/g;
const APOSTROPHE = /['\u2018\u2019]/g;
const BETWEEN_WORDS = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;

/**
 * The part of a URL that names an entry: lower-case ASCII letters, digits and hyphens, at most 80, cut at a word.
 * A text without any Latin letter ("2024", "…") gives '': the caller decides what stands there.
 *
 * @example toSlug('Đảng bộ huyện Ba Tơ, quý I/2024') // 'dang-bo-huyen-ba-to-quy-i-2024'
 */
export const toSlug = (text: string): string => {
  const words = text.normalize('NFC').replace(THOUSANDS_SEPARATOR, '').replace(APOSTROPHE, '').replace(BETWEEN_WORDS, ' ');
  // Without the vi locale slugify writes đ as "dj".
  const slug = slugify(words, { locale: 'vi', lower: true, strict: true });
  return /[a-z]/.test(slug) ? cutAtWord(slug, MAX_LENGTH) : '';
};

/**
 * The slug to try at the nth attempt: the base itself, then -2, -3 … within the same 80 characters. An empty base stays empty.
 *
 * @example nextSlug('ba-to', 2) // 'ba-to-2'
 */
export const nextSlug = (base: string, attempt: number): string => {
  if (base === '' || attempt < 2) return base;
  const suffix = `-${attempt}`;
  return cutAtWord(base, MAX_LENGTH - suffix.length) + suffix;
};

const cutAtWord = (slug: string, length: number): string => {
  if (slug.length <= length) return slug;
  const lastHyphen = slug.lastIndexOf('-', length);
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : length);
};
