import type { Block, BlockContent, BlockImage } from '../../../../shared/block';

/** A pin's own words in one language; what is null is the event's. */
export type OwnWords = { headline: string | null; teaser: string | null; image: BlockImage | null; imageAlt: string | null };

/** The block without what it says to machines. */
export const composeBlock = (content: BlockContent, words: OwnWords | null): Omit<Block, 'jsonLd'> => {
  const { event, summary, imageAlt, photos, participants, awards, articles } = content;
  const picture = words?.image ? { image: words.image, imageAlt: words.imageAlt } : { image: event.image, imageAlt };
  return {
    event,
    headline: words?.headline ?? event.name,
    teaser: words?.teaser ?? summary,
    ...picture,
    photos,
    participants,
    awards,
    articles,
  };
};
