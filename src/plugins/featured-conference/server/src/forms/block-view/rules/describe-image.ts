import type { BlockImage } from '../../../../../shared/block';
import type { ViewElement } from './view-node';

type Options = { alt: string; part: string; sizes: string; file: (url: string) => string | null };

/**
 * An image in the width the screen needs; `sizes` as in HTML. `data-focus` is the point that stays in view where CSS crops it: of an upright
 * one, cropped around its middle, the heads would be lost. Refers to nothing outside itself: its text runs in browsers.
 */
export const describeImage = (image: BlockImage, { alt, part, sizes, file }: Options): ViewElement => {
  const { url, width, height, focalPoint } = image;
  const upright = width !== null && height !== null && height > width ? { x: 50, y: 20 } : null;
  const focus = focalPoint ?? upright;
  const smaller = width === null ? [] : image.sizes.filter((size) => size.width < width);
  const srcset = [...smaller, { url, width: width ?? 0 }].flatMap((size) => {
    const address = file(size.url);
    // A comma or a space within an address would end it.
    return address === null ? [] : [address.replaceAll(',', '%2C').replaceAll(' ', '%20') + ' ' + size.width + 'w'];
  });
  const several = smaller.length > 0;
  return [
    'img',
    {
      part,
      alt,
      width,
      height,
      sizes: several ? sizes : null,
      srcset: several ? srcset.join(', ') : null,
      decoding: 'async',
      'data-focus': focus === null ? null : focus.x + '% ' + focus.y + '%',
      // Last: a source that is set before `srcset` would be loaded too.
      src: file(url),
    },
  ];
};
