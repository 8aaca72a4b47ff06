import type { PageBlock } from '../legacy-page';

/** A caption takes the photo right above it; photos without a caption stay blocks of their own. */
export const joinPhotos = (blocks: readonly PageBlock[]): PageBlock[] =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.role === 'photo' && next?.role === 'caption' && next.image === null) return [];
    const before = blocks[index - 1];
    return [block.role === 'caption' && block.image === null && before?.role === 'photo' ? { ...block, image: before.image } : block];
  });
