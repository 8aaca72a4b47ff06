import { HONORIFICS, PLURAL_HONORIFICS } from '../words/honorifics';
import { TAKING_OFFICE } from '../words/office-words';
import { BODY_KINDS, PLACE_UNITS } from '../words/organization-words';
import { sliceTokens } from '../words/tokens';
import { wordKey } from '../words/word-key';
import type { Line } from './line';
import { isDash, keyAt } from './line';
import type { NameMatch } from './name';
import { isAddress, matchName } from './name';
import type { OfficeMatch } from './office';
import { matchOffice } from './office';

/** A person with an office in one line, and the tokens from the first to the last of both. */
export type Mention = { name: string; title: string; honorific: string | null; from: number; to: number };

type Found = { mentions: Mention[]; next: number };

const AND_KEY = wordKey('và');
const MAX_BRACKET_TOKENS = 12;
const PASSIVE_KEYS = new Set(['được', 'tiếp', 'tái'].map(wordKey));
const MOST_WORDS_OF_TAKING = 8;

/**
 * People named beside an office, in the order of the text: "NAME – OFFICE", "NAME, OFFICE", "NAME (OFFICE)", "NAME OFFICE", "OFFICE NAME".
 * A name alone or an office alone is nobody.
 */
export const findMentions = (line: Line): Mention[] => {
  const mentions: Mention[] = [];
  let waiting: NameMatch[] = [];
  for (let at = 0; at < line.tokens.length;) {
    const name = isNameStart(line, at) ? matchName(line, at) : null;
    if (name) {
      const found = personFromName(line, name, waiting);
      mentions.push(...found.mentions);
      waiting = found.mentions.length > 0 ? [] : waitForOffice(line, name, waiting);
      at = found.next;
      continue;
    }
    const found = personFromOffice(line, at);
    mentions.push(...(found?.mentions ?? []));
    at = found?.next ?? at + 1;
  }
  return mentions;
};

/** A name without address must not be the middle of other capitalized words, nor the name of a place or a body ("xã Bình Lợi A"). */
const isNameStart = (line: Line, at: number): boolean => {
  if (isAddress(line, at)) return true;
  const before = line.tokens[at - 1];
  if (!before || before.kind !== 'word') return true;
  if (before.capital && !line.upper) return false;
  return endsWithUnit(line, at - 1) === false;
};

const endsWithUnit = (line: Line, last: number): boolean =>
  [1, 2, 3].some((length) => {
    const from = last - length + 1;
    return from >= 0 && (PLACE_UNITS.longestAt(line.tokens, from) === length || BODY_KINDS.longestAt(line.tokens, from) === length);
  });

const personFromName = (line: Line, name: NameMatch, waiting: readonly NameMatch[]): Found => {
  const office = officeAfterName(line, name);
  if (office) {
    const holders = [...waiting, name].map((holder) => toMention(line, holder, office));
    return { mentions: holders, next: office.to + 1 };
  }
  if (name.rank === null) return { mentions: [], next: name.nameTo + 1 };
  const { from, nameFrom, nameTo, honorific, rank } = name;
  const mention = { name: sliceTokens(line.text, line.tokens, nameFrom, nameTo), title: rank, honorific, from, to: nameTo };
  return { mentions: [mention], next: nameTo + 1 };
};

const toMention = (line: Line, name: NameMatch, office: OfficeMatch): Mention => ({
  name: sliceTokens(line.text, line.tokens, name.nameFrom, name.nameTo),
  title: sliceTokens(line.text, line.tokens, office.from, office.to),
  honorific: name.honorific,
  from: Math.min(name.from, office.from),
  to: Math.max(name.nameTo, office.to),
});

/** "Các đồng chí A, B – Phó Chủ tịch UBND huyện": A waits for the office of B while only commas and "và" part them. */
const waitForOffice = (line: Line, name: NameMatch, waiting: readonly NameMatch[]): NameMatch[] => {
  const next = keyAt(line, name.nameTo + 1);
  if (next !== ',' && next !== AND_KEY) return [];
  return name.plural || waiting.length > 0 ? [...waiting, name] : [];
};

/** The office right after a name: with dash, comma or bracket, with no mark at all, or taken in the sentence ("được bầu giữ chức …"). */
const officeAfterName = (line: Line, name: NameMatch): OfficeMatch | null => {
  const at = skipBracket(line, name.nameTo + 1);
  const mark = keyAt(line, at);
  const sure = name.family || name.honorific !== null || name.rank !== null;
  if (isDash(mark) || mark === ',' || mark === '(') {
    const office = singular(matchOffice(line, at + 1, sure ? 'afterName' : 'beforeName'));
    return office && (sure || standsAlone(line, name)) ? office : null;
  }
  if (!sure) return null;
  const taking = takingOffice(line, at);
  const office = singular(matchOffice(line, at + taking, taking > 0 ? 'afterName' : 'beforeName'));
  return office && !isOthersOffice(line, office) ? office : null;
};

/** "được bầu giữ chức", "được hiệp thương cử giữ chức vụ": how many tokens tell that the office is taken; 0 if none do. */
const takingOffice = (line: Line, at: number): number => {
  const known = TAKING_OFFICE.longestAt(line.tokens, at);
  if (known > 0 || !PASSIVE_KEYS.has(keyAt(line, at))) return known;
  for (let from = at + 1; from <= at + MOST_WORDS_OF_TAKING; from += 1) {
    if (line.tokens[from]?.kind !== 'word' || line.tokens[from]?.capital) return 0;
    const taking = TAKING_OFFICE.longestAt(line.tokens, from);
    if (taking > 0) return from + taking - at;
  }
  return 0;
};

const singular = (office: OfficeMatch | null): OfficeMatch | null => (office?.plural ? null : office);

/** "Ông A Chủ tịch UBND xã Nguyễn Văn B": without a mark between, an office followed by a name is that name's. */
const isOthersOffice = (line: Line, office: OfficeMatch): boolean => nameAfterOffice(line, office) !== null;

/** A name without family name or address counts only between marks: "; K'Brêu, Phó Chủ tịch …". */
const standsAlone = (line: Line, name: NameMatch): boolean =>
  name.nameTo - name.nameFrom < 4 && line.tokens[name.from - 1]?.kind !== 'word';

/** "(sinh năm 1975)", "(thứ hai từ trái sang)" between a name and its office. */
const skipBracket = (line: Line, at: number): number => {
  if (keyAt(line, at) !== '(' || matchOffice(line, at + 1, 'afterName')) return at;
  const close = line.tokens.findIndex((token, index) => index > at && index <= at + MAX_BRACKET_TOKENS && token.key === ')');
  return close < 0 ? at : close + 1;
};

const personFromOffice = (line: Line, at: number): Found | null => {
  const address = Math.max(PLURAL_HONORIFICS.longestAt(line.tokens, at), HONORIFICS.longestAt(line.tokens, at));
  const office = matchOffice(line, at + address, 'beforeName');
  if (!office) return null;
  const name = nameAfterOffice(line, office);
  if (!name) return { mentions: [], next: office.to + 1 };
  const honorific = address > 0 ? sliceTokens(line.text, line.tokens, at, at + address - 1) : name.honorific;
  const plural = office.plural || PLURAL_HONORIFICS.longestAt(line.tokens, at) > 0;
  const names = plural ? [name, ...namesAfter(line, name)] : [name];
  const mentions = names.map((holder, index) => ({
    ...toMention(line, holder, office),
    honorific: holder.honorific ?? honorific,
    from: index === 0 ? at : holder.from,
  }));
  return { mentions, next: (names[names.length - 1] ?? name).nameTo + 1 };
};

/** "OFFICE NAME", "OFFICE đồng chí NAME", "OFFICE: NAME", and "OFFICE, ông NAME" where the name has no office of its own. */
const nameAfterOffice = (line: Line, office: OfficeMatch): NameMatch | null => {
  const mark = keyAt(line, office.to + 1);
  const marked = mark === ':' || mark === ',' || isDash(mark);
  const at = office.to + (marked ? 2 : 1);
  const name = matchName(line, at);
  if (!name || (marked && name.honorific === null && mark !== ':')) return null;
  if (!name.family && name.honorific === null) return null;
  return marked && officeAfterName(line, name) ? null : name;
};

/** "các Phó Chủ tịch HĐND tỉnh A, B và C": the further names, as long as none has an office of its own. */
const namesAfter = (line: Line, first: NameMatch): NameMatch[] => {
  const names: NameMatch[] = [];
  let last = first;
  for (;;) {
    const mark = keyAt(line, last.nameTo + 1);
    const name = mark === ',' || mark === ';' || mark === AND_KEY ? matchName(line, last.nameTo + 2) : null;
    if (!name || officeAfterName(line, name) || matchOffice(line, last.nameTo + 2, 'beforeName')) return names;
    names.push(name);
    last = name;
  }
};
