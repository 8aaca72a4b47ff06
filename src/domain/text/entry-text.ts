import { blocksToText } from './search-text';

const TEXT_KEYS = new Set(['title', 'caption', 'alt', 'credit', 'name', 'titleText', 'text', 'heading', 'label', 'organizationText']);
const BLOCK_KEYS = new Set(['blocks', 'description', 'biography', 'footer']);
/** Linked entries have search texts of their own; a photo's people count as they are printed, not as they are called today. */
const LINK_KEYS = new Set(['person', 'appointment', 'photographer', 'organization', 'grantingOffice', 'image', 'shareImage', 'files']);

/**
 * Every piece of readable text in the components of an entry, in reading order: paragraphs, captions, printed names and titles.
 *
 * @example collectText([{ __component: 'media.captioned-photo', caption: 'Quang cảnh Hội nghị' }]) // ['Quang cảnh Hội nghị']
 */
export const collectText = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(collectText);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (LINK_KEYS.has(key)) return [];
    if (BLOCK_KEYS.has(key)) return [blocksToText(inner)];
    if (typeof inner === 'string') return TEXT_KEYS.has(key) ? [inner] : [];
    return collectText(inner);
  });
};
