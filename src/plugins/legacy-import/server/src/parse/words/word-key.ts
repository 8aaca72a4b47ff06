const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The form in which gazetteer words are compared: lower case, every other diacritic kept, the tone written after the syllable.
 * It equates "Uỷ" with "Ủy" (old and new tone placement) but, unlike `fold`, keeps "trưởng" (head) apart from "trường" (school).
 *
 * @example wordKey('Uỷ ban') === wordKey('ủy ban')
 */
export const wordKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\u00F0/g, 'đ')
    .replace(WORD, syllableKey);

const syllableKey = (syllable: string): string => {
  const decomposed = syllable.normalize('NFD');
  const tones = decomposed.match(TONES);
  return tones ? decomposed.replace(TONES, '').normalize('NFC') + tones.join('') : syllable.normalize('NFC');
};
