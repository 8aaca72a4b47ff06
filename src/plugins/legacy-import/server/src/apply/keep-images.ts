import type { ParseWarning } from '../parse/legacy-page';
import type { KeptImage, MediaStore } from './media-store';
import type { LocalImage } from './photo-files';

type Kept = {
  /** Ids in the media library by the photos' addresses. */
  ids: ReadonlyMap<string, number>;
  newOnes: number;
  warnings: ParseWarning[];
};

/** Pictures are decoded and made smaller outside the event loop; more at once would take the processors from readers. */
const AT_ONCE = 2;

/**
 * Stores a page's photos, each once, whatever addresses it has there. One that cannot be stored (a broken file) is named in a warning and does not keep
 * the page out.
 */
export const keepImages = async (media: MediaStore, images: ReadonlyMap<string, LocalImage>): Promise<Kept> => {
  const stored = await keepEach(media, [...new Map([...images.values()].map((image) => [image.sha256, image])).values()]);
  const ids = new Map<string, number>();
  const warnings: ParseWarning[] = [];
  for (const [url, { sha256, name }] of images) {
    const kept = stored.get(sha256);
    if (kept?.ok) ids.set(url, kept.fileId);
    else if (kept) warnings.push({ rule: 'unusable-image', message: `"${name}" was not stored: ${kept.because}`, confidence: 1 });
  }
  return { ids, newOnes: [...stored.values()].filter((kept) => kept.ok && kept.isNew).length, warnings };
};

/** What became of each, by content. A failure of the library ends it, but only when nothing is at work any more. */
const keepEach = async (media: MediaStore, images: readonly LocalImage[]): Promise<ReadonlyMap<string, KeptImage>> => {
  const kept = new Map<string, KeptImage>();
  const waiting = images.values();
  const takeTurns = async (): Promise<void> => {
    // Both go through the same iterator: each picture is taken by one of them.
    for (const image of waiting) kept.set(image.sha256, await media.keep(image));
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, takeTurns));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  return kept;
};
