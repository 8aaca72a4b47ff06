import type { BlockCorrection, Corrections, EventCorrection } from '../../../../../shared/corrections';
import type { PageBlock, PageEvent, RecognizedPage } from '../../../../../shared/recognized-page';

export type PageField = 'title' | 'publishedAt' | 'views' | 'byline' | 'publisherId';
export type EventField = keyof EventCorrection;
export type BlockField = Exclude<keyof BlockCorrection, 'index'>;

/** An event of which nothing is known yet: what a page without one is corrected from. */
const NO_EVENT: Required<EventCorrection> = { name: null, date: null, dayPart: null, place: null, organizer: null };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What differs from `base`, in the order of `fields`. */
const differing = <T extends object>(base: T, changed: Partial<T>, fields: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(
    fields.filter((field) => changed[field] !== undefined && !isSame(changed[field], base[field])).map((field) => [field, changed[field]]),
  ) as Partial<T>;

const PAGE_FIELDS = ['title', 'publishedAt', 'views', 'byline', 'publisherId'] as const satisfies readonly PageField[];
const EVENT_FIELDS = ['name', 'date', 'dayPart', 'place', 'organizer'] as const satisfies readonly EventField[];
const BLOCK_FIELDS = ['role', 'text', 'people'] as const satisfies readonly BlockField[];

const tidyEvent = (event: PageEvent | null, correction: EventCorrection | null): EventCorrection | null | undefined => {
  if (correction === null) return event === null ? undefined : null;
  const changed = differing<Required<EventCorrection>>(event ?? NO_EVENT, correction, EVENT_FIELDS);
  return event !== null && Object.keys(changed).length === 0 ? undefined : changed;
};

const tidyBlock = (block: PageBlock | undefined, correction: BlockCorrection): BlockCorrection[] => {
  if (!block) return [];
  const changed = differing<Pick<PageBlock, BlockField>>(block, correction, BLOCK_FIELDS);
  return Object.keys(changed).length === 0 ? [] : [{ index: correction.index, ...changed }];
};

/**
 * The same corrections in one order, without those that say what was recognized anyway: two are equal when they are written alike.
 * A page without an event may be given one of which nothing is known.
 */
export const tidy = (page: RecognizedPage, corrections: Corrections): Corrections => {
  const base = { ...page, publisherId: undefined };
  const fields = differing<Pick<Corrections, PageField>>(base, corrections, PAGE_FIELDS);
  const event = corrections.event === undefined ? undefined : tidyEvent(page.event, corrections.event);
  const blocks = [...(corrections.blocks ?? [])]
    .sort((one, other) => one.index - other.index)
    .flatMap((correction) => tidyBlock(page.blocks[correction.index], correction));
  return { ...fields, ...(event === undefined ? {} : { event }), ...(blocks.length === 0 ? {} : { blocks }) };
};

/** A field of the page; `undefined` takes the correction back. */
export const withField = <F extends PageField>(
  page: RecognizedPage,
  corrections: Corrections,
  change: { field: F; value: Corrections[F] },
): Corrections => tidy(page, { ...corrections, [change.field]: change.value });

/** `null`: the page reports no event; `undefined`: what was recognized; else the fields that change. */
export const withEvent = (page: RecognizedPage, corrections: Corrections, change: EventCorrection | null | undefined): Corrections =>
  tidy(page, { ...corrections, event: change ? { ...corrections.event, ...change } : change });

/** What changes of a block; `undefined` in a field takes that correction back. */
export const withBlock = (page: RecognizedPage, corrections: Corrections, change: BlockCorrection): Corrections => {
  const others = (corrections.blocks ?? []).filter(({ index }) => index !== change.index);
  const before = (corrections.blocks ?? []).find(({ index }) => index === change.index);
  return tidy(page, { ...corrections, blocks: [...others, { ...before, ...change }] });
};

export const isSaved = (page: RecognizedPage, { now, saved }: { now: Corrections; saved: Corrections }): boolean =>
  isSame(tidy(page, now), tidy(page, saved));

/** How many single things were corrected: each field of the page, of its event and of a block counts. */
export const countCorrections = ({ event, blocks = [], ...fields }: Corrections): number => {
  const ofEvent = event === undefined ? 0 : Math.max(1, Object.keys(event ?? {}).length);
  const ofBlocks = blocks.reduce((count, block) => count + Object.keys(block).length - 1, 0);
  return Object.keys(fields).length + ofEvent + ofBlocks;
};
