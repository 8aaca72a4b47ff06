import { ACTION_WORDS } from '../words/action-words';
import { OFFICE_HEADS, OFFICE_PREFIXES, OFFICES_AFTER_NAME, OPEN_HEADS, DIVISION_HEADS } from '../words/office-words';
import { ORGANIZATION_WORDS, PARENT_BODIES, PEOPLE_GROUPS, PLACE_UNITS } from '../words/organization-words';
import { wordKey } from '../words/word-key';
import type { Line } from './line';
import { isDash, keyAt } from './line';
import { isAddress } from './name';
import { startsName } from './name-in-office';
import {
  commaPair,
  committeeTask,
  endsWithUnit,
  isBody,
  isCommittee,
  type Kind,
  knownWord,
  secondSyllable,
  type Step,
  unknownField,
} from './office-step';

/** Where the office stands: after its holder's name, or before it ("Chủ tịch UBND huyện Phạm Xuân Vinh"). */
export type OfficePlace = 'afterName' | 'beforeName';

/** Tokens of an office, both inclusive; `plural` when "các" stood before it (not counted in). */
export type OfficeMatch = { from: number; to: number; plural: boolean };

/** `depth`: how many offices are being read inside one another; a list of offices must not cost stack. */
type State = { line: Line; place: OfficePlace; kind: Kind; from: number; depth: number };

const DEEPEST = 12;

/**
 * The whole office string from a token on: head word, then words of organizations, places and further offices.
 * It ends at a verb, ";", the next person, or any lower-case word that belongs to no organization's name. Commas inside an office do not end it.
 *
 * @example "Phó Cục trưởng Cục Phổ biến, giáo dục pháp luật cho biết …" → "Phó Cục trưởng Cục Phổ biến, giáo dục pháp luật"
 */
export const matchOffice = (line: Line, at: number, place: OfficePlace): OfficeMatch | null => readOffice({ line, at, place, depth: 0 });

type Start = { line: Line; at: number; place: OfficePlace; depth: number };

const readOffice = ({ line, at, place, depth }: Start): OfficeMatch | null => {
  const plural = keyAt(line, at) === PLURAL_KEY;
  const from = plural ? at + 1 : at;
  const prefix = OFFICE_PREFIXES.longestAt(line.tokens, from);
  const head = headLength(line, from + prefix, place);
  if (head === 0) return null;
  let next = from + prefix + head;
  let kind: Kind = 'head';
  for (;;) {
    const step: Step | null = readStep({ line, place, kind, from, depth }, next);
    if (!step) break;
    next += step.take;
    kind = step.kind;
  }
  return { from, to: next - 1, plural };
};

const PLURAL_KEY = wordKey('các');
const AND_KEY = wordKey('và');

const headLength = (line: Line, at: number, place: OfficePlace): number => {
  const head = OFFICE_HEADS.longestAt(line.tokens, at);
  const weak = place === 'afterName' ? OFFICES_AFTER_NAME.longestAt(line.tokens, at) : 0;
  const open = OPEN_HEADS.longestAt(line.tokens, at);
  const opened = open > 0 && isBody(line, at + open) ? open : 0;
  return Math.max(head, weak, opened);
};

const readStep = (state: State, at: number): Step | null => {
  const token = state.line.tokens[at];
  if (!token) return null;
  if (token.kind === 'mark') return readMark(state, at);
  if (token.kind === 'number') return readNumber(state, at);
  if (token.key === AND_KEY) return afterAnd(state, at);
  return readWord(state, at);
};

/** "Tổ dân phố số 5", "Ban Chỉ đạo 35 Huyện ủy", but not "UBND 2 xã". */
const readNumber = ({ line, kind }: State, at: number): Step | null => {
  const next = knownWord(line, at + 1);
  const numbered = isCommittee(line, at) && next?.kind === 'unit';
  const goesOn = kind !== 'body' || numbered || (line.tokens[at + 1]?.capital === true && next !== null);
  return goesOn ? { take: 1, kind: 'number' } : null;
};

const readMark = (state: State, at: number): Step | null => {
  const { line } = state;
  const [mark, next] = [keyAt(line, at), line.tokens[at + 1]];
  if (!next) return null;
  if (mark === ',') return afterComma(state, at);
  if (isDash(mark)) return next.spaceBefore ? afterDash(state, at) : joined(state, at);
  if (mark === '&' || mark === '/') return joined(state, at);
  if (mark === '.' && /^(tp|tx|tt|q|p)$/.test(keyAt(line, at - 1)) && next.capital) return joined(state, at);
  return null;
};

const joined = (state: State, at: number): Step | null => {
  const step = readStep({ ...state, kind: state.kind === 'unit' ? 'unit' : 'field' }, at + 1);
  return step && { ...step, take: step.take + 1 };
};

const readWord = (state: State, at: number): Step | null => {
  const { line, place, kind } = state;
  const token = line.tokens[at];
  if (!token || (isAddress(line, at) && !token.capital)) return null;
  if (place === 'beforeName' && token.capital && startsName(line, at, kind === 'unit' || kind === 'body')) return null;
  const task = committeeTask(line, at);
  if (task) return task;
  const known = knownWord(line, at);
  if (!token.capital || line.upper) {
    const action = ACTION_WORDS.longestAt(line.tokens, at);
    if (action > 0 && action >= (known?.take ?? 0) && !(known && kind === 'bodyKind')) return null;
    if (!token.capital) return known ?? unknownField(state, at) ?? secondSyllable(state, at);
  }
  const head = OFFICE_HEADS.longestAt(line.tokens, at);
  return known ?? (head > 0 ? { take: head, kind: 'head' } : { take: 1, kind: 'proper' });
};

/** "HĐND và UBND huyện", "Văn hóa và Thông tin" go on; "UBND huyện và nhân dân", "và Chủ tịch UBND huyện Phạm Xuân Vinh" do not. */
const afterAnd = (state: State, at: number): Step | null => {
  const { line, kind } = state;
  const further = furtherOffice(state, at);
  if (further !== 'none') return further;
  const next = line.tokens[at + 1];
  const known = knownWord(line, at + 1);
  if (!next || !known || PEOPLE_GROUPS.longestAt(line.tokens, at + 1) >= known.take) return null;
  if (next.capital && startsName(line, at + 1, false)) return null;
  if (kind === 'field') return { take: known.take + 1, kind: known.kind };
  return kind === 'body' && known.kind === 'body' ? { take: known.take + 1, kind: 'body' } : null;
};

const afterComma = (state: State, at: number): Step | null => {
  const { line, kind } = state;
  const { tokens } = line;
  const next = tokens[at + 1];
  if (!next || isAddress(line, at + 1)) return null;
  const pair = commaPair(line, at);
  if (pair > 0) return { take: pair, kind: 'field' };
  if (startsName(line, at + 1, false)) return null;
  const further = furtherOffice(state, at);
  if (further !== 'none') return further;
  if (isParentBody(state, at + 1)) return { take: PARENT_BODIES.longestAt(tokens, at + 1) + 1, kind: 'bodyKind' };
  const unit = PLACE_UNITS.longestAt(tokens, at + 1);
  if (unit > 0 && (kind === 'proper' || kind === 'number') && tokens[at + 1 + unit]?.capital) return { take: unit + 1, kind: 'unit' };
  const field = ORGANIZATION_WORDS.longestAt(tokens, at + 1);
  return field > 0 && kind === 'field' && next.capital ? { take: field + 1, kind: 'field' } : null;
};

/** "Trưởng khoa Nội, Bệnh viện Đa khoa huyện": the body that the division belongs to. */
const isParentBody = ({ line, kind, from }: State, at: number): boolean =>
  (kind === 'field' || kind === 'proper' || kind === 'number') &&
  line.tokens[at]?.capital === true &&
  DIVISION_HEADS.longestAt(line.tokens, from) > 0 &&
  PARENT_BODIES.longestAt(line.tokens, at) > 0;

const afterDash = (state: State, at: number): Step | null => {
  const further = furtherOffice(state, at);
  if (further !== 'none') return further;
  const known = knownWord(state.line, at + 1);
  return state.kind === 'field' && known?.kind === 'field' ? { take: known.take + 1, kind: 'field' } : null;
};

/** Another office after a connector; null when it is another person's ("và Chủ tịch UBND huyện Phạm Xuân Vinh"), 'none' when no office comes. */
const furtherOffice = ({ line, place, depth }: State, at: number): Step | null | 'none' => {
  if (keyAt(line, at + 1) === PLURAL_KEY || depth >= DEEPEST) return null;
  const head = OFFICE_HEADS.longestAt(line.tokens, at + 1 + OFFICE_PREFIXES.longestAt(line.tokens, at + 1));
  const opened = headLength(line, at + 1, 'beforeName');
  if (head === 0 && opened === 0) return 'none';
  const other = readOffice({ line, at: at + 1, place: 'beforeName', depth: depth + 1 });
  if (!other) return null;
  const ofPlace = endsWithUnit(line, other.to);
  const others = startsName(line, other.to + 1, ofPlace) || isAddressedName(line, other.to + 1);
  if (place === 'afterName' && others) return null;
  return { take: other.to - at + 1, kind: ofPlace ? 'unit' : 'head' };
};

const isAddressedName = (line: Line, at: number): boolean => isAddress(line, at) && line.tokens[at - 1]?.kind === 'word';
