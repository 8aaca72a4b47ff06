import { LIMITS } from '../../../../shared/contracts';
import { MOST_PIXELS } from '../../apply/image-kind';
import type { FileKind } from './file-kind';

const MEGABYTE = 1024 * 1024;

export type IntakeLimits = {
  /** Bytes of one file by what it is. */
  fileBytes: Record<FileKind, number>;
  /** Bytes and files of one batch, unpacked. */
  batchBytes: number;
  filesPerBatch: number;
  /** Declared unpacked bytes over packed ones from which an archive is taken for a bomb, if it is also larger than `bombBytes` unpacked. */
  unpackedRatio: number;
  bombBytes: number;
  /** Width times height: of more pixels no picture is decoded. */
  picturePixels: number;
  /** Bytes that stay free on the disk, for the database and everybody else. */
  freeBytes: number;
  /** Milliseconds without a byte after which a sender is given up. */
  stallMs: number;
};

/** An archive of an old portal (2 GB) over a district's line; one that falls silent is given up long before. */
export const LONGEST_UPLOAD_MS = 3 * 3_600_000;

/** A saved page deflates to a tenth. */
export const INTAKE_LIMITS: IntakeLimits = {
  fileBytes: LIMITS.fileBytes,
  batchBytes: LIMITS.batchBytes,
  filesPerBatch: LIMITS.filesPerBatch,
  unpackedRatio: 100,
  bombBytes: 100 * MEGABYTE,
  picturePixels: MOST_PIXELS,
  freeBytes: 512 * MEGABYTE,
  stallMs: 60_000,
};
