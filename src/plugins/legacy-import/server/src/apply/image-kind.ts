/** What an image file is by its content, whatever it is called. */
export type ImageKind = { mime: string; extension: string };

/** Width times height: a picture of more is not decoded. A few kilobytes can hold gigabytes of one colour; a camera makes 12 to 60 million. */
export const MOST_PIXELS = 120_000_000;

type Mark = { at: number; bytes: string };

const JPEG: ImageKind = { mime: 'image/jpeg', extension: '.jpg' };
const PNG: ImageKind = { mime: 'image/png', extension: '.png' };
const GIF: ImageKind = { mime: 'image/gif', extension: '.gif' };
const WEBP: ImageKind = { mime: 'image/webp', extension: '.webp' };
const AVIF: ImageKind = { mime: 'image/avif', extension: '.avif' };

/** File signatures (Latin-1), all marks of a row needed. SVG is text, may hold script, and is no photo. */
const SIGNATURES: readonly (readonly [ImageKind, readonly Mark[]])[] = [
  [JPEG, [{ at: 0, bytes: '\u00FF\u00D8\u00FF' }]],
  [PNG, [{ at: 0, bytes: '\u0089PNG\r\n\u001A\n' }]],
  [GIF, [{ at: 0, bytes: 'GIF87a' }]],
  [GIF, [{ at: 0, bytes: 'GIF89a' }]],
  [
    WEBP,
    [
      { at: 0, bytes: 'RIFF' },
      { at: 8, bytes: 'WEBP' },
    ],
  ],
  [AVIF, [{ at: 4, bytes: 'ftypavif' }]],
];

/** A browser that guesses types looks this far: "GIF89a" before a document makes it no picture. XMP data (`<x:xmpmeta`) is none of these. */
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)\b/i;
const GUESSED_BYTES = 1024;

/** null for everything that is no photo: HTML, SVG or a program renamed to .jpg included, also behind the first bytes of one. */
export const imageKindOf = (bytes: Uint8Array): ImageKind | null => {
  const start = Buffer.from(bytes.subarray(0, GUESSED_BYTES)).toString('latin1');
  if (MARKUP.test(start)) return null;
  const found = SIGNATURES.find(([, marks]) => marks.every((mark) => start.startsWith(mark.bytes, mark.at)));
  return found?.[0] ?? null;
};
