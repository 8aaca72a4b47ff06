import { SEEN, VISITED } from './outcomes';
import type { CountingRules } from './counting-rules';

/** How a database writes what the two differ in, and where the numbers of the rules come from: parameters or literals. */
export type Dialect = { least: string; greatest: string; windowMs: string; cap: string };

export const SQLITE_NAMES = { least: 'min', greatest: 'max' };
export const POSTGRES_NAMES = { least: 'least', greatest: 'greatest' };

/** The incoming chain and the stored one are at most the window apart, whichever is later: a batch may have waited. */
const withinWindow = (windowMs: string): string =>
  `(excluded.first_ms - t.last_ms <= ${windowMs} AND t.first_ms - excluded.last_ms <= ${windowMs})`;

const extended = (column: 'first_ms' | 'last_ms', { near, choose }: { near: string; choose: string }): string =>
  `${column} = CASE WHEN ${near} THEN ${choose}(t.${column}, excluded.${column}) WHEN excluded.last_ms > t.last_ms THEN excluded.${column} ELSE t.${column} END`;

/**
 * All expressions see the row as it was. A double-click moves the end of the stored chain, so that chains collapse; a view takes its place,
 * unless it is older than that one. Near comes before capped: so the outcome does not depend on how hits were cut into batches.
 */
export const seenConflict = ({ least, greatest, windowMs, cap }: Dialect, { kind }: CountingRules['near']): string => {
  const near = kind === 'hour' ? '(t.hours & excluded.hours) <> 0' : withinWindow(windowMs);
  return `ON CONFLICT (key) DO UPDATE SET
    ${extended('first_ms', { near, choose: least })},
    ${extended('last_ms', { near, choose: greatest })},
    hours = CASE WHEN ${near} OR t.n >= ${cap} THEN t.hours ELSE t.hours | excluded.hours END,
    n = CASE WHEN ${near} OR t.n >= ${cap} THEN t.n ELSE t.n + 1 END,
    outcome = CASE WHEN ${near} THEN ${SEEN.doubleClick} WHEN t.n >= ${cap} THEN ${SEEN.capped}
      WHEN (t.hours & excluded.hours) = 0 THEN ${SEEN.unique} ELSE ${SEEN.view} END`;
};

export const visitorConflict = ({ least, greatest, windowMs }: Dialect): string => {
  const near = withinWindow(windowMs);
  return `ON CONFLICT (key) DO UPDATE SET
    ${extended('first_ms', { near, choose: least })},
    ${extended('last_ms', { near, choose: greatest })},
    outcome = CASE WHEN ${near} THEN ${VISITED.goingOn} ELSE ${VISITED.again} END`;
};

export const DAY_CONFLICT = `ON CONFLICT (target_id, day) DO UPDATE SET views = t.views + excluded.views,
  uniques = t.uniques + excluded.uniques, visits = t.visits + excluded.visits, visitors = t.visitors + excluded.visitors`;

export const TOTAL_CONFLICT = `ON CONFLICT (target_id) DO UPDATE SET views = t.views + excluded.views,
  uniques = t.uniques + excluded.uniques, visits = t.visits + excluded.visits`;

export const FILTERED_CONFLICT = 'ON CONFLICT (day, reason) DO UPDATE SET n = t.n + excluded.n, list_version = excluded.list_version';
