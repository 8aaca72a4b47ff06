import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { noteToText } from '../../../shared/audit-notes';
import { noteInAudit } from '../imports/audit-note-store';
import { getService } from '../services';
import { clientOf } from '../tables/table-store';
import { createLocalTime, dayToText } from '../time/local-time';
import { findOldestDay, foldMonth, hasDays, type FoldedMonth } from './fold-store';
import { monthsToFold } from './rules/months-to-fold';

export type RetentionService = {
  /** Days older than the settings keep become months, one month per transaction. Answers those that were folded now. */
  fold(actor?: string): Promise<FoldedMonth[]>;
  /** Folds soon after the start and once a day, for as long as the process lives. */
  start(): void;
  stop(): void;
};

/** Out of the way of a start, and of tests that are over sooner. */
const FIRST_AFTER_MS = 10 * 60_000;
const EVERY_MS = 24 * 3_600_000;
const BY_ITSELF = 'view-counter';

export const createRetention = ({ strapi }: { strapi: Core.Strapi }): RetentionService => {
  const timers: NodeJS.Timeout[] = [];

  const months = async (): Promise<number[]> => {
    const { retentionYears: years, timeZone } = getService({ strapi }, 'settings').current();
    const today = createLocalTime(timeZone).dayOf(Date.now());
    const oldestDay = await strapi.db.transaction(({ trx }) => findOldestDay(trx));
    return monthsToFold({ oldestDay, today, years });
  };

  const foldOne = (month: number, actor: string): Promise<number | null> =>
    strapi.db.transaction(async ({ trx }) => {
      if (!(await hasDays(trx, month))) return null;
      const days = await foldMonth(trx, { month, client: clientOf(strapi) });
      const reason = noteToText({ kind: 'month-folded', month: dayToText(month * 100), rows: days });
      if (days > 0) await noteInAudit(trx, { actor, action: 'fold', reason });
      return days;
    });

  const fold = async (actor = BY_ITSELF): Promise<FoldedMonth[]> => {
    const folded: FoldedMonth[] = [];
    for (const month of await months()) {
      const days = await foldOne(month, actor);
      if (days !== null) folded.push({ month, days });
      await yieldToOthers();
    }
    return folded;
  };

  const foldQuietly = (): void => {
    void fold().catch((error: unknown) => {
      strapi.log.error('view-counter: old days could not be folded into months; it is tried again tomorrow', error);
    });
  };

  return {
    fold,
    start: () => {
      timers.push(setTimeout(foldQuietly, FIRST_AFTER_MS).unref(), setInterval(foldQuietly, EVERY_MS).unref());
    },
    stop: () => {
      for (const timer of timers.splice(0)) clearTimeout(timer);
    },
  };
};
