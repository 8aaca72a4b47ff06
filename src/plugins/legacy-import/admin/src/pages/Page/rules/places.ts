/** From `start` up to, not including, `end`: places in a text, in UTF-16 units. */
export type Range = { start: number; end: number };

type Collapsed = {
  text: string;
  /** Where each unit of `text` stands in the source; one more for the end. */
  at: number[];
};

/** Runs of white space as one blank, as recognized text has them. */
const collapse = (source: string): Collapsed => {
  const words: string[] = [];
  const at: number[] = [];
  for (const { 0: word, index: start } of source.matchAll(/\S+/gu)) {
    if (words.length > 0) at.push(start - 1);
    for (let unit = 0; unit < word.length; unit += 1) at.push(start + unit);
    words.push(word);
  }
  return { text: words.join(' '), at: [...at, source.length] };
};

/**
 * Where each block stands in the original, or null. Blocks come in reading order, so each is looked for after the one before, and only
 * then from the start; no two share a place.
 */
export const findPlaces = (original: string, blocks: readonly string[]): (Range | null)[] => {
  const { text, at } = collapse(original);
  const taken: Range[] = [];
  let from = 0;
  return blocks.map((block) => {
    const words = collapse(block).text;
    if (words === '') return null;
    const after = text.indexOf(words, from);
    const found = after >= 0 ? after : text.indexOf(words);
    if (found < 0) return null;
    const place = { start: found, end: found + words.length };
    // What follows all the others cannot share a place with them.
    if (after < 0 && taken.some(({ start, end }) => start < place.end && place.start < end)) return null;
    taken.push(place);
    if (after >= 0) from = place.end;
    return { start: at[place.start] ?? 0, end: (at[place.end - 1] ?? 0) + 1 };
  });
};

export type Piece = { text: string; block: number | null };

/** The original in pieces: those that a block was recognized in carry its number. */
export const cutPieces = (original: string, places: readonly (Range | null)[]): Piece[] => {
  const found = places.flatMap((place, block) => (place ? [{ ...place, block }] : [])).sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, block } of found) {
    if (start > from) pieces.push({ text: original.slice(from, start), block: null });
    pieces.push({ text: original.slice(start, end), block });
    from = end;
  }
  if (from < original.length) pieces.push({ text: original.slice(from), block: null });
  return pieces;
};
