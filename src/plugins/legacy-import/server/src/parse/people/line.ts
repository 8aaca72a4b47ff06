import type { Token } from '../words/tokens';
import { tokenize } from '../words/tokens';

/** One block of text, cut into tokens once. `upper`: printed in capitals, where case says nothing about names. */
export type Line = { text: string; tokens: Token[]; upper: boolean };

const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;

export const createLine = (text: string): Line => ({ text, tokens: tokenize(text), upper: isUpper(text) });

/** At least ten letters, nine tenths of them capitals. */
export const isUpper = (text: string): boolean => {
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters >= 10 && (text.match(CAPITALS)?.length ?? 0) >= letters * 0.9;
};

export const keyAt = ({ tokens }: Line, at: number): string => tokens[at]?.key ?? '';

export const isDash = (key: string): boolean => key === '-' || key === '\u2013' || key === '\u2014' || key === '\u2212';
