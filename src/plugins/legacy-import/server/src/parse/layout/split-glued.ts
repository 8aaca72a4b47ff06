import { findDates, findTimes } from '../facts/dates';
import { createSourceBlock, type SourceBlock } from './source-block';

const LONGEST_TITLE = 250;
const SHORTEST_BODY = 40;
/** A lower-case syllable or a year glued to the lead: "công dânTrong năm 2025", "năm 2024Sáng ngày". */
const GLUED_WORD = /(?<=(?:^|[\s(\u201C"])\p{Ll}[\p{Ll}\p{M}]+|\d{4}|[\u201D"])(?=\p{Lu}\p{Ll}+\s)/u;
const GLUED_LEAD = /(?<=\p{Ll})(?=(?:Sáng|Chiều|Trưa|Tối|Ngày|Trong|Vừa qua|Thực hiện|Nhằm|Để|Tại|Nhân dịp|Hưởng ứng|UBND|Theo)\s)/u;

/**
 * A headline saved on one line with what follows it: with the lead, without a blank between (a lower-case letter directly before a capital),
 * or with date and lead ("Title 09:21 19/06/2023 (Mặt trận) - Chiều 16/6 …"). Only the first line of prose is asked.
 */
export const splitGlued = (blocks: readonly SourceBlock[], isFurniture: (text: string) => boolean): SourceBlock[] => {
  const at = blocks.findIndex(({ text }) => !isFurniture(text));
  const block = blocks[at];
  if (!block || block.hint !== null || block.text.length < SHORTEST_BODY) return [...blocks];
  const parts = splitAtStamp(block.text) ?? splitAtSeam(block.text);
  if (!parts) return [...blocks];
  const split = parts.map((text) => createSourceBlock(text));
  return [...blocks.slice(0, at), ...split, ...blocks.slice(at + 1)];
};

/** Date and time next to each other inside the line: the only border between title and body. */
const splitAtStamp = (text: string): string[] | null => {
  const date = findDates(text).find(({ year, start }) => year !== null && start >= 15 && start <= LONGEST_TITLE);
  const time = date && findTimes(text).find(({ start, end }) => isNear(start - date.end) || isNear(date.start - end));
  if (!date || !time) return null;
  const [from, to] = [Math.min(date.start, time.start), Math.max(date.end, time.end)];
  const [title, stamp, body] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map((part) =>
    part.replace(/^[\s|,–-]+|[\s|,–-]+$/gu, ''),
  );
  return title && stamp && body && body.length >= SHORTEST_BODY ? [title, stamp, body] : null;
};

const isNear = (distance: number): boolean => distance >= 0 && distance <= 4;

const splitAtSeam = (text: string): string[] | null => {
  const seam = [GLUED_WORD, GLUED_LEAD]
    .map((pattern) => pattern.exec(text.slice(0, LONGEST_TITLE + 1))?.index ?? -1)
    .find((index) => index >= 20);
  if (seam === undefined || text.length - seam < SHORTEST_BODY) return null;
  return [text.slice(0, seam).trim(), text.slice(seam).trim()];
};
