import type { Block } from '../../../../../shared/block';
import type { BlockTools } from './describe-block';
import type { ViewElement, ViewNode } from './view-node';

/**
 * The large image with what is printed under it, and a row of others; of an event without an image the leaf of a calendar, whose date is said
 * in words beside it. Refers to nothing outside itself: its text runs in browsers.
 */
export const describeMedia = ({ event, image, imageAlt, photos }: Block, tools: BlockTools): ViewElement => {
  const { words, file, pieces, sizes } = tools;
  const isForeign = event.locale !== words.lang;
  const lang = isForeign ? event.locale : null;
  const [year = '', month = '', day = ''] = event.startDate.split('-');
  const printed = photos.find((photo) => photo.image !== null && image !== null && photo.image.url === image.url);
  // Many write the word themselves: "Ảnh: Quốc Bảo".
  const credit = printed?.credit?.replace(/^(ảnh|photo)\s*:\s*/iu, '') || printed?.photographer?.name;
  const own = isForeign ? words.lang : null;
  const caption: ViewNode[] = [
    printed?.caption ?? null,
    printed?.caption && credit ? ' · ' : null,
    credit ? ['span', { part: 'credit', lang: own }, words.credit + ': ', ['span', { lang }, credit]] : null,
  ];
  const others = photos.filter((photo) => photo.image !== null && photo !== printed).slice(0, 4);
  const large: ViewNode =
    image === null
      ? [
          'div',
          { part: 'day', 'aria-hidden': 'true' },
          ['b', { part: 'day-number' }, day],
          ['span', { part: 'day-month' }, month + '/' + year],
        ]
      : pieces.describeImage(image, { alt: imageAlt ?? '', part: 'image', sizes, file });
  return [
    'div',
    { part: 'media', lang },
    ['figure', { part: 'figure' }, large, caption.some(Boolean) ? ['figcaption', { part: 'caption' }, ...caption] : null],
    others.length === 0
      ? null
      : [
          'ul',
          { part: 'photos', lang: own, 'aria-label': words.photos },
          ...others.map((photo): ViewNode => {
            const alt = photo.decorative ? '' : photo.alt || photo.caption || '';
            const shown = photo.image && pieces.describeImage(photo.image, { alt, part: 'photo', sizes: '160px', file });
            return ['li', { lang }, shown];
          }),
        ],
  ];
};
