import { DEEPEST, isTooComplex, MOST_TAGS } from '../parse/html/dom';
import { decodeBytes, type Encoding } from './decode-bytes';
import { type Repair, repairText } from './repair-text';

/** Why a file cannot be read as a page. `code` is for programs, `message` a sentence for people. */
export type ReadError = {
  code: 'empty' | 'too-large' | 'too-complex' | 'binary' | 'encoding-unknown' | 'not-found' | 'not-readable' | 'no-pages';
  message: string;
};

type PageFormat = 'text' | 'html';

export type ReadOutcome =
  { ok: true; text: string; format: PageFormat; encoding: Encoding; repairs: Repair[] } | { ok: false; error: ReadError };

/** Largest page taken, in bytes; a saved page of a portal has 10 KB to 1 MB. */
export const LARGEST_PAGE = 5 * 1024 * 1024;

const MAGIC: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a ZIP archive or an Office file'],
  ['%PDF', 'a PDF file'],
  ['\u001F\u008B', 'a gzip archive'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00FF\u00D8\u00FF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Office file'],
  ['Rar!', 'a RAR archive'],
  ['7z\u00BC\u00AF', 'a 7z archive'],
];
const SAMPLE_BYTES = 65_536;
const MOST_CONTROLS = 0.01;
const HTML_START = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype|html|head|body|meta|\?xml|div|table|article|section|p|h1)\b/i;

/**
 * The bytes of a file as the text of one page, in NFC, with its format. Never throws on content: what cannot be read is an error with a sentence.
 * The name only helps to tell HTML from text.
 */
export const readPage = ({ bytes, name, largest = LARGEST_PAGE }: { bytes: Uint8Array; name: string; largest?: number }): ReadOutcome => {
  if (bytes.length > largest) return failed('too-large', tooLarge(bytes.length, largest));
  if (bytes.length === 0) return failed('empty', 'The file is empty: expected the saved text or the HTML of a page.');
  const kind = binaryKind(bytes);
  if (kind !== null) return failed('binary', `The file is ${kind}: expected the saved text or the HTML of a page.`);
  const decoded = decodeBytes(bytes);
  if (!decoded)
    return failed(
      'encoding-unknown',
      'The letters of the file are in an unknown encoding: expected UTF-8, windows-1258, TCVN3, VNI or VISCII.',
    );
  const { text, repairs } = repairText(decoded.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return failed('empty', 'The file holds no words: expected the saved text or the HTML of a page.');
  const format = formatOf(name, text);
  if (format === 'html' && isTooComplex(text)) {
    return failed('too-complex', `The page nests too deep or has too many tags: expected at most ${DEEPEST} levels and ${MOST_TAGS} tags.`);
  }
  return { ok: true, text, format, encoding: decoded.encoding, repairs };
};

export const tooLarge = (size: number, largest: number): string => `The file has ${size} bytes: expected at most ${largest}.`;

const failed = (code: ReadError['code'], message: string): ReadOutcome => ({ ok: false, error: { code, message } });

const formatOf = (name: string, text: string): PageFormat =>
  /\.x?html?$/i.test(name) || (!/\.txt$/i.test(name) && HTML_START.test(text.slice(0, 4000))) ? 'html' : 'text';

/** What the first bytes show, or null for text. UTF-16 with its mark may hold zero bytes. */
const binaryKind = (bytes: Uint8Array): string | null => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const magic = MAGIC.find(([mark]) => start.startsWith(mark));
  if (magic) return magic[1];
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > sample.length * MOST_CONTROLS ? 'binary data' : null;
};

const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x0b);
