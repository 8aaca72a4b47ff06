import type { PickedFile } from './judge-files';

type Count = { total: number; done: number };

/** How far an upload is, in files and in bytes. */
export type Tally = { files: Count; bytes: Count };

export const NOTHING: Tally = { files: { total: 0, done: 0 }, bytes: { total: 0, done: 0 } };

const sizeOf = (files: readonly PickedFile[]): number => files.reduce((sum, { file }) => sum + file.size, 0);

export const withMore = ({ files, bytes }: Tally, more: readonly PickedFile[]): Tally => ({
  files: { ...files, total: files.total + more.length },
  bytes: { ...bytes, total: bytes.total + sizeOf(more) },
});

export const withArrived = ({ files, bytes }: Tally, { file }: PickedFile): Tally => ({
  files: { ...files, done: files.done + 1 },
  bytes: { ...bytes, done: bytes.done + file.size },
});

/** With the parts of those that are under way. */
export const withUnderWay = ({ files, bytes }: Tally, parts: Iterable<number>): Tally => ({
  files,
  bytes: { ...bytes, done: [...parts].reduce((sum, part) => sum + part, bytes.done) },
});
