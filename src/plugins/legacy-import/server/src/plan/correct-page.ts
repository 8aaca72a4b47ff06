import { normalizeLine } from '../../../../../domain/text/normalize';
import type { BlockCorrection, Corrections, EventCorrection } from '../../../shared/corrections';
import type { BlockRole, LegacyPage, PageBlock, PageEvent } from '../parse/legacy-page';

const NO_EVENT: PageEvent = { name: null, date: null, dateText: null, dayPart: null, place: null, organizer: null };

/** A photo goes with these; beside a block of another role it stays as a photo without words. */
const WITH_PHOTO: ReadonlySet<BlockRole> = new Set(['caption', 'photo', 'duplicate', 'chrome']);

/**
 * The page as a person corrected it: what a correction leaves out stays as it was recognized, and what names a block that is not there is left out.
 * Where the publisher is chosen, it is chosen for `resolve`. Who the page is (`legacyKey`, `contentSha256`) is asked of the page before this.
 */
export const correctPage = (page: LegacyPage, corrections: Corrections): LegacyPage => ({
  ...page,
  title: corrected(corrections.title, page.title),
  publishedAt: corrections.publishedAt === undefined ? page.publishedAt : corrections.publishedAt,
  views: corrections.views === undefined ? page.views : corrections.views,
  byline: corrected(corrections.byline, page.byline),
  event: correctEvent(page.event, corrections.event),
  blocks: correctBlocks(page.blocks, corrections.blocks ?? []),
});

export const hasCorrections = (corrections: Corrections | null | undefined): corrections is Corrections =>
  corrections !== null &&
  corrections !== undefined &&
  Object.values(corrections).some((value) => value !== undefined && !isEmptyList(value));

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A line that a person emptied is as good as none. */
const corrected = (correction: string | null | undefined, recognized: string | null): string | null => {
  if (correction === undefined) return recognized;
  const line = normalizeLine(correction ?? '');
  return line === '' ? null : line;
};

const correctEvent = (event: PageEvent | null, correction: EventCorrection | null | undefined): PageEvent | null => {
  if (correction === undefined) return event;
  if (correction === null) return null;
  const before = event ?? NO_EVENT;
  return {
    name: corrected(correction.name, before.name),
    date: correction.date === undefined ? before.date : correction.date,
    dateText: before.dateText,
    dayPart: correction.dayPart === undefined ? before.dayPart : correction.dayPart,
    place: corrected(correction.place, before.place),
    organizer: corrected(correction.organizer, before.organizer),
  };
};

const correctBlocks = (blocks: readonly PageBlock[], corrections: readonly BlockCorrection[]): PageBlock[] => {
  const byIndex = new Map(corrections.map((correction) => [correction.index, correction]));
  return blocks.flatMap((block, index) => correctBlock(block, byIndex.get(index)));
};

const correctBlock = (block: PageBlock, correction: BlockCorrection | undefined): PageBlock[] => {
  if (!correction) return [block];
  const { role = block.role, people = block.people } = correction;
  const text = correction.text === undefined ? block.text : normalizeLine(correction.text);
  const changed = { role, text, people, image: block.image };
  if (block.image === null || WITH_PHOTO.has(role)) return [changed];
  return [
    { role: 'photo', text: '', people: [], image: block.image },
    { ...changed, image: null },
  ];
};
