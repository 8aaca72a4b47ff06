import { wordKey } from './word-key';

export type Token = {
  text: string;
  /** `wordKey` of the text, for gazetteer look-ups. */
  key: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  allCaps: boolean;
  spaceBefore: boolean;
};

const PIECE = /[\p{L}\p{M}]+(?:['\u2019\u2018][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|\S/gu;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** Words, numbers and single marks of one line, with their places in it. "K'Điệp" is one word; "đ/c" is three tokens. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index ?? 0;
    const kind = /^[\p{L}\p{M}]/u.test(piece) ? 'word' : /^\p{N}/u.test(piece) ? 'number' : 'mark';
    tokens.push({
      text: piece,
      key: kind === 'word' ? wordKey(piece) : piece,
      start,
      end: start + piece.length,
      kind,
      capital: CAPITAL.test(piece),
      allCaps: kind === 'word' && [...piece].length > 1 && CAPITAL.test(piece) && !LOWER.test(piece),
      spaceBefore: start === 0 || /\s/.test(text[start - 1] ?? ' '),
    });
  }
  return tokens;
};

/** The text between two token places, both inclusive. */
export const sliceTokens = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
