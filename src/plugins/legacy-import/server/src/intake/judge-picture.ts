import sharp from 'sharp';
import { refused, type Refused } from './rules/refused';

/** Reads the head of a picture, never its pixels: a few kilobytes can unpack to gigabytes of them. */
export const judgePicture = async (at: string, name: string, mostPixels: number): Promise<Refused | null> => {
  const size = await sharp(at, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!size) return refused('not-a-picture', name, `"${name}" is no picture that can be read: its head is broken.`);
  if (size.width * size.height <= mostPixels) return null;
  const message = `"${name}" has ${size.width} × ${size.height} pixels: expected at most ${mostPixels} in all.`;
  return refused('picture-too-large', name, message);
};
