import type { ParseWarning } from '../parse/legacy-page';
import type { MediaStore } from './media-store';
import type { LocalImage } from './photo-files';

type Kept = {
  /** Ids in the media library by the photos' addresses. */
  ids: ReadonlyMap<string, number>;
  newOnes: number;
  warnings: ParseWarning[];
};

/** Stores a page's photos. One that cannot be stored (a broken file) is named in a warning and does not keep the page out. */
export const keepImages = async (media: MediaStore, images: ReadonlyMap<string, LocalImage>): Promise<Kept> => {
  const ids = new Map<string, number>();
  const warnings: ParseWarning[] = [];
  let newOnes = 0;
  for (const [url, image] of images) {
    const kept = await media.keep(image);
    if (kept.ok) ids.set(url, kept.fileId);
    else warnings.push({ rule: 'unusable-image', message: `"${image.name}" was not stored: ${kept.because}`, confidence: 1 });
    if (kept.ok && kept.isNew) newOnes += 1;
  }
  return { ids, newOnes, warnings };
};
