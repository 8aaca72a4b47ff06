/** In CSS pixels, as oEmbed asks. */
export type Limits = { maxWidth: number | null; maxHeight: number | null };

const USUAL_WIDTH = 960;

/** From this width on (52rem) image and text stand side by side. */
const WIDE = 832;
const WIDE_HEIGHT = 608;
const NARROW_TEXT_HEIGHT = 528;
const IMAGE_RATIO = 0.625;

/** A frame in which the whole block has room, where the limits allow that; else as large as they allow: it scrolls then. */
export const frameSize = ({ maxWidth, maxHeight }: Limits): { width: number; height: number } => {
  const width = Math.min(USUAL_WIDTH, maxWidth ?? USUAL_WIDTH);
  const height = width >= WIDE ? WIDE_HEIGHT : Math.round(width * IMAGE_RATIO) + NARROW_TEXT_HEIGHT;
  return { width, height: Math.min(height, maxHeight ?? height) };
};
