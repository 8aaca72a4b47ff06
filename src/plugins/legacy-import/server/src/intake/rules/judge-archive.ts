import type { IntakeLimits } from './limits';
import { refused, type Refused } from './refused';

/** Where an entry lies in the archive, from the first byte of its own header to the last of its data at the least. */
export type Span = { from: number; to: number };

/** All that the directory of an archive says, before anything is unpacked. */
export type ArchiveSurvey = { archive: string; archiveBytes: number; entries: number; unpackedBytes: number; spans: readonly Span[] };

/** Room that is left in the batch. */
export type Room = { files: number; bytes: number };

/** Refuses archives made to fill a disk: entries that share their data, and more than the batch or any honest archive holds. */
export const judgeArchive = (survey: ArchiveSurvey, room: Room, limits: IntakeLimits): { ok: true } | Refused => {
  const { archive, archiveBytes, entries, unpackedBytes } = survey;
  if (entries > room.files) {
    return refused('too-many-files', archive, `"${archive}" holds ${entries} files: the batch has room for ${Math.max(room.files, 0)}.`);
  }
  if (hasOverlap(survey.spans)) {
    return refused(
      'overlapping-entries',
      archive,
      `"${archive}" holds files that share their data, as only an archive made to do harm does.`,
    );
  }
  if (unpackedBytes > limits.bombBytes && unpackedBytes > archiveBytes * limits.unpackedRatio) {
    const times = Math.round(unpackedBytes / Math.max(archiveBytes, 1));
    return refused(
      'zip-bomb',
      archive,
      `"${archive}" would unpack to ${times} times its size: expected at most ${limits.unpackedRatio} times.`,
    );
  }
  if (unpackedBytes > room.bytes) {
    const left = Math.max(room.bytes, 0);
    return refused('archive-too-large', archive, `"${archive}" unpacks to ${unpackedBytes} bytes: the batch has room for ${left}.`);
  }
  return { ok: true };
};

const hasOverlap = (spans: readonly Span[]): boolean => {
  const sorted = [...spans].sort((left, right) => left.from - right.from);
  return sorted.some(({ from }, index) => from < (sorted[index - 1]?.to ?? 0));
};
