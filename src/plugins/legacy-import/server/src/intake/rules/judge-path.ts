import { createHash } from 'node:crypto';
import { refused, type Refused } from './refused';

/** `path`: under which the file is kept, with `/` between its parts; `key`: equal for names that one disk takes for the same. */
export type SafePath = { ok: true; path: string; key: string };

const DEEPEST = 20;
const LONGEST_PATH = 1_000;
/** Bytes of a part in UTF-8: file systems end at 255, and a half file has a longer name for a while. */
const LONGEST_PART = 200;
const LONGEST_ENDING = 9;

/** C0, DEL, C1, and the marks that turn the direction of writing and so hide how a name ends. */
const BAD_CHARACTER = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;
/** What Windows does not take in names; a crawler's `default.aspx?id=5` is `default.aspx_id=5`. */
const FOREIGN_CHARACTERS = /[<>:"|?*]/g;
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\.|$)/i;
/** A picture's query (`?t=1701`) only tells when it was changed; a page finds its pictures without it. */
const PICTURE_QUERY = /(\.(?:jpe?g|png|gif|webp|avif))\?[^/]*$/i;

/**
 * A name as a browser, an archive or a command line gives it → a path inside a batch's folder that every file system takes, or why not.
 * NFC; characters and names that only some systems refuse are replaced, so that no page is lost for its name; a way out of the folder is refused.
 *
 * @example judgePath('trang\\tin?id=5.html') // { ok: true, path: 'trang/tin_id=5.html', key: 'trang/tin_id=5.html' }
 */
export const judgePath = (name: string): SafePath | Refused => {
  if (name.length > LONGEST_PATH) return tooLong(name);
  if (BAD_CHARACTER.test(name)) {
    return refused('bad-character', withoutControls(name), 'The name holds a control character: expected letters, figures and signs.');
  }
  const slashed = name.normalize('NFC').replace(/\\/g, '/');
  if (/^\/|^[a-z]:/i.test(slashed)) {
    return refused('absolute-path', name, `"${name}" begins at the root of a disk: expected a path inside the folder.`);
  }
  const raw = slashed.split('/').filter((part) => part !== '' && part.trim() !== '.');
  if (raw.some((part) => /^\s*\.[\s.]*\.\s*$/.test(part))) {
    return refused('path-traversal', name, `"${name}" leads out of the folder: expected a path without "..".`);
  }
  if (raw.length > DEEPEST) return refused('too-deep', name, `"${name}" lies ${raw.length} folders deep: expected at most ${DEEPEST}.`);
  const parts = withoutQuery(raw).map(safePart);
  if (parts.length === 0 || parts.includes('')) return refused('no-name', name, `"${name}" is no name of a file.`);
  const path = parts.join('/');
  return path.length > LONGEST_PATH ? tooLong(name) : { ok: true, path, key: path.toLowerCase().normalize('NFC') };
};

const tooLong = (name: string): Refused =>
  refused('path-too-long', name, `The path has ${name.length} characters: expected at most ${LONGEST_PATH}.`);

const withoutControls = (name: string): string => name.replace(new RegExp(BAD_CHARACTER.source, 'g'), '\uFFFD');

const withoutQuery = (parts: readonly string[]): string[] =>
  parts.map((part, index) => (index === parts.length - 1 ? part.replace(PICTURE_QUERY, '$1') : part));

/** Windows drops blanks and full stops at the end of a name. */
const safePart = (part: string): string =>
  shorten(
    part
      .replace(FOREIGN_CHARACTERS, '_')
      .trim()
      .replace(/[\s.]+$/, '')
      .replace(RESERVED, '_$&'),
  );

/** A long title as a file name, cut so that a page and the folder of its belongings (`_files`) still have the same beginning. */
const shorten = (part: string): string => {
  if (Buffer.byteLength(part) <= LONGEST_PART) return part;
  const [, stem = part, ending = ''] = /^(.+?)(_files|\.photos|\.[a-z0-9]{1,8})?$/i.exec(part) ?? [];
  const mark = `~${createHash('sha256').update(stem).digest('hex').slice(0, 8)}`;
  return `${cutBytes(stem, LONGEST_PART - mark.length - LONGEST_ENDING)}${mark}${ending}`;
};

const cutBytes = (text: string, bytes: number): string => {
  let [kept, used] = ['', 0];
  for (const letter of text) {
    used += Buffer.byteLength(letter);
    if (used > bytes) break;
    kept += letter;
  }
  return kept;
};
