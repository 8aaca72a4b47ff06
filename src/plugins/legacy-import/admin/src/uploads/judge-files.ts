import { LIMITS } from '../../../shared/contracts';
import type { IntakeRefusalCode } from '../../../shared/intake-refusals';
import { fileKindOf, isForeignArchive, isSystemFile, type FileKind } from '../../../server/src/intake/rules/file-kind';

/** A file as a person dropped it; `path` with the names of its folders, by `/`. */
export type PickedFile = { path: string; file: File };

export type RefusedFile = { path: string; size: number; code: IntakeRefusalCode };

export type Judged = { accepted: PickedFile[]; refused: RefusedFile[]; ignored: number };

/** What a batch holds already. */
type Held = { files: number; bytes: number };

const NOTHING_HELD: Held = { files: 0, bytes: 0 };

const judge = ({ path, file: { size } }: PickedFile, held: Held): IntakeRefusalCode | null => {
  if (isForeignArchive(path)) return 'archive-format';
  if (size === 0) return 'empty-file';
  if (size > LIMITS.fileBytes[fileKindOf(path)]) return 'file-too-large';
  if (held.bytes + size > LIMITS.batchBytes) return 'batch-too-large';
  if (held.files >= LIMITS.filesPerBatch) return 'too-many-files';
  return null;
};

/** The last of those with one name, as a folder would keep it. */
const oncePerPath = (picked: readonly PickedFile[]): PickedFile[] => [
  ...new Map(picked.map(({ path, file }) => [path.normalize('NFC'), { path: path.normalize('NFC'), file }])).values(),
];

/** Says before anything is sent what the server would refuse for its size or its name. */
export const judgeFiles = (picked: readonly PickedFile[], before: Held = NOTHING_HELD): Judged => {
  const accepted: PickedFile[] = [];
  const refused: RefusedFile[] = [];
  let held = before;
  for (const one of oncePerPath(picked).filter(({ path }) => !isSystemFile(path))) {
    const code = judge(one, held);
    if (code === null) {
      accepted.push(one);
      held = { files: held.files + 1, bytes: held.bytes + one.file.size };
    } else refused.push({ path: one.path, size: one.file.size, code });
  }
  return { accepted, refused, ignored: picked.length - accepted.length - refused.length };
};

type Totals = Record<FileKind, number> & { bytes: number };

/** How many files of which kind, and how large together. */
export const totalsOf = (picked: readonly PickedFile[]): Totals => {
  const totals: Totals = { page: 0, picture: 0, archive: 0, other: 0, bytes: 0 };
  for (const { path, file } of picked) {
    totals[fileKindOf(path)] += 1;
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
