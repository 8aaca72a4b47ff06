import type { ImportProblem, Strategy } from '../../../../shared/contracts';
import { nameOf } from '../../hits/fold';
import type { ImportRow } from '../import-row';

/** What a target has now. `rest` is what was counted and adjusted, so that `imported + rest` is shown. */
export type Standing = { imported: number; rest: number; hasImports: boolean };

/** `standings` by `standingKey`; `contributed` by `contributionKey`: what imports that stand have added for the same row of the same source. */
export type Known = { standings: ReadonlyMap<string, Standing>; contributed: ReadonlyMap<string, number> };

/** `before` and `after` are the numbers shown. */
export type Change = { row: ImportRow; delta: number; before: number; after: number };

export const standingKey = ({ target, metric }: Pick<ImportRow, 'target' | 'metric'>): string => `${metric}\0${nameOf(target)}`;
export const contributionKey = ({ externalId, metric }: Pick<ImportRow, 'externalId' | 'metric'>): string => `${metric}\0${externalId}`;

const NOTHING: Standing = { imported: 0, rest: 0, hasImports: false };

/**
 * How much a row changes the imported number. `set`: it becomes the value. `add`: what this row of this source contributes becomes the
 * value, so that importing twice adds once. `max`: it never falls. `fill-empty`: only where nothing was imported.
 */
export const deltaOf = (strategy: Strategy, value: number, { imported, hasImports }: Standing, contributed: number): number => {
  switch (strategy) {
    case 'set':
      return value - imported;
    case 'add':
      return value - contributed;
    case 'max':
      return Math.max(0, value - imported);
    case 'fill-empty':
      return imported === 0 && !hasImports ? value : 0;
  }
};

/** `standings` are those after the changes. */
export type Planned = { changes: Change[]; problems: ImportProblem[]; standings: ReadonlyMap<string, Standing> };

/** Row after row: what one changes, the next one finds. A number that would be shown below 0, because it was adjusted downwards, is left as it is. */
export const planDeltas = (strategy: Strategy, rows: readonly ImportRow[], known: Known): Planned => {
  const standings = new Map(known.standings);
  const changes: Change[] = [];
  const problems: ImportProblem[] = [];
  for (const row of rows) {
    const key = standingKey(row);
    const standing = standings.get(key) ?? NOTHING;
    const delta = deltaOf(strategy, row.value, standing, known.contributed.get(contributionKey(row)) ?? 0);
    const before = standing.imported + standing.rest;
    const after = before + delta;
    if (after < 0 || !Number.isSafeInteger(after)) {
      problems.push(outOfRange(row, { standing, after }));
      continue;
    }
    standings.set(key, { ...standing, imported: standing.imported + delta, hasImports: true });
    changes.push({ row, delta, before, after });
  }
  return { changes, problems, standings };
};

const outOfRange = ({ line, value, externalId }: ImportRow, { standing, after }: { standing: Standing; after: number }): ImportProblem => ({
  line,
  code: 'out-of-range',
  text: `"${externalId}": ${value} imported beside ${standing.rest} counted and adjusted would show ${after}; adjust the number first.`,
});
