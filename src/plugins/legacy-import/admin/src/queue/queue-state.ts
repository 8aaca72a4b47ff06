import { PAGE_STATES, type PageQuery, type PageState } from '../../../shared/contracts';

/** Which pages: those that wait for a person, those somebody settled, or all. */
export const SCOPES = ['waiting', 'settled', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export const SORTS = ['confidence', 'seq', 'title'] as const;
export type Sort = (typeof SORTS)[number];

export const PAGE_SIZES = [20, 50, 100] as const;

/** What the queue shows; all of it stands in the address, so that a view can be kept and sent to somebody. */
export type QueueState = {
  scope: Scope;
  batchId: string | null;
  state: PageState | null;
  doubt: string | null;
  q: string;
  sort: Sort;
  page: number;
  pageSize: number;
};

const oneOf = <T>(values: readonly T[], wanted: unknown): T | null => values.find((value) => value === wanted) ?? null;

const wordOf = (query: URLSearchParams, name: string): string | null => query.get(name)?.trim() || null;

/**
 * The address names filters as the server does: without `doubtful` and `settled` a list filtered by anything else shows all pages, one that is
 * filtered by nothing those that wait.
 */
const scopeOf = (query: URLSearchParams): Scope => {
  if (query.get('doubtful') === 'yes') return 'waiting';
  if (query.get('settled') === 'yes') return 'settled';
  const isFiltered = ['batchId', 'state', 'doubt', 'q', 'scope'].some((name) => query.has(name));
  return isFiltered ? 'all' : 'waiting';
};

/** From the query of an address; what is not understood becomes the default. */
export const readQueue = (query: URLSearchParams): QueueState => ({
  scope: scopeOf(query),
  batchId: wordOf(query, 'batchId'),
  state: oneOf(PAGE_STATES, query.get('state')),
  doubt: wordOf(query, 'doubt'),
  q: query.get('q') ?? '',
  sort: oneOf(SORTS, query.get('sort')) ?? 'confidence',
  page: Math.max(1, Math.floor(Number(query.get('page'))) || 1),
  pageSize: oneOf<number>(PAGE_SIZES, Number(query.get('pageSize'))) ?? PAGE_SIZES[1],
});

const addressOf: Record<Scope, [string, string]> = { waiting: ['doubtful', 'yes'], settled: ['settled', 'yes'], all: ['scope', 'all'] };

/** The query of an address that shows this; defaults are left out. */
export const writeQueue = ({ scope, batchId, state, doubt, q, sort, page, pageSize }: QueueState): URLSearchParams => {
  const values: [string, string | null][] = [
    addressOf[scope],
    ['batchId', batchId],
    ['state', state],
    ['doubt', doubt],
    ['q', q.trim() || null],
    ['sort', sort === 'confidence' ? null : sort],
    ['page', page === 1 ? null : String(page)],
    ['pageSize', pageSize === PAGE_SIZES[1] ? null : String(pageSize)],
  ];
  return new URLSearchParams(values.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
};

const SCOPE_QUERY: Record<Scope, Pick<PageQuery, 'doubtful' | 'settled'>> = {
  waiting: { doubtful: 'yes' },
  settled: { settled: 'yes' },
  all: {},
};

/** As the server is asked. */
export const queryOf = ({ scope, batchId, state, doubt, q, sort, page, pageSize }: QueueState): PageQuery => ({
  ...SCOPE_QUERY[scope],
  ...(batchId === null ? {} : { batchId }),
  ...(state === null ? {} : { state }),
  ...(doubt === null ? {} : { doubt }),
  ...(q.trim() === '' ? {} : { q: q.trim() }),
  sort,
  page,
  pageSize,
});

/** Another filter begins at its first page; turning pages does not. */
export const withChange = (before: QueueState, change: Partial<QueueState>): QueueState => ({ ...before, page: 1, ...change });
