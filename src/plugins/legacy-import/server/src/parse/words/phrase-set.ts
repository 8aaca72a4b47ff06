import type { Token } from './tokens';
import { tokenize } from './tokens';

type Node = { next: Map<string, Node>; ends: boolean };

/** A set of phrases asked at a position of a token list: how many tokens does the longest phrase there take (0 = none)? */
export type PhraseSet = { longestAt: (tokens: readonly Token[], at: number) => number };

/** Builds a set from lines of phrases parted by `|` or line breaks; the words are compared by `wordKey`. */
export const createPhraseSet = (lists: readonly string[]): PhraseSet => {
  const root: Node = { next: new Map(), ends: false };
  for (const phrase of lists.flatMap((list) => list.split(/[|\n]/))) addPhrase(root, phrase.trim());
  return { longestAt: (tokens, at) => longestFrom(root, tokens, at) };
};

const addPhrase = (root: Node, phrase: string): void => {
  if (phrase === '') return;
  let node = root;
  for (const { key } of tokenize(phrase)) {
    const known = node.next.get(key) ?? { next: new Map<string, Node>(), ends: false };
    node.next.set(key, known);
    node = known;
  }
  node.ends = true;
};

const longestFrom = (root: Node, tokens: readonly Token[], at: number): number => {
  let node: Node | undefined = root;
  let longest = 0;
  for (let index = at; index < tokens.length; index += 1) {
    node = node.next.get(tokens[index]?.key ?? '');
    if (!node) break;
    if (node.ends) longest = index - at + 1;
  }
  return longest;
};
