const INVISIBLE = /[\u200B\u200C\u200D\u2060\uFEFF\u00AD]/g;

/** A piece of running text (one node of a paragraph): as {@link normalizeLine}, but a space at its edge stays. */
export const normalizeInline = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ');

/**
 * One line of text as it is stored: Unicode NFC, NBSP and runs of white space as one space, trimmed.
 *
 * @example normalizeLine(' Ba\u00A0 Tơ ') // 'Ba Tơ'
 */
export const normalizeLine = (text: string): string => normalizeInline(text).replace(/\s+/g, ' ').trim();

/** Prose as it is stored: like {@link normalizeLine}, but line breaks stay. */
export const normalizeProse = (text: string): string =>
  normalizeInline(text)
    .replace(/ ?\n ?/g, '\n')
    .trim();
