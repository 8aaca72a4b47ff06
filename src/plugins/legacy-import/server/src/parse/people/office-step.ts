import { ACTION_WORDS } from '../words/action-words';
import { BODIES, BODY_KINDS, COMMA_PAIRS, ORGANIZATION_WORDS, PLACE_UNITS } from '../words/organization-words';
import { wordKey } from '../words/word-key';
import type { Line } from './line';
import { keyAt } from './line';

/** What the words last read of an office are: they decide whether "và" or a comma goes on with the same office. */
export type Kind = 'head' | 'unit' | 'body' | 'bodyKind' | 'field' | 'proper' | 'number';
export type Step = { take: number; kind: Kind };

const LEADING_KEYS = ['chỉ', 'đạo'].map(wordKey);
const TASKS = new Set(['thực', 'triển', 'xây', 'vận'].map(wordKey));
const MOST_TASK_WORDS = 16;

/** The longest word of the gazetteers here, and what it is. */
export const knownWord = ({ tokens }: Line, at: number): Step | null => {
  const candidates: Step[] = [
    { take: PLACE_UNITS.longestAt(tokens, at), kind: 'unit' },
    { take: BODIES.longestAt(tokens, at), kind: 'body' },
    { take: BODY_KINDS.longestAt(tokens, at), kind: 'bodyKind' },
    { take: ORGANIZATION_WORDS.longestAt(tokens, at), kind: 'field' },
  ];
  const best = candidates.reduce((longest, candidate) => (candidate.take > longest.take ? candidate : longest));
  return best.take > 0 ? best : null;
};

/** Does a body or an administrative unit begin here? */
export const isBody = ({ tokens }: Line, at: number): boolean =>
  BODIES.longestAt(tokens, at) > 0 || BODY_KINDS.longestAt(tokens, at) > 0 || PLACE_UNITS.longestAt(tokens, at) > 0;

/** "Trưởng thôn", "UBND huyện": a place may follow. */
export const endsWithUnit = ({ tokens }: Line, last: number): boolean =>
  [1, 2].some((length) => PLACE_UNITS.longestAt(tokens, last - length + 1) === length);

/** Right after "Ban Chỉ đạo", whose number or task belongs to its name. */
export const isCommittee = (line: Line, at: number): boolean =>
  keyAt(line, at - 1) === 'bcđ' || (keyAt(line, at - 2) === LEADING_KEYS[0] && keyAt(line, at - 1) === LEADING_KEYS[1]);

/**
 * "Ban Chỉ đạo thực hiện các chương trình mục tiêu quốc gia tỉnh": the task up to the level of the committee. A known word is passed over whole,
 * because "nông thôn mới" names no "thôn".
 */
export const committeeTask = (line: Line, at: number): Step | null => {
  if (!isCommittee(line, at) || !TASKS.has(keyAt(line, at))) return null;
  let take = 1;
  while (take <= MOST_TASK_WORDS) {
    if (line.tokens[at + take]?.kind !== 'word') return null;
    const known = knownWord(line, at + take);
    if (known?.kind === 'unit') return { take: take + known.take, kind: 'unit' };
    take += known?.take ?? 1;
  }
  return null;
};

/** "Hội đồng nghĩa vụ quân sự": up to four plain words that no list holds, between a kind of body and a known word of organizations. */
export const unknownField = ({ line, kind }: { line: Line; kind: Kind }, at: number): Step | null => {
  if (kind !== 'body' && kind !== 'bodyKind') return null;
  for (let take = 1; take <= 4; take += 1) {
    const token = line.tokens[at + take];
    if (!token || token.kind !== 'word' || ACTION_WORDS.longestAt(line.tokens, at + take) > 0) return null;
    if (knownWord(line, at + take)) return { take, kind: 'field' };
  }
  return null;
};

/** "Phòng Hậu kỳ", "Dự khuyết": the small second syllable of a compound that only its first spells with a capital, before a known word or a mark. */
export const secondSyllable = ({ line, kind }: { line: Line; kind: Kind }, at: number): Step | null => {
  const [before, next] = [line.tokens[at - 1], line.tokens[at + 1]];
  if (kind !== 'proper' || !before?.capital || startsCapitalRun(line, at - 1)) return null;
  return !next || next.kind === 'mark' || knownWord(line, at + 1) ? { take: 1, kind: 'field' } : null;
};

/** The capitalized word is one of several, or names a place: "xã Sơn Lâm", "Phạm Xuân Vinh". */
const startsCapitalRun = (line: Line, at: number): boolean => {
  const before = line.tokens[at - 1];
  return before === undefined || endsWithUnit(line, at - 1) || (before.capital && knownWord(line, at - 1) === null);
};

/** Tokens from the comma on when the words around it are one field: "Phòng, chống", "Phổ biến, giáo dục". */
export const commaPair = ({ tokens }: Line, comma: number): number => {
  for (let from = comma - 1; from >= Math.max(0, comma - 5); from -= 1) {
    const end = from + COMMA_PAIRS.longestAt(tokens, from);
    if (end > comma + 1) return end - comma;
  }
  return 0;
};
