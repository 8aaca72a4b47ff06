import type { FileRow, PhotoFaceRow } from './rows';
import type { File, Image } from './shapes';

const BYTES_PER_KILOBYTE = 1000;

/** Everything an `srcset` needs. */
export const toImage = (file: FileRow | null | undefined): Image | null => {
  if (!file) return null;
  const { url, width, height, mime, formats, focalPoint } = file;
  const sizes = Object.entries(formats ?? {})
    .flatMap(([name, format]) => (format ? [{ name, url: format.url, width: format.width, height: format.height }] : []))
    .sort((a, b) => a.width - b.width);
  return {
    url,
    width: width ?? null,
    height: height ?? null,
    mime,
    sizes,
    focalPoint: focalPoint ? { x: focalPoint.x, y: focalPoint.y } : null,
  };
};

export const toFile = ({ url, name, mime, ext, size }: FileRow): File => ({
  url,
  name,
  mime,
  ext: ext || null,
  size: Math.round(Number(size) * BYTES_PER_KILOBYTE),
});

/** What a screen reader says in place of the photo: nothing for decoration, else its alternative text, else its caption. */
export const altOf = ({ decorative, alt, caption }: Omit<PhotoFaceRow, 'image'>): string | null =>
  decorative ? '' : alt || caption || null;

/** The photo that stands for an entry in a list: the first that has a file. */
export const faceOf = (photos: (PhotoFaceRow | null | undefined)[]): { image: Image | null; imageAlt: string | null } => {
  const photo = photos.find((candidate) => candidate?.image);
  return photo ? { image: toImage(photo.image), imageAlt: altOf(photo) } : { image: null, imageAlt: null };
};
