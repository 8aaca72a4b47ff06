import { findMentions } from '../people/find-mentions';
import { createLine } from '../people/line';
import { sentences } from '../layout/sentence';

const ATTENDING =
  /^(?:(?:về|đến|tới|cùng|tham)\s+)*dự(?!\s+(?:kiến|báo|thảo|án))[^.;:]{0,80}?\s*(?:có|gồm|là|:)(?!\p{L})|^(?:tham gia|có mặt|cùng tham gia)[^.;:]{0,60}?\s(?:có|gồm)(?!\p{L})/iu;
/** A comma begins a new group only before one of these. */
const GROUP =
  /^(?:cùng\s+(?:với\s+)?|và\s+|với\s+)?(?:các|đại diện|lãnh đạo|thường trực|ban thường vụ|toàn thể|đông đảo|thành viên|những|nguyên lãnh đạo|trưởng các|bí thư các|chủ tịch các|cán bộ|hội viên|đoàn viên|một số|hơn \d|gần \d|\d+ )(?!\p{L})/iu;
const CONNECTOR = /^(?:cùng\s+(?:với\s+)?|và\s+|với\s+|còn có\s+|có\s+)/iu;

/** Groups that attended without being named: the parts of a "Dự Hội nghị có …" sentence that hold no person. As printed, in order. */
export const findAttendeeGroups = (paragraphs: readonly string[]): string[] =>
  paragraphs
    .flatMap(sentences)
    .filter((sentence) => ATTENDING.test(sentence))
    .flatMap((sentence) => groupsIn(sentence.replace(ATTENDING, '').replace(/[.\u2026]+$/u, '')));

const groupsIn = (list: string): string[] => {
  const parts = withoutPeople(list)
    .split(/[;\u0001]/u)
    .flatMap(splitAtGroups);
  return parts
    .map((part) =>
      part
        .replace(/^[\s,]+|[\s,]+$/gu, '')
        .replace(CONNECTOR, '')
        .trim(),
    )
    .filter((part) => GROUP.test(part));
};

/** People and their offices are cut out; what stands beside them is a part of its own. */
const withoutPeople = (list: string): string => {
  const line = createLine(list);
  return findMentions(line).reduceRight((text, { from, to }) => {
    const [start, end] = [line.tokens[from]?.start ?? 0, line.tokens[to]?.end ?? 0];
    return `${text.slice(0, start)}\u0001${text.slice(end)}`;
  }, list);
};

const splitAtGroups = (part: string): string[] => {
  const groups: string[] = [];
  for (const piece of part.split(/,\s*/u)) {
    const last = groups[groups.length - 1];
    if (last === undefined || last.trim() === '' || GROUP.test(piece))
      groups.push(...piece.split(/\s+(?=cùng (?:với )?(?:các|đại diện|lãnh đạo|toàn thể|đông đảo)\s)/iu));
    else groups[groups.length - 1] = `${last}, ${piece}`;
  }
  return groups;
};
