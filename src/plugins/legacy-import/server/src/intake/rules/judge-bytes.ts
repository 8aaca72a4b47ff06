import { imageKindOf } from '../../apply/image-kind';
import type { FileKind } from './file-kind';
import { refused, type Refused } from './refused';

/** A packed file, and the end of an empty archive. */
const ZIP_MARKS = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/** Bytes that tell what a file is. */
export const TELLING_BYTES = 4_096;

/** Whether a file begins as its name says; `start` holds its first bytes. Pages are judged when they are read, with all their encodings. */
export const judgeBytes = (path: string, kind: FileKind, start: Uint8Array): { ok: true } | Refused => {
  if (start.length === 0) return refused('empty-file', path, `"${path}" is empty.`);
  if (kind === 'picture' && imageKindOf(start) === null) {
    return refused('not-a-picture', path, `"${path}" is no picture by its content: expected JPEG, PNG, GIF, WebP or AVIF.`);
  }
  if (kind === 'archive' && !ZIP_MARKS.includes(Buffer.from(start.subarray(0, 4)).toString('latin1'))) {
    return refused('not-an-archive', path, `"${path}" is no ZIP archive by its content.`);
  }
  return { ok: true };
};
