import { fromTcvn3 } from './tcvn3';
import { countUtf8Traces, fromUtf8AsCp1252 } from './utf8-mojibake';
import { vietnameseShare } from './vietnamese-syllable';
import { fromVni } from './vni';

/** What was wrong with the letters of a text that is valid Unicode. */
export type Repair = 'tcvn3' | 'vni' | 'utf8-as-cp1252' | 'nfc' | 'bom';

/** Letters that only Vietnamese text in Unicode has; a text in an old font shows none of them. */
const UNICODE_ONLY =
  /[\u1EA0-\u1EF9\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300\u0301\u0303\u0309\u0323]/;
const LATIN1 = /[\u00A1-\u00FE]/;
/** The mark at the beginning, and zero bytes, which no browser shows and PostgreSQL refuses. */
const NO_TEXT = /^\uFEFF|\u0000/g;
const GOOD_SHARE = 0.7;
const CLEAR_GAIN = 0.3;
const FEWEST_WORDS = 2;

/** Repairs wrongly decoded letters (TCVN3, VNI, UTF-8 read as windows-1252) and composes them (NFC). Text that is right already is only composed. */
export const repairText = (text: string): { text: string; repairs: Repair[] } => {
  const repairs: Repair[] = [];
  if (text.startsWith('\uFEFF')) repairs.push('bom');
  const bare = text.replace(NO_TEXT, '');
  const utf8 = repairUtf8(bare);
  if (utf8 !== bare) repairs.push('utf8-as-cp1252');
  const legacy = repairFonts(utf8);
  repairs.push(...legacy.fonts);
  const composed = legacy.text.normalize('NFC');
  if (composed !== legacy.text) repairs.push('nfc');
  return { text: composed, repairs };
};

/** The whole text, or else line by line: pages are often pasted together from two sources. */
const repairUtf8 = (text: string): string => {
  if (countUtf8Traces(text) === 0) return text;
  const whole = fromUtf8AsCp1252(text);
  if (whole !== null) return whole;
  return eachLine(text, (line) => (countUtf8Traces(line) === 0 ? line : (fromUtf8AsCp1252(line) ?? line)));
};

/** The old fonts: the whole text, or the single lines that were pasted in. */
const repairFonts = (text: string): { text: string; fonts: Repair[] } => {
  if (!LATIN1.test(text)) return { text, fonts: [] };
  const fonts = new Set<Repair>();
  const repairLine = (line: string): string => {
    const font = UNICODE_ONLY.test(line) ? null : fontOf(line);
    if (font) fonts.add(font.name);
    return font ? font.read(line) : line;
  };
  const repaired = UNICODE_ONLY.test(text) ? eachLine(text, repairLine) : repairLine(text);
  return { text: repaired, fonts: [...fonts] };
};

const FONTS: readonly { name: Repair; read: (text: string) => string }[] = [
  { name: 'tcvn3', read: fromTcvn3 },
  { name: 'vni', read: fromVni },
];

/** The font by which the words become Vietnamese syllables, as they stand they being none. */
const fontOf = (text: string): (typeof FONTS)[number] | null => {
  const before = vietnameseShare(text).share;
  const read = FONTS.map((font) => ({ font, ...vietnameseShare(font.read(text)) })).sort((left, right) => right.share - left.share);
  const best = read.find(({ words }) => words >= FEWEST_WORDS);
  return best && best.share >= GOOD_SHARE && best.share - before >= CLEAR_GAIN ? best.font : null;
};

const eachLine = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n');
