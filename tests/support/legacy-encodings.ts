import iconv from 'iconv-lite';
import { fromTcvn3 } from '../../src/plugins/legacy-import/server/src/read/tcvn3';
import { fromVni } from '../../src/plugins/legacy-import/server/src/read/vni';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** windows-1258 writes a toned vowel as base letter and combining tone. */
export const inWindows1258 = (text: string): Buffer =>
  iconv.encode(
    text.normalize('NFC').replace(/[^\x00-\x7F]/gu, (letter) => {
      const parts = letter.normalize('NFD');
      const tone = TONES.exec(parts)?.[0] ?? '';
      return parts.replace(tone, '').normalize('NFC') + tone;
    }),
    'windows-1258',
  );

const UNDEFINED = new Map([0x81, 0x8d, 0x8f, 0x90, 0x9d].map((byte) => [byte, String.fromCharCode(byte)]));

/** What an editor shows who reads UTF-8 as windows-1252 and saves it again. */
export const misreadAsCp1252 = (text: string): Buffer =>
  Buffer.from(
    [...Buffer.from(text, 'utf8')].map((byte) => UNDEFINED.get(byte) ?? iconv.decode(Buffer.from([byte]), 'windows-1252')).join(''),
    'utf8',
  );

const ONE_BYTE = Array.from({ length: 0x100 - 0xa1 }, (_, index) => String.fromCharCode(0xa1 + index));
const TCVN3 = new Map(ONE_BYTE.map((code) => [fromTcvn3(code), code]));
const isLower = (text: string): boolean => text === text.toLowerCase();
/** A mark is written in the case of its letter. */
const VNI = new Map(
  ['', ...'aeouyôöAEOUYÔÖ']
    .flatMap((base) => ONE_BYTE.filter((mark) => base === '' || isLower(base) === isLower(mark)).map((mark) => base + mark))
    .filter((code) => fromVni(code).length === 1 && fromVni(code) !== code)
    .map((code): [string, string] => [fromVni(code), code]),
);

/** Letters that TCVN3 has not (toned capitals) stay as they are and are lost in Latin-1. */
export const inTcvn3 = (text: string): Buffer =>
  Buffer.from([...text.normalize('NFC')].map((letter) => TCVN3.get(letter) ?? letter).join(''), 'latin1');

export const inVni = (text: string): Buffer =>
  Buffer.from([...text.normalize('NFC')].map((letter) => VNI.get(letter) ?? letter).join(''), 'latin1');
