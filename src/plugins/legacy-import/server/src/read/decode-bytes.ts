import iconv from 'iconv-lite';
import { fromTcvn3 } from './tcvn3';
import { vietnameseShare } from './vietnamese-syllable';
import { fromVni } from './vni';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni' | 'viscii' | 'windows-1252';

export type Decoded = { encoding: Encoding; text: string };

const DECLARED = /(?:charset\s*=\s*["']?\s*|<\?xml[^>]{0,80}encoding\s*=\s*["'])([\w-]{3,20})/i;
const HEAD_BYTES = 2048;
const GOOD_SHARE = 0.6;
/** A file cut in the middle of a letter still is UTF-8. */
const TOLERATED_BROKEN = 0.002;

/** Bytes → text: BOM, UTF-8, UTF-16, then windows-1258, TCVN3, VNI and VISCII (RFC 1456), whichever reads as Vietnamese; null when none does. */
export const decodeBytes = (bytes: Uint8Array): Decoded | null => {
  const marked = decodeMarked(bytes);
  if (marked) return marked;
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const broken = utf8.split('\uFFFD').length - 1;
  if (broken === 0) return { encoding: 'utf-8', text: utf8 };
  const single = decodeSingleByte(bytes);
  const readable = broken <= Math.max(2, utf8.length * TOLERATED_BROKEN) && vietnameseShare(utf8).share >= GOOD_SHARE;
  return readable ? { encoding: 'utf-8', text: utf8.replace(/\uFFFD+$/, '') } : single;
};

const decodeMarked = (bytes: Uint8Array): Decoded | null => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', text: new TextDecoder('utf-8').decode(bytes) };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', text: iconv.decode(Buffer.from(bytes), 'utf-16le') };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', text: iconv.decode(Buffer.from(bytes), 'utf-16be') };
  return null;
};

/** One byte a letter: the declared encoding first, then the one whose words are the best Vietnamese. */
const decodeSingleByte = (bytes: Uint8Array): Decoded | null => {
  const buffer = Buffer.from(bytes);
  const latin1 = buffer.toString('latin1');
  const candidates: Decoded[] = [
    { encoding: 'windows-1258', text: iconv.decode(buffer, 'windows-1258').normalize('NFC') },
    { encoding: 'tcvn3', text: fromTcvn3(latin1) },
    { encoding: 'vni', text: fromVni(latin1) },
    { encoding: 'viscii', text: iconv.decode(buffer, 'viscii') },
  ];
  const scored = candidates
    .map((candidate) => ({ candidate, score: vietnameseShare(candidate.text).share }))
    .sort((left, right) => right.score - left.score);
  const best = scored[0];
  if (best && best.score >= GOOD_SHARE) return best.candidate;
  const declared = DECLARED.exec(latin1.slice(0, HEAD_BYTES))?.[1]?.toLowerCase();
  const western = declared !== undefined && /^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/.test(declared);
  return western ? { encoding: 'windows-1252', text: iconv.decode(buffer, 'windows-1252') } : null;
};
