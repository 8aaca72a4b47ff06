import type { BlockMeta } from '../../../../../shared/block';

type Meta = Pick<BlockMeta, 'validUntil'>;

const LONGEST_SECONDS = 86_400;
const MINUTE_MS = 60_000;

/** Seconds for which a consumer may keep the embedding: until the block may change by itself, and a day at most. */
export const cacheAge = ({ validUntil }: Meta, now: Date): number => {
  const left = validUntil === null ? LONGEST_SECONDS : Math.floor((Date.parse(validUntil) - now.getTime()) / 1_000);
  return Math.max(0, Math.min(LONGEST_SECONDS, left));
};

/** The answer says how long it holds: it is made anew every minute, so that it is never long out of date. */
export const keptUntil = ({ validUntil }: Meta, now: Date): Date => {
  const soon = now.getTime() + MINUTE_MS;
  return new Date(validUntil === null ? soon : Math.min(soon, Date.parse(validUntil)));
};
