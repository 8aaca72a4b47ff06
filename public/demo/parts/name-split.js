// @ts-check

/** @typedef {{ text: string, name: string | null }} Piece */

/**
 * A caption cut at the names it prints; longer names win, and a name inside a longer word ("Huy" in "Huyện") is none. The pieces joined
 * are the text.
 *
 * @param {string} text
 * @param {readonly string[]} names
 * @returns {Piece[]}
 * @example splitByNames('Đồng chí Nguyễn Văn Huy phát biểu', ['Nguyễn Văn Huy'])
 *   // [{ text: 'Đồng chí ', name: null }, { text: 'Nguyễn Văn Huy', name: 'Nguyễn Văn Huy' }, { text: ' phát biểu', name: null }]
 */
export const splitByNames = (text, names) => {
  const wanted = [...new Set(names.filter((name) => name !== ''))].sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return text === '' ? [] : [{ text, name: null }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, name: index % 2 === 1 ? part : null }))
    .filter((piece) => piece.text !== '');
};

/**
 * Whether a caption already says who this is: the name as printed, and the title, where there is one.
 *
 * @param {string | null} caption
 * @param {{ name: string | null, titleText: string | null }} person
 */
export const isNamedIn = (caption, { name, titleText }) => {
  const said = comparable(caption ?? '');
  return name !== null && said.includes(comparable(name)) && (titleText === null || said.includes(comparable(titleText)));
};

/** @param {string} text */
const escapePattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Huyện ủy" and "Huyện uỷ" are one word, typed on two keyboards. @param {string} text */
const comparable = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ');
