import { readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { LARGEST_PAGE, type ReadError, readPage, type ReadOutcome, tooLarge } from '../read/read-page';

/**
 * Where a page lies on the disk. `root`: the folder that came with it, as a crawler's mirror of a site; a picture outside it is never looked at. Left out:
 * the page's own folder.
 */
export type PagePlace = { at: string; root?: string | undefined };

/** A page file as the caller named it, or why there is none. */
export type PageFile = ({ file: string } & PagePlace) | { file: string; error: ReadError };

/** Reads one page file. Every failure, of the disk or of the content, is an outcome. */
export const readPageFile = (at: string, largest: number = LARGEST_PAGE): ReadOutcome => {
  const stats = statOf(at);
  if (!stats) return failed('not-found', `There is no file ${at}.`);
  if (!stats.isFile()) return failed('not-readable', `${at} is not a file.`);
  if (stats.size > largest) return failed('too-large', tooLarge(stats.size, largest));
  try {
    return readPage({ bytes: readFileSync(at), name: path.basename(at), largest });
  } catch (cause) {
    if (isSystemError(cause)) return failed('not-readable', `${at} cannot be read (${cause.code ?? 'unknown reason'}).`);
    throw cause;
  }
};

export const statOf = (at: string): Stats | null => statSync(at, { throwIfNoEntry: false }) ?? null;

const failed = (code: ReadError['code'], message: string): ReadOutcome => ({ ok: false, error: { code, message } });

const isSystemError = (cause: unknown): cause is NodeJS.ErrnoException => cause instanceof Error && 'code' in cause;
