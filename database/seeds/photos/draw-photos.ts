import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

export type PhotoSeries = {
  /** Each draws one SVG of 1600 × 1067. */
  scenes: readonly (() => string)[];
  /** Local day, `YYYY-MM-DD`. */
  takenOn: string;
  /** ASCII: what many programs make of EXIF text. */
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
    const exif = exifOf({ time: exifTime(takenOn, number), description: `${description}, picture ${number}` });
    const photo = await sharp(Buffer.from(draw())).withExif(exif).jpeg({ quality: JPEG_QUALITY }).toBuffer();
    await writeFile(path.join(folder, `${String(number).padStart(2, '0')}.jpg`), photo);
  }
};

/** EXIF times are local and have colons: `2025:02:12 08:05:00`. */
const exifTime = (day: string, number: number): string =>
  `${day.replaceAll('-', ':')} 08:${String((number * MINUTES_APART) % 60).padStart(2, '0')}:00`;

const exifOf = ({ time, description }: { time: string; description: string }) => ({
  IFD0: { ImageDescription: description, Artist: 'Dinh sample portal (drawn)', DateTime: time },
  // IFD2 is libvips' name for the Exif part.
  IFD2: { DateTimeOriginal: time, OffsetTimeOriginal: '+07:00' },
});
