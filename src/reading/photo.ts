import { toImage } from './image';
import { toMention, toPersonLink } from './people';
import type { PhotoRow } from './rows';
import type { Photo } from './shapes';

export const toPhoto = (row: PhotoRow): Photo => ({
  image: toImage(row.image),
  missingFile: row.missingFile ?? false,
  caption: row.caption || null,
  alt: row.alt || null,
  decorative: row.decorative ?? false,
  credit: row.credit || null,
  photographer: toPersonLink(row.photographer),
  takenAt: row.takenAt ?? null,
  placement: row.placement ?? 'full',
  people: (row.people ?? []).map(toMention),
});
