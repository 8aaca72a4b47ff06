import { ACTION_WORDS } from '../words/action-words';
import { isFamilyName } from '../words/family-names';
import { HONORIFICS, PLURAL_HONORIFICS, RANKS } from '../words/honorifics';
import { OFFICE_HEADS } from '../words/office-words';
import { PLACES_NAMED_LIKE_PEOPLE } from '../words/organization-words';
import { sliceTokens } from '../words/tokens';
import { wordKey } from '../words/word-key';
import { hasFamilyName } from './family';
import type { Line } from './line';
import { keyAt } from './line';

export type NameMatch = {
  /** First token of the address ("đồng chí") or, without one, of the name. */
  from: number;
  nameFrom: number;
  nameTo: number;
  honorific: string | null;
  /** "các đồng chí": more names may share what follows. */
  plural: boolean;
  rank: string | null;
  /** Begins with a known family name. */
  family: boolean;
};

const MAX_SYLLABLES = 6;
const INCLUDING = wordKey('gồm');

type Address = { next: number; honorific: string | null; plural: boolean; rank: string | null };

/** A personal name at a token, with the words of address before it. Offices after "đồng chí" are not names. */
export const matchName = (line: Line, at: number): NameMatch | null => {
  const address = readAddress(line, at);
  const nameTo = readNameEnd(line, address.next);
  if (nameTo < address.next) return null;
  const family = hasFamilyName(line, address.next);
  const length = nameTo - address.next + 1;
  const addressed = address.honorific !== null || address.rank !== null;
  if (!addressed && length < 2) return null;
  if (isNationalNamesake(line, address.next, length)) return null;
  const { next, ...rest } = address;
  return { from: at, nameFrom: next, nameTo, family, ...rest };
};

/** "đồng chí Thượng tá, TS. " … : every word of address, as printed; ranks apart. */
const readAddress = (line: Line, at: number): Address => {
  let next = at;
  let rank: string | null = null;
  let lastWord = -1;
  const plural = PLURAL_HONORIFICS.longestAt(line.tokens, next);
  if (plural > 0) {
    next += plural;
    lastWord = next - 1;
    if (keyAt(line, next) === ':') next += 1;
    if (keyAt(line, next) === INCLUDING) next += 1;
  }
  for (let steps = 0; steps < 4; steps += 1) {
    const honorific = HONORIFICS.longestAt(line.tokens, next);
    const rankLength = RANKS.longestAt(line.tokens, next);
    if (honorific === 0 && rankLength === 0) break;
    if (rankLength > 0) rank = sliceTokens(line.text, line.tokens, next, next + rankLength - 1);
    next += Math.max(honorific, rankLength);
    if (rankLength === 0) lastWord = next - 1;
    if (keyAt(line, next) === '.' || (keyAt(line, next) === ',' && isAddress(line, next + 1))) next += 1;
  }
  const honorific = lastWord >= at ? sliceTokens(line.text, line.tokens, at, lastWord) : null;
  return { next, honorific, plural: plural > 0, rank };
};

export const isAddress = (line: Line, at: number): boolean =>
  PLURAL_HONORIFICS.longestAt(line.tokens, at) > 0 || HONORIFICS.longestAt(line.tokens, at) > 0 || RANKS.longestAt(line.tokens, at) > 0;

/** Last token of the capitalized words from `from` on that can be one name; `from - 1` if none. */
export const readNameEnd = (line: Line, from: number): number => {
  const first = line.tokens[from];
  if (!first || first.kind !== 'word' || !first.capital || OFFICE_HEADS.longestAt(line.tokens, from) > 0) return from - 1;
  const capsName = first.allCaps && !line.upper;
  if (capsName && !isFamilyName(first.key)) return from - 1;
  let end = from;
  while (end - from + 1 < (line.upper ? 4 : MAX_SYLLABLES) && continuesName(line, from, end + 1, capsName)) end += 1;
  return end;
};

const continuesName = (line: Line, from: number, at: number, capsName: boolean): boolean => {
  const token = line.tokens[at];
  if (!token || token.kind !== 'word' || !token.capital || !token.spaceBefore) return false;
  if (OFFICE_HEADS.longestAt(line.tokens, at) > 0) return false;
  if (line.upper) return at - from < 2 || ACTION_WORDS.longestAt(line.tokens, at) === 0;
  return token.allCaps === capsName || [...token.text].length === 1;
};

/** "Chủ tịch Hồ Chí Minh" and places that bear a person's name are not people of the page. */
const isNationalNamesake = (line: Line, from: number, length: number): boolean =>
  keyAt(line, from) === wordKey('hồ') && length === 3 && PLACES_NAMED_LIKE_PEOPLE.longestAt(line.tokens, from) === 3;
