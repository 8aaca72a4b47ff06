import { isbot } from 'isbot';
import type { DntPolicy, FilterReason } from '../../../shared/contracts';

/** Kept with the numbers of a day: a later list never rewrites what an earlier one decided. */
export const FILTER_LIST_VERSION = 'isbot@5.2.3';

type JudgedHeaders = {
  agent: string;
  'sec-fetch-mode'?: string | undefined;
  'sec-purpose'?: string | undefined;
  purpose?: string | undefined;
  'x-moz'?: string | undefined;
};

/** What the filters look at. The functions are asked only when every rule before them has passed the hit. */
export type Facts = {
  headers: JudgedHeaders;
  /** `navigator.webdriver`, as the browser's script says. */
  automated: boolean;
  /** The reader asks not to be tracked, and what the site does then. */
  dnt: { asked: boolean; policy: DntPolicy };
  /** More hits of this reader in this minute than a person makes. */
  isTooMany(): boolean;
  isExcluded(): boolean;
};

type Verdict = Exclude<FilterReason, 'capped' | `double-click:${string}`>;

const isPrefetch = ({ 'sec-purpose': sec = '', purpose = '', 'x-moz': moz = '' }: JudgedHeaders): boolean =>
  /prefetch|prerender/i.test(sec) || /prefetch|preview/i.test(purpose) || /prefetch/i.test(moz);

const KNOWN_AGENTS = 1_000;
const LONGEST_KEPT = 300;

/** Nearly all readers come with a few hundred agents, and the list of robots is a long expression. */
const known = new Map<string, boolean>();

const isBot = (agent: string): boolean => {
  const remembered = known.get(agent);
  if (remembered !== undefined) return remembered;
  const bot = isbot(agent);
  if (known.size >= KNOWN_AGENTS) known.clear();
  if (agent.length <= LONGEST_KEPT) known.set(agent, bot);
  return bot;
};

/** In this order; the first match decides. `dnt` stands before the first rule that has to recognize a reader. */
const RULES: readonly (readonly [Verdict, (facts: Facts) => boolean])[] = [
  ['ua-missing', ({ headers }) => headers.agent.trim() === ''],
  ['bot', ({ headers }) => isBot(headers.agent)],
  ['automation', ({ automated }) => automated],
  // A script or an image is never fetched by a navigation: somebody opened the address itself.
  ['direct', ({ headers }) => headers['sec-fetch-mode'] === 'navigate'],
  ['prefetch', ({ headers }) => isPrefetch(headers)],
  ['dnt', ({ dnt }) => dnt.asked && dnt.policy === 'drop'],
  ['rate', ({ isTooMany }) => isTooMany()],
  ['excluded', ({ isExcluded }) => isExcluded()],
];

/** Null: the hit passes. `capped` and double-clicks are for the commit to find, which sees what was counted before. */
export const judgeHit = (facts: Facts): Verdict | null => RULES.find(([, applies]) => applies(facts))?.[0] ?? null;

/** Do Not Track, or Global Privacy Control. */
export const asksNotToBeTracked = (headers: Record<string, unknown>): boolean => headers.dnt === '1' || headers['sec-gpc'] === '1';
