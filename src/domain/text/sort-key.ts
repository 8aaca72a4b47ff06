type SortableName = { givenName?: string | null; familyName?: string | null; additionalName?: string | null };

const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
const TONE_MARKS = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']; // huyền, hỏi, ngã, sắc, nặng

// Two digits each, so that plain byte order is right in every database and collation. A code that ends something is
// below every letter: "An" stands before "Anh", and the letters of a whole syllable are compared before its tone.
const END_OF_PART = '01';
const FIRST_TONE = 2; // 02 none … 07 nặng
const FIRST_DIGIT = 10; // 10 … 19
const FIRST_LETTER = 20; // 20 a … 52 z
const OTHER_LETTER = '53';

/**
 * The key by which people sort in Vietnamese: given name, then family name, then middle name, as digits only.
 * Within a syllable letters compare before tones (a ă â … z; then none, huyền, hỏi, ngã, sắc, nặng), so "Hà" and "Hạ"
 * stand together before "Hai". Upper case, NFD and the place of the tone mark (uỷ, ủy) make no difference.
 */
export const toSortKey = ({ givenName, familyName, additionalName }: SortableName): string =>
  [givenName, familyName, additionalName].map((part) => encodePart(part ?? '') + END_OF_PART).join('');

const encodePart = (part: string): string =>
  part
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s\p{Dash}]+/u)
    .filter((syllable) => /[\p{Letter}\p{Number}]/u.test(syllable))
    .map(encodeSyllable)
    .join('');

const encodeSyllable = (syllable: string): string => {
  const marked = syllable.normalize('NFD');
  const tone = [...marked].map((char) => TONE_MARKS.indexOf(char)).find((index) => index >= 0) ?? -1;
  const withoutTone = [...marked].filter((char) => !TONE_MARKS.includes(char)).join('');
  return [...withoutTone.normalize('NFC')].map(encodeCharacter).join('') + twoDigits(FIRST_TONE + tone + 1);
};

const encodeCharacter = (char: string): string => {
  const letter = ALPHABET.indexOf(char);
  if (letter >= 0) return twoDigits(FIRST_LETTER + letter);
  if (/[0-9]/.test(char)) return twoDigits(FIRST_DIGIT + Number(char));
  const unmarked = char.normalize('NFD').replace(/\p{Mark}/gu, ''); // ĭ, č, ñ …
  if (unmarked !== char) return encodeCharacter(unmarked);
  return /\p{Letter}/u.test(char) ? OTHER_LETTER : '';
};

const twoDigits = (code: number): string => String(code).padStart(2, '0');
