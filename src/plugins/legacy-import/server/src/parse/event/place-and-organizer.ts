import { findDates } from '../facts/dates';
import { opensWithTime } from '../layout/opening';

const PLACE = /(?:^|,\s*|\d{1,4}\s*,?\s*|\)\s*,?\s*)tại\s+([^,.;()]{3,90}?)(?=\s*[,.;(]|$|\s(?:đã|được|diễn ra|do|vừa)\s)/iu;
const NOT_A_PLACE = /^(?:hội nghị|hội thảo|buổi|cuộc|phiên|lễ|kỳ họp|đại hội|đây|chương trình|diễn đàn)(?!\p{L})/iu;
const BY = /\sdo\s+([^,.;]{3,100}?)\s+(?:phối hợp\s+)?tổ chức/iu;
const LEADING_DATE = /^(?:(?:sáng|chiều|tối|ngày|vào|hôm nay)\s+)*[\d/.-]+\s+/iu;
const HOLDS = /\s+(?:(?:đã|vừa|long trọng|tưng bừng|phối hợp|trọng thể|tiếp tục)\s+)*(?:tổ chức|khai mạc|khai giảng|mở)\s/iu;
const TOGETHER_WITH = /\s+(?:phối hợp|cùng)\s+(?:với\s+)?\p{Lu}.*$/u;
const NOT_AN_ORGANIZER =
  /^(?:tại|dự|kế hoạch|thực hiện|hưởng ứng|nhân|nhằm|theo|căn cứ|vào|từ|được|trong|sau|để|chào mừng|ban tổ chức$)(?!\p{L})/iu;

/** "…, tại Hội trường tầng 2, UBND huyện …" → "Hội trường tầng 2"; null when the sentence tells no place. */
export const findPlace = (sentence: string): string | null => {
  const place = PLACE.exec(sentence.slice(0, 400))?.[1]?.trim();
  return place === undefined || NOT_A_PLACE.test(place) ? null : place;
};

/** Who holds the event, as written: the subject of "tổ chức", or the one after "do". */
export const findOrganizer = (sentence: string): string | null => {
  const by = BY.exec(sentence.slice(0, 600))?.[1];
  if (by !== undefined) return by.trim();
  const clause = sentence.slice(0, 400);
  const holds = HOLDS.exec(clause);
  if (!holds) return null;
  const subject = subjectOf(clause.slice(0, holds.index)).replace(TOGETHER_WITH, '').trim();
  return subject.length >= 3 && /\p{Lu}/u.test(subject) ? subject : null;
};

/** What is left before the verb when the opening clauses of time, place and occasion are taken away: "Huyện ủy, HĐND, UBND huyện". */
const subjectOf = (before: string): string => {
  const parts = before.split(/,\s*/u);
  const from = parts.findIndex(
    (part) => !opensWithTime(part) && !NOT_AN_ORGANIZER.test(part) && !isOnlyDate(part) && /^\P{L}*\p{L}/u.test(part),
  );
  if (from < 0) return '';
  const kept = parts.slice(from).filter((part) => !NOT_AN_ORGANIZER.test(part) && !isOnlyDate(part));
  const subject = kept.join(', ');
  return parts.length === 1 ? subject.replace(LEADING_DATE, '') : subject;
};

const isOnlyDate = (part: string): boolean => findDates(part).length > 0 && part.length <= 40;
