import type { Keeping } from '../front-door';

/** `ahead`: still given, and renewed meanwhile, so that nobody waits for it. `over`: given only when it has been renewed. */
export type Standing = 'fresh' | 'ahead' | 'over';

/** `ageMs`: since what moves in the answer began to be read. */
export const standingOf = ({ moving }: Keeping, ageMs: number): Standing => {
  if (!moving || ageMs < moving.forMs / 2) return 'fresh';
  return ageMs < moving.forMs ? 'ahead' : 'over';
};
