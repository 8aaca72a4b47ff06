import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { fold } from '../../../../../domain/text/fold';
import { PAGE_STATES, type PageState } from '../../../shared/contracts';
import type { Corrections } from '../../../shared/corrections';
import type { PageOutcome } from '../apply/page-outcome';
import type { LegacyPage, ParseWarning } from '../parse/legacy-page';
import { PAGE_RULES, PAGES } from './batch-tables';
import type { NewPage, PageName, Recognition, StoredPage } from './page';
import { jsonOrNull, toPage, type PageRecord } from './page-row';
import { pageStateOf, sumUp } from './rules/page-state';

/** Which pages, in the order of the batch, after the one with this `seq` (0: from the first). */
type PageRange = { batchId: string; after: number; limit: number; states?: readonly PageState[]; ids?: readonly number[] };

/** The pages of batches in the database. Every call joins the running transaction. */
export type PageStore = {
  /** Some hundred at a time; a page that is there already (by batch and `seq`) stays as it is. */
  insert(batchId: string, pages: readonly NewPage[]): Promise<void>;
  find(id: number): Promise<StoredPage | null>;
  next(range: PageRange): Promise<StoredPage[]>;
  countByState(batchIds: readonly string[]): Promise<Map<string, Record<PageState, number>>>;
  /** Pages with a doubt, or for a person to look at, that nobody has settled. */
  countDoubtful(batchIds: readonly string[]): Promise<Map<string, number>>;
  keepRecognition(page: PageName, recognition: Recognition): Promise<void>;
  /** Called in the transaction that writes the page's entries, so that neither is there without the other. */
  keepOutcome(page: PageName, outcome: PageOutcome): Promise<void>;
  keepCorrections(page: PageName, corrections: Corrections | null, inferences: readonly ParseWarning[]): Promise<void>;
  /** Null: nobody says so any more. */
  settle(ids: readonly number[], settled: { by: string; at: number } | null): Promise<number>;
  changeState(ids: readonly number[], state: PageState): Promise<void>;
};

/** SQLite takes some thousand values in one statement. */
const CHUNK = 100;
/** An inference less sure than this is a doubt: what `plan` sends to a reviewer. */
const DOUBT_BELOW = 0.5;

export const createPageStore = ({ strapi }: { strapi: Core.Strapi }): PageStore => {
  const inTransaction = <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> => strapi.db.transaction(({ trx }) => work(trx));
  return {
    insert: (batchId, pages) =>
      inTransaction(async (trx) => {
        for (let at = 0; at < pages.length; at += CHUNK) {
          const rows = pages.slice(at, at + CHUNK).map((page) => toNewRow(batchId, page));
          await trx(PAGES).insert(rows).onConflict(['batch_id', 'seq']).ignore();
        }
      }),
    find: (id) =>
      inTransaction(async (trx) => {
        const row = (await trx(PAGES).where({ id }).first()) as PageRecord | undefined;
        return row ? toPage(row) : null;
      }),
    next: ({ batchId, after, limit, states, ids }) =>
      inTransaction(async (trx) => {
        const query = trx(PAGES).where({ batch_id: batchId }).where('seq', '>', after).orderBy('seq').limit(limit);
        if (states) void query.whereIn('state', [...states]);
        if (ids) void query.whereIn('id', [...ids]);
        return ((await query) as PageRecord[]).map(toPage);
      }),
    countByState: (batchIds) => inTransaction((trx) => countByState(trx, batchIds)),
    countDoubtful: (batchIds) =>
      inTransaction(async (trx) => {
        const rows = await trx(PAGES)
          .whereIn('batch_id', [...batchIds])
          .whereNull('settled_at')
          .where((doubtful) => void doubtful.where('confidence', '<', DOUBT_BELOW).orWhere('state', 'review'))
          .groupBy('batch_id')
          .select('batch_id')
          .count<{ batch_id: string; count: number | string }[]>({ count: '*' });
        return new Map(rows.map(({ batch_id: id, count }) => [id, Number(count)]));
      }),
    keepRecognition: (page, recognition) =>
      inTransaction(async (trx) => {
        const facts = recognition.ok
          ? recognizedFacts(page, recognition.page)
          : { error: JSON.stringify(recognition.error), recognized: null };
        const inferences = recognition.ok ? recognition.inferences : [];
        await change(trx, page.id, { state: recognition.ok ? 'recognized' : 'failed', ...facts, ...ruleColumns(inferences) });
        await keepRules(trx, page, inferences);
      }),
    keepOutcome: (page, outcome) =>
      inTransaction(async (trx) => {
        await change(trx, page.id, { ...outcomeFacts(page, outcome), ...ruleColumns(outcome.warnings) });
        await keepRules(trx, page, outcome.warnings);
      }),
    keepCorrections: (page, corrections, inferences) =>
      inTransaction(async (trx) => {
        await change(trx, page.id, { corrections: jsonOrNull(corrections), ...ruleColumns(inferences) });
        await keepRules(trx, page, inferences);
      }),
    settle: (ids, settled) =>
      inTransaction((trx) =>
        trx(PAGES)
          .whereIn('id', [...ids])
          .update({ settled_by: settled?.by ?? null, settled_at: settled?.at ?? null }),
      ),
    changeState: (ids, state) =>
      inTransaction(async (trx) => {
        await trx(PAGES)
          .whereIn('id', [...ids])
          .update({ state });
      }),
  };
};

const toNewRow = (batchId: string, { seq, file, place }: NewPage) => ({
  ...{ batch_id: batchId, seq, file, lies_at: place?.at ?? null, lies_below: place?.root ?? null },
  ...{ state: 'waiting', search_text: fold(file), rules: '[]', because: '[]' },
});

const change = async (trx: Knex.Transaction, id: number, values: Partial<PageRecord>): Promise<void> => {
  await trx(PAGES).where({ id }).update(values);
};

const searchText = (title: string | null, file: string): string => fold(`${title ?? ''} ${file}`);

const recognizedFacts = ({ file }: PageName, page: LegacyPage): Partial<PageRecord> => ({
  title: page.title,
  published_at: page.publishedAt,
  search_text: searchText(page.title, file),
  recognized: JSON.stringify(page),
  error: null,
});

/** What an import does not know of a page (it could not be read any more) stays as it was recognized. */
const outcomeFacts = ({ file }: PageName, outcome: PageOutcome): Partial<PageRecord> => ({
  state: pageStateOf(outcome),
  ...(outcome.title === null ? {} : { title: outcome.title, search_text: searchText(outcome.title, file) }),
  ...(outcome.publishedAt === null ? {} : { published_at: outcome.publishedAt }),
  ...(outcome.articleId === null ? {} : { article_id: outcome.articleId }),
  because: JSON.stringify(outcome.result === 'review' ? outcome.because : []),
  error: outcome.result === 'failed' ? JSON.stringify(outcome.error) : null,
  outcome: JSON.stringify(outcome),
});

const ruleColumns = (inferences: readonly ParseWarning[]): Pick<PageRecord, 'rules' | 'confidence'> => {
  const { rules, confidence } = sumUp(inferences);
  return { rules: JSON.stringify(rules.map(({ rule }) => rule)), confidence };
};

const keepRules = async (trx: Knex.Transaction, { id, batchId }: PageName, inferences: readonly ParseWarning[]): Promise<void> => {
  const { rules } = sumUp(inferences);
  await trx(PAGE_RULES).where({ page_id: id }).delete();
  if (rules.length > 0) await trx(PAGE_RULES).insert(rules.map((rule) => ({ ...rule, page_id: id, batch_id: batchId })));
};

const NO_PAGES = Object.fromEntries(PAGE_STATES.map((state) => [state, 0])) as Record<PageState, number>;

const countByState = async (trx: Knex.Transaction, batchIds: readonly string[]): Promise<Map<string, Record<PageState, number>>> => {
  const rows = await trx(PAGES)
    .whereIn('batch_id', [...batchIds])
    .groupBy('batch_id', 'state')
    .select('batch_id', 'state')
    .count<{ batch_id: string; state: PageState; count: number | string }[]>({ count: '*' });
  const counts = new Map(batchIds.map((id) => [id, { ...NO_PAGES }]));
  for (const { batch_id: id, state, count } of rows) counts.set(id, { ...(counts.get(id) ?? NO_PAGES), [state]: Number(count) });
  return counts;
};
