import { toFile } from './image';
import { toMention } from './people';
import { toPhoto } from './photo';
import type { BodyRow } from './rows';
import type { Block, EventCard, GalleryCard } from './shapes';

/** The published targets of the embeds, by documentId. */
export type EmbedTargets = { galleries: ReadonlyMap<string, GalleryCard>; events: ReadonlyMap<string, EventCard> };

/** An embed whose target readers cannot see is left out. */
export const toBody = (
  rows: BodyRow[],
  { galleries, events, renderText }: EmbedTargets & { renderText: (blocks: unknown[]) => string },
): Block[] =>
  rows.flatMap((row): Block[] => {
    switch (row.__component) {
      case 'content.text': {
        const blocks = Array.isArray(row.blocks) ? (row.blocks as unknown[]) : [];
        return [{ type: 'text', html: renderText(blocks), blocks }];
      }
      case 'media.captioned-photo':
        return [{ type: 'photo', ...toPhoto(row) }];
      case 'content.quote':
        return [{ type: 'quote', text: row.text, by: row.source ? toMention(row.source) : null }];
      case 'content.file-list':
        return [{ type: 'files', heading: row.heading || null, files: (row.files ?? []).map(toFile) }];
      case 'content.gallery-embed': {
        const gallery = galleries.get(row.targetId ?? '');
        return gallery ? [{ type: 'gallery', gallery }] : [];
      }
      case 'content.event-embed': {
        const event = events.get(row.targetId ?? '');
        return event ? [{ type: 'event', event }] : [];
      }
    }
  });

/** Which galleries and events a body embeds, by documentId. */
export const embeddedIds = (rows: BodyRow[]): { galleries: string[]; events: string[] } => {
  const idsOf = (component: BodyRow['__component']) =>
    rows.flatMap((row) => (row.__component === component && 'targetId' in row && row.targetId ? [row.targetId] : []));
  return { galleries: idsOf('content.gallery-embed'), events: idsOf('content.event-embed') };
};
