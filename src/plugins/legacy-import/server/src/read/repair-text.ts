import { fromTcvn3 } from './tcvn3';
import { countUtf8Traces, fromUtf8AsCp1252 } from './utf8-mojibake';
import { vietnameseShare } from './vietnamese-syllable';

/** What was wrong with the letters of a text that is valid Unicode. */
export type Repair = 'tcvn3' | 'utf8-as-cp1252' | 'nfc' | 'bom';

/** Letters that only Vietnamese text in Unicode has; a TCVN3 text shows none of them. */
const UNICODE_ONLY =
  /[\u1EA0-\u1EF9\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300\u0301\u0303\u0309\u0323]/;
const LATIN1 = /[\u00A1-\u00FE]/;
const GOOD_SHARE = 0.7;
const CLEAR_GAIN = 0.3;
const FEWEST_WORDS = 2;

/** Repairs wrongly decoded letters (TCVN3, UTF-8 read as windows-1252) and composes them (NFC). Text that is right already is only composed. */
export const repairText = (text: string): { text: string; repairs: Repair[] } => {
  const repairs: Repair[] = [];
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (bare !== text) repairs.push('bom');
  const utf8 = repairUtf8(bare);
  if (utf8 !== bare) repairs.push('utf8-as-cp1252');
  const tcvn3 = repairTcvn3(utf8);
  if (tcvn3 !== utf8) repairs.push('tcvn3');
  const composed = tcvn3.normalize('NFC');
  if (composed !== tcvn3) repairs.push('nfc');
  return { text: composed, repairs };
};

/** The whole text, or else line by line: pages are often pasted together from two sources. */
const repairUtf8 = (text: string): string => {
  if (countUtf8Traces(text) === 0) return text;
  const whole = fromUtf8AsCp1252(text);
  if (whole !== null) return whole;
  return eachLine(text, (line) => (countUtf8Traces(line) === 0 ? line : (fromUtf8AsCp1252(line) ?? line)));
};

const repairTcvn3 = (text: string): string => {
  if (!LATIN1.test(text)) return text;
  if (!UNICODE_ONLY.test(text)) return looksLikeTcvn3(text) ? fromTcvn3(text) : text;
  return eachLine(text, (line) => (!UNICODE_ONLY.test(line) && looksLikeTcvn3(line) ? fromTcvn3(line) : line));
};

/** Read as TCVN3 its words become Vietnamese syllables; as they stand they are not. */
const looksLikeTcvn3 = (text: string): boolean => {
  const before = vietnameseShare(text);
  const after = vietnameseShare(fromTcvn3(text));
  return after.words >= FEWEST_WORDS && after.share >= GOOD_SHARE && after.share - before.share >= CLEAR_GAIN;
};

const eachLine = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n');
