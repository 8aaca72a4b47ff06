// @ts-check

/**
 * A photo's own address on its page, counted from 1.
 *
 * @example fragmentOf(0) // 'anh-1'
 * @param {number} index
 */
export const fragmentOf = (index) => `anh-${index + 1}`;

/**
 * Which photo a fragment names; null: none of these.
 *
 * @example indexOf('#anh-3', 12) // 2
 * @param {string} hash
 * @param {number} total
 */
export const indexOf = (hash, total) => {
  const number = Number(/^#anh-([1-9]\d{0,3})$/.exec(hash)?.[1] ?? 0);
  return number >= 1 && number <= total ? number - 1 : null;
};
