import { normalizeLine } from '../text/normalize';

/** Absent parts are ''. */
export type NameParts = { familyName: string; additionalName: string; givenName: string };

/** Family names of more than one word, lower case; the longest first, because the first that fits is taken. */
const COMPOUND_FAMILY_NAMES = [
  'công huyền tôn nữ',
  'công tằng tôn nữ',
  'công tôn nữ',
  'huyền tôn nữ',
  'tôn nữ',
  'tôn thất',
  'âu dương',
  'hoàng phủ',
  'tư mã',
  'rơ chăm',
  'rơ châm',
  'rơ mah',
  'rơ lan',
  'rah lan',
].map((name) => name.split(' '));

/**
 * Splits a Vietnamese personal name (no honorific, no title): the last word is the given name, the first the family name,
 * compound family names stay whole, one word is a given name alone. A guess that the editor may correct: in Ê Đê names
 * ("H'Hen Niê") the clan stands last.
 *
 * @example splitName('Tôn Nữ Thị Ninh') // { familyName: 'Tôn Nữ', additionalName: 'Thị', givenName: 'Ninh' }
 */
export const splitName = (name: string): NameParts => {
  const words = normalizeLine(name).split(' ');
  const givenName = words.slice(-1).join('');
  const before = words.slice(0, -1);
  const familyLength = Math.min(before.length, compoundLength(before) ?? 1);
  return { familyName: before.slice(0, familyLength).join(' '), additionalName: before.slice(familyLength).join(' '), givenName };
};

/**
 * The name as a list of people shows it.
 *
 * @example toSortName({ familyName: 'Nguyễn', additionalName: 'Văn', givenName: 'Huy' }) // 'Huy, Nguyễn Văn'
 */
export const toSortName = ({ familyName, additionalName, givenName }: NameParts): string => {
  const before = [familyName, additionalName].filter(Boolean).join(' ');
  return [givenName, before].filter(Boolean).join(', ');
};

const compoundLength = (words: string[]): number | undefined =>
  COMPOUND_FAMILY_NAMES.find((compound) => compound.every((word, index) => words[index]?.toLowerCase() === word))?.length;
