import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { framed, type Shape } from './svg';

export type PhotoSeries = {
  /** Each draws one SVG of 1600 × 1067. */
  scenes: readonly (() => string)[];
  /** Local day, `YYYY-MM-DD`. */
  takenOn: string;
  /** ASCII: what many programs make of EXIF text. */
  description: string;
};

/** A single picture; `draw` fills the canvas. */
export type Picture = {
  draw: () => string;
  shape?: Shape;
  /** Local time, `YYYY-MM-DD HH:mm`. */
  takenAt: string;
  /** ASCII, as above. */
  description: string;
};

const JPEG_QUALITY = 82;
const MINUTES_APART = 5;

/**
 * Draws a series as `01.jpg`, `02.jpg` … (1600 × 1067, with EXIF date and description) into a folder, made if need be. The
 * repository carries the drawings' few lines instead of a megabyte of pictures.
 */
export const drawPhotos = async (folder: string, { scenes, takenOn, description }: PhotoSeries): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const [index, draw] of scenes.entries()) {
    const number = index + 1;
    const photo = await toJpeg(draw(), { time: exifTime(takenOn, number), description: `${description}, picture ${number}` });
    await writeFile(path.join(folder, `${String(number).padStart(2, '0')}.jpg`), photo);
  }
};

/** The same bytes for the same picture, so that the media library knows it again. */
export const drawPicture = ({ draw, shape = 'landscape', takenAt, description }: Picture): Promise<Buffer> =>
  toJpeg(framed(draw(), shape), { time: `${takenAt.replaceAll('-', ':')}:00`, description });

type Shot = { time: string; description: string };

const toJpeg = (svg: string, shot: Shot): Promise<Buffer> =>
  sharp(Buffer.from(svg)).withExif(exifOf(shot)).jpeg({ quality: JPEG_QUALITY }).toBuffer();

/** EXIF times are local and have colons: `2025:02:12 08:05:00`. */
const exifTime = (day: string, number: number): string =>
  `${day.replaceAll('-', ':')} 08:${String((number * MINUTES_APART) % 60).padStart(2, '0')}:00`;

const exifOf = ({ time, description }: Shot) => ({
  IFD0: { ImageDescription: description, Artist: 'Dinh sample portal (drawn)', DateTime: time },
  // IFD2 is libvips' name for the Exif part.
  IFD2: { DateTimeOriginal: time, OffsetTimeOriginal: '+07:00' },
});
