import type { LegacyPage } from '../parse/legacy-page';

/**
 * Saved text names no files. Where somebody has put numbered pictures beside it, number n belongs to the n-th photo of the
 * page; a photo that names its file itself keeps it.
 */
export const withNumberedPhotos = (page: LegacyPage, files: ReadonlyMap<number, string>): LegacyPage => {
  if (files.size === 0) return page;
  let number = 0;
  const blocks = page.blocks.map((block) => {
    if (block.role !== 'caption' && block.role !== 'photo') return block;
    number += 1;
    const url = files.get(number);
    return block.image || url === undefined ? block : { ...block, image: { url, alt: null } };
  });
  return { ...page, blocks };
};

/** The addresses of the page's photos, each once. */
export const imageUrlsOf = ({ blocks }: LegacyPage): string[] => [...new Set(blocks.flatMap(({ image }) => image?.url ?? []))];
