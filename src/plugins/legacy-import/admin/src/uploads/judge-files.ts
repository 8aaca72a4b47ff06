import { LIMITS } from '../../../shared/contracts';
import { isLeftBySystem, kindOf, type FileKind } from './file-kind';

/** A file as a person dropped it; `path` with the names of its folders, by `/`. */
export type PickedFile = { path: string; file: File };

export type Refusal = 'too-large' | 'batch-full' | 'too-many' | 'empty';

export type RefusedFile = { path: string; size: number; because: Refusal };

export type Judged = { accepted: PickedFile[]; refused: RefusedFile[]; ignored: number };

/** What a batch holds already. */
export type Held = { files: number; bytes: number };

const firstReason = (size: number, held: Held): Refusal | null => {
  if (size === 0) return 'empty';
  if (size > LIMITS.fileBytes) return 'too-large';
  if (held.bytes + size > LIMITS.batchBytes) return 'batch-full';
  if (held.files >= LIMITS.filesPerBatch) return 'too-many';
  return null;
};

/** The last of those with one name, as a folder would keep it. */
const oncePerPath = (picked: readonly PickedFile[]): PickedFile[] => [
  ...new Map(picked.map(({ path, file }) => [path.normalize('NFC'), { path: path.normalize('NFC'), file }])).values(),
];

/** Says before anything is sent what the server would refuse for its size. */
export const judgeFiles = (picked: readonly PickedFile[], held: Held = { files: 0, bytes: 0 }): Judged => {
  const wanted = oncePerPath(picked).filter(({ path }) => !isLeftBySystem(path));
  const accepted: PickedFile[] = [];
  const refused: RefusedFile[] = [];
  let bytes = held.bytes;
  for (const { path, file } of wanted) {
    const because = firstReason(file.size, { files: held.files + accepted.length, bytes });
    if (because === null) {
      accepted.push({ path, file });
      bytes += file.size;
    } else refused.push({ path, size: file.size, because });
  }
  return { accepted, refused, ignored: picked.length - accepted.length - refused.length };
};

export type Totals = Record<FileKind, number> & { bytes: number };

/** How many files of which kind, and how large together. */
export const totalsOf = (picked: readonly PickedFile[]): Totals => {
  const totals: Totals = { page: 0, picture: 0, archive: 0, other: 0, bytes: 0 };
  for (const { path, file } of picked) {
    totals[kindOf(path)] += 1;
    totals.bytes += file.size;
  }
  return totals;
};

/** What to call a batch of these files: the folder or archive they came in; null where there are several. */
export const nameOf = (picked: readonly PickedFile[]): string | null => {
  const roots = new Set(picked.map(({ path }) => path.split('/')[0] ?? ''));
  const [root = ''] = roots;
  return roots.size === 1 && root !== '' ? root.replace(/\.(zip|html?|txt)$/i, '') : null;
};
