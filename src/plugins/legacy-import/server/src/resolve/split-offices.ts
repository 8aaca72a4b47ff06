import { OFFICE_HEADS, OFFICE_PREFIXES, OPEN_HEADS } from '../parse/words/office-words';
import { BODIES, BODY_KINDS, PLACE_UNITS } from '../parse/words/organization-words';
import { createPhraseSet } from '../parse/words/phrase-set';
import { sliceTokens, tokenize, type Token } from '../parse/words/tokens';
import { wordKey } from '../parse/words/word-key';
import { readBodyPlace } from './body-place';
import { capitalize, spellOut } from './spelled-out';

/** One office of a printed title, abbreviations spelled out. */
export type PrintedOffice = {
  /** Without "nguyên" or "quyền": "Phó Chủ tịch UBND huyện". */
  label: string;
  /** "Phó Chủ tịch" */
  role: string;
  /** The organization's words: "UBND huyện"; '' where none stand. */
  body: string;
  standing: 'held' | 'acting' | 'former';
};

const SEPARATORS = new Set([',', ';', '-', '\u2013', '\u2014', wordKey('và'), wordKey('kiêm')]);
const ACTING = createPhraseSet(['quyền|Q.']);
const FORMER = createPhraseSet(['nguyên|nguyên là|là nguyên|cựu|cố']);
const CHAIR = /chủ tịch(?: thường trực)?$/iu;
/** Organs inside a body: they belong to the role ("Ủy viên Ban Thường vụ"), the body comes after them. */
const ORGANS = createPhraseSet(['ban thường vụ|ban chấp hành|ban thường trực|thường vụ|thường trực']);

/**
 * The offices of a title as printed. A further one begins after a comma, a dash, "và" or "kiêm", but only where a word for an office
 * follows: "Phó Trưởng Ban Phòng, chống thiên tai" stays one. A title without such a word ("cán bộ địa chính", a rank) holds no office.
 *
 * @example splitOffices('Chủ tịch UBND huyện, Chủ tịch Hội đồng Thi đua khen thưởng huyện').map(({ body }) => body)
 * // ['UBND huyện', 'Hội đồng Thi đua khen thưởng huyện']
 */
export const splitOffices = (title: string): PrintedOffice[] => {
  const text = spellOut(title);
  const tokens = tokenize(text);
  const starts = tokens.flatMap((_, at) => ((at === 0 || isSeparator(tokens[at - 1])) && officeLength(tokens, at) > 0 ? [at] : []));
  return starts.map((start, index) => readOffice(text, dropSeparators(tokens.slice(start, starts[index + 1]))));
};

const isSeparator = (token: Token | undefined): boolean => token !== undefined && SEPARATORS.has(token.key);

const dropSeparators = (tokens: Token[]): Token[] => {
  let end = tokens.length;
  while (isSeparator(tokens[end - 1])) end -= 1;
  return tokens.slice(0, end);
};

const bodyLength = (tokens: Token[], at: number): number =>
  Math.max(BODIES.longestAt(tokens, at), BODY_KINDS.longestAt(tokens, at), PLACE_UNITS.longestAt(tokens, at));

const headLength = (tokens: Token[], at: number): number => {
  const open = OPEN_HEADS.longestAt(tokens, at);
  return Math.max(OFFICE_HEADS.longestAt(tokens, at), open > 0 && bodyLength(tokens, at + open) > 0 ? open : 0);
};

const prefixLength = (tokens: Token[], at: number): number => {
  const prefix = OFFICE_PREFIXES.longestAt(tokens, at);
  return headLength(tokens, at + prefix) > 0 ? prefix : 0;
};

const officeLength = (tokens: Token[], at: number): number => headLength(tokens, at + prefixLength(tokens, at));

const readOffice = (text: string, tokens: Token[]): PrintedOffice => {
  const from = prefixLength(tokens, 0);
  const head = from + headLength(tokens, from);
  const slice = (start: number, end: number): string => (start < end ? capitalize(sliceTokens(text, tokens, start, end - 1)) : '');
  const standing = from > 0 && FORMER.longestAt(tokens, 0) > 0 ? 'former' : from > 0 && ACTING.longestAt(tokens, 0) > 0 ? 'acting' : 'held';
  const label = slice(from, tokens.length);

  // "Huyện ủy viên" names its body itself.
  const own = BODIES.longestAt(tokens, from);
  if (own > 0 && own < head - from) return { label, role: slice(from, head), body: slice(from, from + own), standing };

  const bodyStart = startOfBody(tokens, { from, head });
  const isKind = bodyStart < head && BODIES.longestAt(tokens, bodyStart) === 0;
  const role = slice(from, isKind ? head : bodyStart);
  return { label, role, body: nameBody(role, slice(skipOf(tokens, bodyStart), tokens.length)), standing };
};

/** "Chủ tịch huyện" is said of the People's Committee's. */
const nameBody = (role: string, body: string): string =>
  CHAIR.test(role) && body !== '' && readBodyPlace(body).core === '' ? `UBND ${body.charAt(0).toLowerCase()}${body.slice(1)}` : body;

/**
 * Where the organization begins: within the head ("Trưởng | Ban …", where the kind of body belongs to the role too, and
 * "Trưởng | Công an"), else after the head and the organ that follows it.
 */
const startOfBody = (tokens: Token[], { from, head }: { from: number; head: number }): number => {
  for (let at = from + 1; at < head; at += Math.max(1, ORGANS.longestAt(tokens, at))) {
    if (ORGANS.longestAt(tokens, at) === 0 && at + bodyLength(tokens.slice(0, head), at) === head) return at;
  }
  const organ = ORGANS.longestAt(tokens, head);
  return head + organ < tokens.length ? head + organ : head;
};

const skipOf = (tokens: Token[], at: number): number => (tokens[at]?.key === wordKey('của') ? at + 1 : at);
