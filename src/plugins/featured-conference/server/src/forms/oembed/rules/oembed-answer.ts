import type { BlockAnswer, BlockImage } from '../../../../../shared/block';
import { toHtml } from '../../block-view/rules/to-html';
import { chooseWords, WORDS } from '../../block-view/rules/words';
import { frameSize, type Limits } from './frame-size';

type Place = { server: string; fragment: string; cacheAge: number; limits: Limits; address: (url: string) => string };

/** The smallest that is no stamp; all three of them or none, says oEmbed. */
const thumbnailOf = (image: BlockImage | null, { server, address, limits }: Place): object => {
  if (!image?.width || !image.height) return {};
  const { url, width, height } = image.sizes.find((size) => size.width >= 480) ?? {
    url: image.url,
    width: image.width,
    height: image.height,
  };
  const fits = width <= (limits.maxWidth ?? width) && height <= (limits.maxHeight ?? height);
  return fits ? { thumbnail_url: new URL(address(url), server).href, thumbnail_width: width, thumbnail_height: height } : {};
};

/** oEmbed 1.0, type "rich": a frame that shows the fragment. Null where there is nothing to show. */
export const oembedAnswer = ({ data, meta }: BlockAnswer, place: Place): object | null => {
  if (data === null) return null;
  const { width, height } = frameSize(place.limits);
  const words = chooseWords(WORDS, [meta.requestedLocale, meta.servedLocale]);
  const title = `${words.featured}: ${data.headline}`;
  const { origin, hostname } = new URL(place.server);
  return {
    version: '1.0',
    type: 'rich',
    title: data.headline,
    provider_name: data.event.organizers[0]?.name ?? hostname,
    provider_url: origin,
    cache_age: place.cacheAge,
    ...thumbnailOf(data.image, place),
    width,
    height,
    html: toHtml(['iframe', { src: place.fragment, title, width, height, loading: 'lazy', style: 'border:0;max-width:100%' }]),
  };
};
