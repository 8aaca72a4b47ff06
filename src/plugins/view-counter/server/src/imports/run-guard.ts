import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ImportRun } from '../../../shared/contracts';
import { clientOf } from '../tables/table-store';
import { isProcess, ownProcess } from './process-owner';
import { isOwnerAlive, ownerText, type Owner } from './rules/judge-owner';
import { toRun, type RunRow } from './run-row';
import { changeRun, findRunningRuns, lockRuns } from './run-store';

/** `busy`: another import is at work; `state`: this run is not in the state for that; `later`: what came after it stands on it. */
export type Refusal = { ok: false; because: 'unknown' | 'busy' | 'state' | 'later'; text: string };

export const refuse = (because: Refusal['because'], text: string): Refusal => ({ ok: false, because, text });

/** Who works on which run: one import at a time, in whichever process. */
export type RunGuard = {
  /** How this process signs its runs. */
  owner: string;
  present(row: RunRow): ImportRun;
  /** Nobody else starts, resumes or undoes a run before the transaction ends. */
  locked<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T>;
  /** Null where nobody is at work; runs whose process has gone are marked as what they are. */
  findBusy(trx: Knex.Transaction): Promise<Refusal | null>;
};

/** For a process that only looks. */
export const presentRun = (row: RunRow): ImportRun => toRun(row, judgeOwner(row, { own: ownProcess(), isActiveHere: false }));

const judgeOwner = ({ owner, beat_at: beatAt }: RunRow, { own, isActiveHere }: { own: Owner; isActiveHere: boolean }): boolean =>
  isOwnerAlive({ owner, beatAt: beatAt === null ? null : Number(beatAt) }, { own, isActiveHere, isProcess, now: Date.now() });

export const createRunGuard = ({ strapi, isActive }: { strapi: Core.Strapi; isActive: (id: number) => boolean }): RunGuard => {
  const own = ownProcess();
  const isAlive = (row: RunRow): boolean => judgeOwner(row, { own, isActiveHere: isActive(Number(row.id)) });
  return {
    owner: ownerText(own),
    present: (row) => toRun(row, isAlive(row)),
    locked: (work) =>
      strapi.db.transaction(async ({ trx }) => {
        await lockRuns(trx, clientOf(strapi));
        return work(trx);
      }),
    findBusy: async (trx) => {
      for (const row of await findRunningRuns(trx)) {
        if (isAlive(row)) return refuse('busy', `Import ${row.id} by ${row.started_by} is still running: wait until it has ended.`);
        await changeRun(trx, Number(row.id), { state: 'interrupted', owner: null });
      }
      return null;
    },
  };
};
