import { opensWithTime } from '../layout/opening';

const PLACE = /(?:^|,\s*|\d{1,4}\s*,?\s*|\)\s*,?\s*)tại\s+([^,.;()]{3,90}?)(?=\s*[,.;(]|$)/iu;
const NOT_A_PLACE = /^(?:hội nghị|hội thảo|buổi|cuộc|phiên|lễ|kỳ họp|đại hội|đây|chương trình|diễn đàn)(?!\p{L})/iu;
const BY = /\sdo\s+([^,.;]{3,100}?)\s+(?:phối hợp\s+)?tổ chức/iu;
const SUBJECT = /(?:^|,\s*)([^,;]{3,120}?)\s+(?:(?:đã|vừa|long trọng|tưng bừng|phối hợp|trọng thể)\s+)*(?:tổ chức|khai mạc|mở)\s/iu;
const DATE_IN_SUBJECT = /^.*\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?[\s,]*/u;

/** "…, tại Hội trường tầng 2, UBND huyện …" → "Hội trường tầng 2"; null when the sentence tells no place. */
export const findPlace = (sentence: string): string | null => {
  const place = PLACE.exec(sentence.slice(0, 400))?.[1]?.trim();
  return place === undefined || NOT_A_PLACE.test(place) ? null : place;
};

/** Who holds the event, as written: the subject of "tổ chức", or the one after "do". */
export const findOrganizer = (sentence: string): string | null => {
  const by = BY.exec(sentence.slice(0, 600))?.[1];
  if (by !== undefined) return by.trim();
  const subject = SUBJECT.exec(sentence.slice(0, 400))?.[1]?.replace(DATE_IN_SUBJECT, '').trim();
  if (subject === undefined || subject.length < 3 || opensWithTime(subject) || !/\p{Lu}/u.test(subject)) return null;
  return /^(?:tại|dự|kế hoạch|ban tổ chức$)/iu.test(subject) ? null : subject;
};
