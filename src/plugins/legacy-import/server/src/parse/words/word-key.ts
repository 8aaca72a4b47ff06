const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The form in which gazetteer words are compared: lower case, every other diacritic kept, the tone written after the syllable.
 * It equates "Uỷ" with "Ủy" (old and new tone placement) but, unlike `fold`, keeps "trưởng" (head) apart from "trường" (school).
 *
 * @example wordKey('Uỷ ban') === wordKey('ủy ban')
 */
export const wordKey = (text: string): string => {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const key = text
    .toLowerCase()
    .replace(/\u00F0/g, 'đ')
    .replace(WORD, syllableKey);
  if (text.length <= LONGEST_KEPT && KNOWN.size < MOST_KEPT) KNOWN.set(text, key);
  return key;
};

/** Vietnamese has some 7,000 syllables: nearly every word of a page was met before. Bounded, so that a hostile page fills no memory. */
const KNOWN = new Map<string, string>();
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 12;

const syllableKey = (syllable: string): string => {
  const decomposed = syllable.normalize('NFD');
  const tones = decomposed.match(TONES);
  return tones ? decomposed.replace(TONES, '').normalize('NFC') + tones.join('') : syllable.normalize('NFC');
};
