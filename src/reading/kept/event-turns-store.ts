import { EVENT } from '../../content-types';
import { together, tree, type Wish } from '../trees/ask-store';
import { earliest } from './rules/valid-until';

type Turn = { startsAt: string | null; endsAt: string | null };

type Asked = { locales: readonly string[]; now: Date };

/** Off the index of a list: the first row of what is to come. */
const firstAfter = (column: 'starts_at' | 'ends_at', { locale, now }: { locale: string; now: Date }): Wish<Turn[]> =>
  tree<Turn>({
    uid: EVENT,
    query: { select: ['startsAt', 'endsAt'] },
    where: { sql: `shown.locale = ? AND shown.published_at IS NOT NULL AND shown.${column} > ?`, bindings: [locale, now] },
    orderBy: `shown.${column}`,
    limit: 1,
  });

/** When the first of all published events of these languages begins or ends. */
export const nextEventTurn = ({ locales, now }: Asked): Wish<Date | null> => {
  const wishes = locales.flatMap((locale) => [
    [`begins ${locale}`, together({ next: firstAfter('starts_at', { locale, now }) }, ({ next }) => next[0]?.startsAt ?? null)] as const,
    [`ends ${locale}`, together({ next: firstAfter('ends_at', { locale, now }) }, ({ next }) => next[0]?.endsAt ?? null)] as const,
  ]);
  return together(Object.fromEntries(wishes), (turns) => earliest(Object.values(turns).map((turn) => (turn ? new Date(turn) : null))));
};
