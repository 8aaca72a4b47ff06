import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Made, UndoReport } from '../../../../shared/contracts';
import { APPOINTMENT, ARTICLE, EVENT, OFFICE, ORGANIZATION, PERSON } from '../../apply/content-types';
import { createViewBases } from '../../apply/counter-view-bases';
import { NOTHING_CREATED } from '../../apply/created';
import { lockImports } from '../../apply/import-tables-store';
import type { OldCounts } from '../../apply/view-base-store';
import type { MadeSnapshot } from '../article-snapshot';
import { FILE, REDIRECT, SITE_TOTALS, VIEW_BASE, type MadeAct, type StoredMade } from '../made';
import { createMadeStore, type MadeStore } from '../made-store';
import { markPagesUndone } from './undone-pages-store';
import { findUsers } from './references-store';
import { judgeMade, type User, type Verdict } from './rules/judge-made';
import { loadCurrent, type Current } from './standing-store';
import { takeBackSiteTotals, takeBackViewBase } from './take-back-counts-store';
import { removeEntry, removeFile, restoreArticle } from './take-back';

type Deps = { strapi: Core.Strapi; viewBases?: OldCounts; now?: () => number };

/** Aborted: ends after what it is at; it can be gone on with. */
type Watch = { signal?: AbortSignal; onStep?: (step: { done: number; total: number; at: string | null }) => void };

export type Undo = {
  /** What would go, and what would stay and why; nothing is changed. */
  preview(batchId: string, watch?: Watch): Promise<UndoReport>;
  /** Takes a batch back, thing by thing, each whole or not at all. `isComplete` is false where it was told to stop: the next run goes on. */
  run(batchId: string, watch?: Watch): Promise<UndoReport & { isComplete: boolean }>;
};

type Step = { uid: string; act: MadeAct; name: keyof Made | null };

/** Whoever leads to something goes before it; what was counted goes with its article. */
const STEPS: readonly Step[] = [
  { uid: REDIRECT, act: 'created', name: 'redirects' },
  { uid: ARTICLE, act: 'updated', name: null },
  { uid: ARTICLE, act: 'created', name: 'articles' },
  { uid: VIEW_BASE, act: 'raised', name: null },
  { uid: SITE_TOTALS, act: 'raised', name: null },
  { uid: EVENT, act: 'created', name: 'events' },
  { uid: APPOINTMENT, act: 'created', name: 'appointments' },
  { uid: OFFICE, act: 'created', name: 'offices' },
  { uid: PERSON, act: 'created', name: 'persons' },
  { uid: ORGANIZATION, act: 'created', name: 'organizations' },
  { uid: FILE, act: 'created', name: 'images' },
];

const CHUNK = 50;

type Judged = { row: StoredMade; current: Current | undefined; verdict: Verdict };

export const createUndo = ({ strapi, viewBases = createViewBases({ strapi }), now = Date.now }: Deps): Undo => {
  const made = createMadeStore({ strapi });
  const deps = { strapi, viewBases, made, now };

  const walk = async (batchId: string, isReal: boolean, { signal, onStep }: Watch) => {
    const report: UndoReport = { removed: { ...NOTHING_CREATED }, restored: 0, kept: [] };
    const total = (await made.count(batchId)).reduce((sum, { count }) => sum + count, 0);
    const going = new Set<string>();
    const staying = new Set<string>();
    let done = 0;
    if (isReal) await made.reconsider(batchId);
    for (const step of STEPS) {
      for (let after = 0; ;) {
        const rows = await made.next({ batchId, uid: step.uid, act: step.act, after, limit: CHUNK });
        const judged = await judgeAll(deps, rows, { step, going, staying });
        for (const one of judged) {
          if (signal?.aborted) return { ...report, isComplete: false };
          const verdict = isReal ? await carryOut(deps, one, { step, staying }) : one.verdict;
          if (step.act !== 'raised') count(report, step, { ...one, verdict });
          if (verdict.act === 'keep') staying.add(nameOf(one.row));
          else if (step.act === 'created') going.add(nameOf(one.row));
          done += 1;
          onStep?.({ done, total, at: one.current?.label ?? null });
          await setImmediate();
        }
        after = rows.at(-1)?.id ?? after;
        if (rows.length < CHUNK) break;
      }
    }
    if (isReal) await markPagesUndone({ strapi }, batchId);
    return { ...report, isComplete: true };
  };

  return {
    preview: async (batchId, watch = {}) => {
      const { isComplete: _, ...report } = await walk(batchId, false, watch);
      return report;
    },
    run: (batchId, watch = {}) => walk(batchId, true, watch),
  };
};

const nameOf = ({ uid, documentId }: User): string => `${uid} ${documentId}`;

type Context = { step: Step; going?: ReadonlySet<string>; staying: ReadonlySet<string> };
type Tools = { strapi: Core.Strapi; viewBases: OldCounts; made: MadeStore; now: () => number };

const judgeAll = async (tools: Tools, rows: readonly StoredMade[], context: Context): Promise<Judged[]> => {
  const { step, going = new Set<string>() } = context;
  if (rows.length === 0) return [];
  if (step.act === 'raised') return Promise.all(rows.map((row) => judgeCount(tools, row, context)));
  const { strapi, made } = tools;
  const ids = rows.map(({ documentId }) => documentId);
  const current = await loadCurrent({ strapi }, step.uid, ids);
  const users = step.act === 'created' ? await findUsers({ strapi }, step.uid, ids) : new Map<string, User[]>();
  const judged: Judged[] = [];
  for (const row of rows) {
    const now = current.get(row.documentId);
    const verdict = judgeMade({
      act: step.act,
      mark: row.mark,
      wasPublished: wasPublished(row),
      current: now ?? null,
      laterBatches: now ? await made.laterBatches(row) : [],
      users: (users.get(row.documentId) ?? []).filter((user) => !going.has(nameOf(user))),
    });
    judged.push({ row, current: now, verdict });
  }
  return judged;
};

/** What was counted goes with its article, and stays with one that stays. */
const judgeCount = async ({ made }: Tools, row: StoredMade, { staying }: Context): Promise<Judged> => {
  const article = { uid: ARTICLE, documentId: row.documentId };
  const stays = staying.has(nameOf(article)) || (await made.isKept(row.batchId, article));
  const verdict: Verdict = stays ? { act: 'keep', because: 'used', detail: 'Its article stays.' } : { act: 'remove' };
  return { row, current: undefined, verdict };
};

const wasPublished = ({ snapshot }: StoredMade): boolean => (snapshot as MadeSnapshot | null)?.isPublished ?? false;

/** In one transaction: judged once more, taken back, and written down that it was. What a rule of the portal protects stays. */
const carryOut = async (tools: Tools, { row }: Judged, context: Context): Promise<Verdict> => {
  const { strapi, made, now } = tools;
  try {
    const verdict = await strapi.db.transaction(async () => {
      await lockImports({ strapi });
      const [judged] = await judgeAll(tools, [row], { step: context.step, staying: context.staying });
      const again: Verdict = judged?.verdict ?? { act: 'gone' };
      if (again.act === 'keep') await made.forget([row.id], { kept: again.because });
      else if (row.uid !== FILE) {
        await takeBack(tools, row, again);
        await made.forget([row.id], { at: now() });
      }
      return again;
    });
    if (row.uid === FILE && verdict.act !== 'keep') await takeBackFile(tools, row);
    return verdict;
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    await made.forget([row.id], { kept: 'used' });
    return { act: 'keep', because: 'used', detail: String(error.message) };
  }
};

/** A picture's files cannot come back with a transaction: they go first, and a second time there is nothing to do. */
const takeBackFile = async ({ strapi, made, now }: Tools, row: StoredMade): Promise<void> => {
  await removeFile({ strapi }, Number(row.documentId));
  await made.forget([row.id], { at: now() });
};

const takeBack = async (tools: Tools, row: StoredMade, verdict: Verdict): Promise<void> => {
  const { strapi, made } = tools;
  if (row.uid === VIEW_BASE) return takeBackViewBase(tools, row);
  if (row.uid === SITE_TOTALS) return takeBackSiteTotals(tools, row);
  if (verdict.act === 'remove') return removeEntry({ strapi }, row);
  const { before } = (row.snapshot ?? {}) as Partial<MadeSnapshot>;
  if (verdict.act === 'restore' && before) await made.moveMarks(row, await restoreArticle({ strapi }, before));
};

const count = (report: UndoReport, { name }: Step, { row, current, verdict }: Judged): void => {
  if (verdict.act === 'restore') report.restored += 1;
  if (verdict.act === 'remove' && name !== null) report.removed[name] += 1;
  if (verdict.act !== 'keep') return;
  const { because, detail } = verdict;
  report.kept.push({
    type: row.uid.split('.').at(-1) ?? row.uid,
    documentId: row.documentId,
    label: current?.label ?? row.documentId,
    because,
    detail,
  });
};
