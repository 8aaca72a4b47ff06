import type { BlockImage } from '../../../shared/block';

/** A file of the media library, as the query engine reads it. */
export type ImageRow = {
  id: number;
  name: string;
  alternativeText: string | null;
  url: string;
  width: number | null;
  height: number | null;
  mime: string;
  formats: Record<string, { url: string; width: number; height: number } | null> | null;
  focalPoint: { x: number; y: number } | null;
};

/** What an `img` needs; the smallest size first. */
export const toBlockImage = ({ url, width, height, mime, formats, focalPoint }: ImageRow): BlockImage => ({
  url,
  width: width ?? null,
  height: height ?? null,
  mime,
  sizes: Object.entries(formats ?? {})
    .flatMap(([name, size]) => (size ? [{ name, url: size.url, width: size.width, height: size.height }] : []))
    .sort((a, b) => a.width - b.width),
  focalPoint: focalPoint ? { x: focalPoint.x, y: focalPoint.y } : null,
});
