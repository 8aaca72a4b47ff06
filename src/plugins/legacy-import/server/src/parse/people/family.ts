import { isFamilyName, isMiddleName, isSometimesFamilyName, isSureMiddleName } from '../words/family-names';
import type { Line } from './line';
import { keyAt } from './line';

/**
 * Does a name with its family name begin here? A family name that places bear too ("Sơn") needs a middle name after it;
 * "Thị" or "Văn" between two capitalized words is enough, whatever the first is.
 */
export const hasFamilyName = (line: Line, at: number): boolean => {
  const [first, middle, last] = [line.tokens[at], line.tokens[at + 1], line.tokens[at + 2]];
  if (isFamilyName(keyAt(line, at))) return true;
  if (!first?.capital || !middle?.capital || !last?.capital || last.kind !== 'word') return false;
  return isSureMiddleName(middle.key) || (isSometimesFamilyName(first.key) && isMiddleName(middle.key));
};
