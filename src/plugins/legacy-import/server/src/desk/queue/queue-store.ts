import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { fold } from '../../../../../../domain/text/fold';
import type { PageRow, PageState } from '../../../../shared/contracts';
import type { PageOutcome } from '../../apply/page-outcome';
import { PAGE_RULES, PAGES } from '../../batches/batch-tables';
import { REVIEW_BELOW } from '../../plan/plan-import';
import type { PageSearch } from '../requests/parse-request';
import { CORRECTED, LISTED, toPageRow, type ListedRecord } from './listed-page';

type Deps = { strapi: Core.Strapi };
type Filters = Partial<Pick<PageSearch, 'batchId' | 'state' | 'doubt' | 'settled' | 'doubtful' | 'q'>>;
type Found = { pages: PageRow[]; total: number };
type Facets = { states: Partial<Record<PageState, number>>; rules: { rule: string; count: number }[] };
type PagesOf = { batchId: string; states?: readonly PageState[]; ids?: readonly number[] };
type Neighbours = { previousId: number | null; nextId: number | null };

/** The review queue: pages of all batches, found by what is asked of them. */
export type QueueStore = {
  find(search: PageSearch): Promise<Found>;
  /** How many pages have which state and rule, over the same filters but their own. */
  facets(filters: Filters): Promise<Facets>;
  row(id: number): Promise<PageRow | null>;
  /** Pages before and after one in its batch. */
  neighbours(page: { batchId: string; seq: number }): Promise<Neighbours>;
  /** Which files of a batch are in its list, and the last place there. */
  files(batchId: string): Promise<{ names: ReadonlySet<string>; lastSeq: number }>;
  count(range: PagesOf): Promise<number>;
  /** What the last import said of each page, in their order, after this place. */
  outcomes(range: { batchId: string; after: number; limit: number }): Promise<{ seq: number; outcome: PageOutcome }[]>;
  /** Whatever no entry of the portal stands on is recognized once more. */
  resetUnimported(batchId: string): Promise<void>;
};

type Listed = { file: string; seq: number };

const UNIMPORTED: PageState[] = ['waiting', 'recognized', 'failed', 'undone'];

const MOST_RULES = 200;
const MOST_WORDS = 12;

export const createQueueStore = ({ strapi }: Deps): QueueStore => {
  const inTransaction = <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> => strapi.db.transaction(({ trx }) => work(trx));
  return {
    find: (search) =>
      inTransaction(async (trx) => {
        const total = await countOf(filtered(trx, search));
        const rows = (await ordered(filtered(trx, search).select(...LISTED, trx.raw(CORRECTED)), search.sort)
          .offset((search.page - 1) * search.pageSize)
          .limit(search.pageSize)) as ListedRecord[];
        return { pages: rows.map(toPageRow), total };
      }),
    facets: (filters) => inTransaction(async (trx) => ({ states: await countStates(trx, filters), rules: await countRules(trx, filters) })),
    row: (id) =>
      inTransaction(async (trx) => {
        const row: unknown = await trx(PAGES)
          .where({ id })
          .first(...LISTED, trx.raw(CORRECTED));
        return row ? toPageRow(row as ListedRecord) : null;
      }),
    neighbours: ({ batchId, seq }) =>
      inTransaction(async (trx) => {
        const before: unknown = await trx(PAGES).where({ batch_id: batchId }).where('seq', '<', seq).orderBy('seq', 'desc').first('id');
        const after: unknown = await trx(PAGES).where({ batch_id: batchId }).where('seq', '>', seq).orderBy('seq').first('id');
        return { previousId: idOf(before), nextId: idOf(after) };
      }),
    files: (batchId) =>
      inTransaction(async (trx) => {
        const rows = await trx(PAGES).where({ batch_id: batchId }).orderBy('seq').select<Listed[]>('file', 'seq');
        return { names: new Set(rows.map(({ file }) => file)), lastSeq: rows.at(-1)?.seq ?? 0 };
      }),
    count: ({ batchId, states, ids }) =>
      inTransaction(async (trx) => {
        const query = trx(PAGES).where({ batch_id: batchId });
        if (states) void query.whereIn('state', [...states]);
        if (ids) void query.whereIn('id', [...ids]);
        return countOf(query);
      }),
    outcomes: ({ batchId, after, limit }) =>
      inTransaction(async (trx) => {
        const rows = await trx(PAGES)
          .where({ batch_id: batchId })
          .where('seq', '>', after)
          .whereNotNull('outcome')
          .orderBy('seq')
          .limit(limit)
          .select<{ seq: number; outcome: string }[]>('seq', 'outcome');
        return rows.map(({ seq, outcome }) => ({ seq, outcome: JSON.parse(outcome) as PageOutcome }));
      }),
    resetUnimported: (batchId) =>
      inTransaction(async (trx) => {
        await trx(PAGES).where({ batch_id: batchId }).whereIn('state', UNIMPORTED).update({ state: 'waiting', error: null });
      }),
  };
};

const countOf = async (query: Knex.QueryBuilder): Promise<number> => {
  const [row] = await query.count<Counted[]>({ count: '*' });
  return Number(row?.count ?? 0);
};

const idOf = (row: unknown): number | null => (row ? Number((row as { id: number | string }).id) : null);

const filtered = (trx: Knex.Transaction, { batchId, state, doubt, settled, doubtful, q }: Filters): Knex.QueryBuilder => {
  const query: Knex.QueryBuilder = trx(PAGES);
  if (batchId !== undefined) void query.where(`${PAGES}.batch_id`, batchId);
  if (state !== undefined) void query.where(`${PAGES}.state`, state);
  if (settled === 'yes') void query.whereNotNull(`${PAGES}.settled_at`);
  if (settled === 'no') void query.whereNull(`${PAGES}.settled_at`);
  if (doubtful === 'yes') {
    void query.whereNull(`${PAGES}.settled_at`);
    void query.where((either) => void either.where(`${PAGES}.confidence`, '<', REVIEW_BELOW).orWhere(`${PAGES}.state`, 'review'));
  }
  if (doubt !== undefined) void query.whereIn(`${PAGES}.id`, trx(PAGE_RULES).where({ rule: doubt }).select('page_id'));
  for (const word of wordsOf(q ?? '')) void query.whereRaw(`${PAGES}.search_text LIKE ? ESCAPE '!'`, [`%${escapeLike(word)}%`]);
  return query;
};

const wordsOf = (q: string): string[] =>
  fold(q.replaceAll('\u0000', ' '))
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

const escapeLike = (word: string): string => word.replace(/[!%_]/g, '!$&');

/** Batches are named by their moment: the newest first. The id at the end makes each order total. */
const ordered = (query: Knex.QueryBuilder, sort: PageSearch['sort']): Knex.QueryBuilder => {
  switch (sort) {
    case 'seq':
      return query.orderBy([{ column: 'batch_id', order: 'desc' }, 'seq']);
    case 'confidence':
      return query.orderByRaw('CASE WHEN confidence IS NULL THEN 1 ELSE 0 END').orderBy(['confidence', 'id']);
    case 'title':
      return query.orderBy(['search_text', 'id']);
  }
};

type Counted = { count: number | string };

const countStates = async (trx: Knex.Transaction, { state: _, ...filters }: Filters): Promise<Facets['states']> => {
  const rows = await filtered(trx, filters).groupBy('state').select('state').count<(Counted & { state: PageState })[]>({ count: '*' });
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
};

const countRules = async (trx: Knex.Transaction, { doubt: _, ...filters }: Filters): Promise<Facets['rules']> => {
  const rows = await filtered(trx, filters)
    .join(PAGE_RULES, `${PAGE_RULES}.page_id`, `${PAGES}.id`)
    .groupBy(`${PAGE_RULES}.rule`)
    .select(`${PAGE_RULES}.rule as rule`)
    .count<(Counted & { rule: string })[]>({ count: '*' })
    .orderBy([{ column: 'count', order: 'desc' }, { column: 'rule' }])
    .limit(MOST_RULES);
  return rows.map(({ rule, count }) => ({ rule, count: Number(count) }));
};
