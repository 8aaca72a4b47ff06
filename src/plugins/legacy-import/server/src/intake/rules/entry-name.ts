import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import { vietnameseShare } from '../../read/vietnamese-syllable';

/** A name in the directory of an archive: its bytes, and the fields beside it. */
export type RawName = { bytes: Buffer; extraFields: readonly { id: number; data: Buffer }[] };

/** One byte a letter: what Windows in Vietnam writes, and what the format asks for. */
export type NameEncoding = 'windows-1258' | 'cp437';

const UNICODE_PATH = 0x7075;
const UNICODE_PATH_HEAD = 5;
const GOOD_SHARE = 0.6;

/** The name where the archive leaves no doubt: a Unicode field that belongs to it, or bytes that are UTF-8, said so or not; else null. */
export const clearName = ({ bytes, extraFields }: RawName): string | null => {
  const field = extraFields.find(({ id, data }) => id === UNICODE_PATH && data.length > UNICODE_PATH_HEAD && belongs(data, bytes));
  return utf8(field ? field.data.subarray(UNICODE_PATH_HEAD) : bytes) ?? (field ? utf8(bytes) : null);
};

/** The encoding of all names of an archive that are not clear, judged together: a single name may be a syllable or two. */
export const encodingOfNames = (names: readonly Buffer[]): NameEncoding => {
  const text = names.map((bytes) => iconv.decode(bytes, 'windows-1258')).join('\n');
  return vietnameseShare(text.normalize('NFC').replace(/[_.\-/\\]+/g, ' ')).share >= GOOD_SHARE ? 'windows-1258' : 'cp437';
};

export const decodeName = (name: RawName, encoding: NameEncoding): string =>
  clearName(name) ?? iconv.decode(name.bytes, encoding).normalize('NFC');

/** The field carries a checksum of the plain name: a program that renamed the entry without knowing the field left the old one behind. */
const belongs = (data: Buffer, bytes: Buffer): boolean => data.readUInt8(0) === 1 && data.readUInt32LE(1) === crc32(bytes);

const utf8 = (bytes: Buffer): string | null => {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? null : text.normalize('NFC');
};
