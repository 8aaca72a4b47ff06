import { createHash } from 'node:crypto';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PagePlace } from '../page-files/page-file';
import { imageKindOf, type ImageKind } from './image-kind';
import { candidatePaths, mirrorPaths, numberedFolder, photoNumber } from './local-path';

/** A photo that came with a page; `name` is its file name. */
export type LocalImage = { file: string; name: string; sha256: string; size: number; kind: ImageKind };

/** The photos beside an old page. */
export type PhotoFiles = {
  /** Photos numbered by hand for a page of saved text: number → address, to be used with `findImage`. */
  numberedPhotos(file: string): Promise<ReadonlyMap<number, string>>;
  /** The file of a photo's address, or null where there is none or where it is no photo. */
  findImage(place: PagePlace, url: string): Promise<LocalImage | null>;
};

/** Bytes; the media library takes no larger one. */
const LARGEST_IMAGE = 60 * 1024 * 1024;

const GONE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES']);

export const photoFiles: PhotoFiles = {
  numberedPhotos: async (file) => {
    const folder = numberedFolder(stemOf(file));
    const names = await unlessGone(readdir(path.join(path.dirname(file), folder)));
    const numbered = (names ?? []).sort().flatMap((name) => {
      const number = photoNumber(name);
      return number === null ? [] : [[number, `${folder}/${name}`] as const];
    });
    return new Map(numbered);
  },

  findImage: async ({ at, root = path.dirname(at) }, url) => {
    const folder = path.dirname(at);
    const inside = path.relative(root, folder).split(path.sep).join('/');
    const places = [
      ...mirrorPaths(url, inside).map((name) => [root, name] as const),
      ...candidatePaths(url, stemOf(at)).map((name) => [folder, name] as const),
    ];
    for (const [base, name] of places) {
      const image = await readImage(base, name);
      if (image) return image;
    }
    return null;
  },
};

const stemOf = (file: string): string => path.basename(file, path.extname(file));

/** A link that leads out of the folder is not followed. */
const readImage = async (folder: string, candidate: string): Promise<LocalImage | null> => {
  const [root, file] = [await unlessGone(realpath(folder)), await unlessGone(realpath(path.join(folder, candidate)))];
  if (root === null || file === null || !file.startsWith(`${root}${path.sep}`)) return null;
  const found = await stat(file);
  if (!found.isFile() || found.size > LARGEST_IMAGE) return null;
  const bytes = await readFile(file);
  const kind = imageKindOf(bytes);
  if (!kind) return null;
  const name = `${path.basename(candidate, path.extname(candidate))}${kind.extension}`;
  return { file, name, sha256: createHash('sha256').update(bytes).digest('hex'), size: found.size, kind };
};

const unlessGone = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && GONE.has(String(error.code))) return null;
    throw error;
  }
};
