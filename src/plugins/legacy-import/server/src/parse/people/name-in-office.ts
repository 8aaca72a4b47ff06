import { isFamilyName, isMiddleName } from '../words/family-names';
import { PLACES_NAMED_LIKE_PEOPLE } from '../words/organization-words';
import { PROVINCES } from '../words/provinces';
import { hasFamilyName } from './family';
import type { Line } from './line';
import { keyAt } from './line';
import { readNameEnd } from './name';

/**
 * Does a person's name begin here, without any word of address? After an administrative unit or a body ("UBND huyện …") two
 * capitalized words are a place; elsewhere a family name and one more word are enough.
 */
export const startsName = (line: Line, at: number, afterUnit: boolean): boolean => {
  if (!hasFamilyName(line, at)) return false;
  const length = readNameEnd(line, at) - at + 1;
  if (isProvince(line, at, length)) return false;
  if (!afterUnit) return length >= 2 && !(line.tokens[at - 1]?.capital === true && hasPlaceBefore(line, at, length));
  if (length < 3 || PLACES_NAMED_LIKE_PEOPLE.longestAt(line.tokens, at) > 0) return false;
  return hasPlaceBefore(line, at, length) ? false : !endsInLetter(line, at, length);
};

/** "Sở Y tế Hà Tĩnh", "Sở Y tế Hà Tĩnh Nguyễn Văn An": the whole run of capitals, or all before a name. */
const isProvince = (line: Line, at: number, length: number): boolean => {
  const province = PROVINCES.longestAt(line.tokens, at);
  return province > 0 && (province === length || (length - province >= 2 && isFamilyName(keyAt(line, at + province))));
};

/** "huyện Lâm Bình Nguyễn Văn An", "huyện Nam Trà My Trần Văn Mẫn": the last words of a place, then a whole name. */
const hasPlaceBefore = (line: Line, at: number, length: number): boolean =>
  !isMiddleName(keyAt(line, at + 1)) &&
  Array.from({ length: Math.max(0, length - 3) }, (_, index) => at + index + 1).some(
    (from) => isFamilyName(keyAt(line, from)) && isMiddleName(keyAt(line, from + 1)),
  );

/** "huyện Châu Thành A" is a place; "Nguyễn Văn A" a made-up person. */
const endsInLetter = (line: Line, at: number, length: number): boolean =>
  !isMiddleName(keyAt(line, at + 1)) && [...keyAt(line, at + length - 1)].length === 1;
