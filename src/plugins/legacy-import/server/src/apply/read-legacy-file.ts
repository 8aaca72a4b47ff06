import type { LegacyPage } from '../parse/legacy-page';
import { parsePage } from '../parse/parse-page';
import type { PagePlace } from '../page-files/page-file';
import type { ReadOutcome } from '../read/read-page';
import { imageUrlsOf, withNumberedPhotos } from './number-photos';
import type { LocalImage, PhotoFiles } from './photo-files';
import type { PageError } from './page-outcome';

/** One old page as it lies on the disk: what is recognized, its text, and the photos that came with it, by their addresses. */
export type LegacyFile =
  { ok: true; page: LegacyPage; rawText: string; images: ReadonlyMap<string, LocalImage> } | { ok: false; error: PageError };

/** The files of an old portal. Reading one never throws for what is in it. */
export type LegacyFiles = { read(file: string): ReadOutcome; photos: PhotoFiles };

export const readLegacyFile = async ({ read: readFile, photos }: LegacyFiles, place: PagePlace): Promise<LegacyFile> => {
  const read = readFile(place.at);
  if (!read.ok) return read;
  const parsed = parsePage({ text: read.text, format: read.format });
  const page = read.format === 'text' ? withNumberedPhotos(parsed, await photos.numberedPhotos(place.at)) : parsed;
  const images = new Map<string, LocalImage>();
  for (const url of imageUrlsOf(page)) {
    const image = await photos.findImage(place, url);
    if (image) images.set(url, image);
  }
  return { ok: true, page, rawText: read.text, images };
};
