import { fold } from '../../../../../../domain/text/fold';
import { COMMA_PAIRS, EVENT_COMMA_PAIRS } from '../words/organization-words';
import { isUpper } from '../people/line';
import { sentences } from '../layout/sentence';
import { tokenize } from '../words/tokens';
import { EVENT_NOUN, nounPhrase, startsWithPurpose, STRONG_NOUN } from './event-noun';

export type EventText = { title: string | null; paragraphs: readonly string[] };

/** The name of the reported event and the sentence that reports it; no name when the page only tells that people met. */
export type NamedEvent = { name: string; sentence: string };

const HOLDING =
  /(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|bế mạc|khai giảng|bế giảng|mở|tiến hành|phối hợp tổ chức|long trọng tổ chức|đăng cai|chủ trì)\s+(?:(?:thành công|trọng thể|long trọng|khai mạc|bế mạc)\s+)*/giu;
const PLANNED =
  /(?<!\p{L})(?:dự kiến|sẽ (?:được )?(?:tổ chức|diễn ra|khai mạc)|chuẩn bị (?:tổ chức|cho)|tới đây|sắp tới|kế hoạch tổ chức)(?!\p{L})/iu;
const MEETING_ABOUT = /(?:^|:\s*)(?:họp|chuẩn bị|triển khai công tác chuẩn bị)\s/iu;
const SEARCHED_PARAGRAPHS = 4;
const SHORTEST_NAME_WORDS = 3;
const MOST_COMMAS = 5;
const PERIOD =
  /^,\s(?:kh(?:óa|oá)\s+[IVXLC\d]+(?=[.,;]|$|\s)|(?:[^\s,.;:()]+\s){0,12}?(?:năm|giai đoạn|nhiệm kỳ)\s+\d{4}(?:\s*[-–]\s*\d{4})?)(?=[.,;]|$|\s(?:và|với|tại|cho)\s)/u;

/**
 * The fullest noun phrase as written, looked for in this order: after "tổ chức" in the lead; in the title; after "tại", "Dự", "Hưởng ứng" in the lead.
 * A comma that the title also has inside the name does not end it.
 */
export const findEventName = ({ title, paragraphs }: EventText): NamedEvent | null => {
  const lead = paragraphs.slice(0, SEARCHED_PARAGRAPHS).flatMap(sentences);
  const held = lead.map((sentence) => fromSentence(sentence, title)).find((found) => found !== null) ?? null;
  const titled = title !== null && !isUpper(title) && !MEETING_ABOUT.test(title) ? fromTitle(title) : null;
  if (held && titled && isFuller(titled, held.name)) return { ...held, name: titled };
  if (held) return held;
  if (title !== null && MEETING_ABOUT.test(title)) return null;
  const passing = lead.map(mentioned).find((found) => found !== null) ?? null;
  if (titled === null || (passing && fold(passing.name).startsWith(fold(titled)))) return passing;
  return { name: titled, sentence: paragraphs[0] ?? '' };
};

/** "HĐND tỉnh khai mạc kỳ họp thứ 9 (…)" is less than the title's "kỳ họp thứ 9 HĐND tỉnh". */
const isFuller = (titled: string, held: string): boolean => {
  const [long, short] = [fold(titled), fold(held)];
  return long.length > short.length && long.startsWith(short) && /\d$/.test(short);
};

const fromSentence = (sentence: string, title: string | null): NamedEvent | null => {
  if (PLANNED.test(sentence)) return null;
  for (const match of sentence.matchAll(HOLDING)) {
    const rest = sentence.slice((match.index ?? 0) + match[0].length);
    const noun = EVENT_NOUN.exec(rest.slice(0, 40));
    if (!noun || noun.index !== 0) continue;
    const name = extend(nounPhrase(rest), rest, title);
    if (isNamed(name)) return { name, sentence };
  }
  const organized = /\sdo\s[^,.;]{3,80}\stổ chức/iu.test(sentence);
  return organized ? mentioned(sentence) : null;
};

const fromTitle = (title: string): string | null => {
  const noun = STRONG_NOUN.exec(title);
  if (!noun) return null;
  const name = nounPhrase(title.slice(noun.index));
  const whole = /^(?:khai mạc|bế mạc|tổng kết|tổ chức)?\s*$/iu.test(
    title
      .slice(0, noun.index)
      .replace(/^[^:]{2,40}:\s*/u, '')
      .trim(),
  );
  const full = whole && nameWithCommas(title.slice(noun.index)) ? title.slice(noun.index).replace(/\.$/, '') : name;
  return isNamed(full) ? full : null;
};

/** The rest of a title that is nothing but the name may hold commas. */
const nameWithCommas = (rest: string): boolean =>
  !/[:;()]/u.test(rest) && nounPhrase(rest.replace(/,/g, ' ')).length === rest.replace(/\.$/, '').length;

/** "Tại hội nghị sơ kết …,", "Hưởng ứng Ngày hội …,", "Đại hội Hội Nông dân xã lần thứ V diễn ra": named in passing. */
const mentioned = (sentence: string): NamedEvent | null => {
  if (PLANNED.test(sentence)) return null;
  const opening = /^(?:(?:hưởng ứng|tại|dự|tham dự|đến dự|trong khuôn khổ|phát biểu tại|kết thúc|nhân)\s+)?/iu.exec(sentence)?.[0] ?? '';
  const inside = /(?<!\p{L})(?:tại|dự|tham dự|tham gia|trong)\s+(?=\S)/giu;
  const starts = [opening.length, ...[...sentence.matchAll(inside)].map((match) => (match.index ?? 0) + match[0].length)];
  for (const start of starts) {
    const rest = sentence.slice(start);
    const noun = STRONG_NOUN.exec(rest.slice(0, 30));
    const name = noun?.index === 0 ? nounPhrase(rest) : '';
    if (isNamed(name)) return { name, sentence };
  }
  return null;
};

/** "hội nghị" or "buổi lễ" alone names nothing. */
const isNamed = (name: string): boolean =>
  name.split(/\s+/).length > SHORTEST_NAME_WORDS && !/^(?:lễ|giải|chương trình)\s+(?:này|đó|trên)/iu.test(name);

/**
 * Goes on over a comma where the title shows the same words after it, where the rest names a period ("…, phong trào nông dân năm 2023"), or
 * where the comma belongs to a known pair ("thi đua, khen thưởng").
 */
const extend = (name: string, rest: string, title: string | null): string => {
  let full = name;
  for (let steps = 0; steps < MOST_COMMAS; steps += 1) {
    const longer = extendOnce(full, rest, title);
    if (longer.length <= full.length) break;
    full = longer;
  }
  return full;
};

const extendOnce = (name: string, rest: string, title: string | null): string => {
  const further = rest.slice(name.length);
  if (!further.startsWith(',')) return name;
  const inTitle = title === null ? -1 : fold(title).indexOf(fold(name));
  const tail = title !== null && inTitle >= 0 ? commonPrefix(title.slice(inTitle + name.length), further) : '';
  if (tail.length > 3) return (name + tail).replace(/[\s,]+$/u, '');
  const purpose = startsWithPurpose(name);
  const pair = pairLength(name, further);
  if (pair > 0) return (name + further.slice(0, pair) + continued(further.slice(pair), purpose)).trim();
  const period = PERIOD.exec(further.slice(0, 200))?.[0];
  return period !== undefined && continued(period.slice(1), purpose).length === period.length - 1 ? name + period : name;
};

/** The phrase going on in the middle: two stand-in words keep the first real one from being taken for the noun. */
const continued = (text: string, purpose: boolean): string => nounPhrase(`x x${text}`, purpose).slice(3);

const pairLength = (name: string, further: string): number => {
  const before = name.split(/\s+/).slice(-3).join(' ');
  const text = `${before}${further}`;
  const tokens = tokenize(text);
  const comma = tokens.findIndex(({ start }) => start === before.length);
  for (let from = Math.max(0, comma - 3); from < comma; from += 1) {
    const taken = Math.max(COMMA_PAIRS.longestAt(tokens, from), EVENT_COMMA_PAIRS.longestAt(tokens, from));
    const end = tokens[from + taken - 1]?.end ?? 0;
    if (end > before.length + 1) return end - before.length;
  }
  return 0;
};

/** The longest beginning that both share, case and tone placement aside, cut at a whole word. */
const commonPrefix = (left: string, right: string): string => {
  const [a, b] = [left.split(/(?=\s)/u), right.split(/(?=\s)/u)];
  let count = 0;
  while (count < b.length && count < a.length && clean(a[count]) === clean(b[count])) count += 1;
  return b
    .slice(0, count)
    .join('')
    .replace(/[.;:]+$/u, '');
};

const clean = (word: string | undefined): string => fold(word ?? '').replace(/[.;:]+$/u, '');
