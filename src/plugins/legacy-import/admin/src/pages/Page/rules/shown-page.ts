import type { Corrections } from '../../../../../shared/corrections';
import type { PageBlock, PageEvent, RecognizedPage } from '../../../../../shared/recognized-page';
import type { BlockField, EventField } from './corrections';

export type ShownBlock = PageBlock & {
  /** Its place in the recognized page, from 0. */
  index: number;
  corrected: ReadonlySet<BlockField>;
};

export type ShownPage = Pick<RecognizedPage, 'title' | 'publishedAt' | 'views' | 'byline'> & {
  event: PageEvent | null;
  correctedEvent: ReadonlySet<EventField>;
  blocks: ShownBlock[];
};

const UNKNOWN_EVENT: PageEvent = { name: null, date: null, dateText: null, dayPart: null, place: null, organizer: null };

const shownEvent = ({ event }: RecognizedPage, { event: correction }: Corrections): PageEvent | null => {
  if (correction === undefined) return event;
  return correction && { ...(event ?? UNKNOWN_EVENT), ...correction };
};

/** A recognized page with what a person corrected of it. */
export const toShownPage = (page: RecognizedPage, corrections: Corrections): ShownPage => {
  const { title, publishedAt, views, byline } = { ...page, ...corrections };
  const byIndex = new Map((corrections.blocks ?? []).map(({ index, ...change }) => [index, change]));
  return {
    title,
    publishedAt,
    views,
    byline,
    event: shownEvent(page, corrections),
    correctedEvent: new Set(Object.keys(corrections.event ?? {}) as EventField[]),
    blocks: page.blocks.map((block, index) => {
      const change = byIndex.get(index) ?? {};
      return { ...block, ...change, index, corrected: new Set(Object.keys(change) as BlockField[]) };
    }),
  };
};

type BlockGroup = { kind: 'content'; block: ShownBlock } | { kind: 'furniture'; blocks: ShownBlock[] };

/** Neighbours that are only the site's furniture as one group; a corrected block always stands alone. */
export const groupBlocks = (blocks: readonly ShownBlock[]): BlockGroup[] => {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    const isFurniture = block.role === 'chrome' && block.corrected.size === 0;
    if (!isFurniture) groups.push({ kind: 'content', block });
    else if (last?.kind === 'furniture') last.blocks.push(block);
    else groups.push({ kind: 'furniture', blocks: [block] });
  }
  return groups;
};
