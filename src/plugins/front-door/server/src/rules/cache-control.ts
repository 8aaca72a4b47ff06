import type { Keeping } from '../front-door';

/** What shared caches are told: never longer than until the answer may change by itself. */
export const cacheControl = ({ until, maxAge }: Keeping, now: Date): string => {
  const left = until === null ? maxAge : Math.floor((until.getTime() - now.getTime()) / 1_000);
  return `public, max-age=${Math.max(0, Math.min(maxAge, left))}`;
};

export const isOver = ({ until }: Keeping, now: Date): boolean => until !== null && until.getTime() <= now.getTime();
