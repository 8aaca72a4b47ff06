import type { Core } from '@strapi/strapi';
import type { SiteReads } from '../../../shared/public-contract';
import type { SiteNumbers } from '../hits/hit';
import { dayToText } from '../time/local-time';
import { siteTime, siteToday } from './site-clock';
import { countVisitorsSince, loadBeginning, loadSite } from './site-store';

export type SiteService = {
  /** What the answer of a hit shows of the site; never waits. `online` may be 10 s old. */
  describe(numbers: SiteNumbers): Omit<SiteReads, 'month'>;
  read(): Promise<SiteReads>;
  /** Once, when the tables are there: `describe` cannot wait for what never changes. */
  load(): Promise<void>;
};

/** A visitor whose last hit is not older is there now. */
const ONLINE_MS = 5 * 60_000;
const RECOUNT_MS = 10_000;

export const createSite = ({ strapi }: { strapi: Core.Strapi }): SiteService => {
  let beganAt: number | null = null;
  let online = 0;
  let countedAt = -Infinity;
  let recount: Promise<unknown> = Promise.resolve();

  /** A failure leaves the number of ten seconds ago, and is tried again after ten more. */
  const recountIfStale = (): void => {
    if (Math.abs(Date.now() - countedAt) < RECOUNT_MS) return;
    countedAt = Date.now();
    recount = countVisitorsSince({ strapi, since: countedAt - ONLINE_MS }).then(
      (n) => void (online = n),
      (error: unknown) => strapi.log.warn(`view-counter: how many are online is not known: ${String(error)}`),
    );
  };
  /** The hits of a batch are answered with the same numbers, so they are described once. */
  let described: { of: SiteNumbers; online: number; site: Omit<SiteReads, 'month'> } | null = null;
  const since = (): string => dayToText(siteTime({ strapi }).dayOf(beganAt ?? Date.now()));

  const load = async (): Promise<void> => {
    beganAt = await loadBeginning({ strapi });
  };

  return {
    load,
    describe: (numbers) => {
      recountIfStale();
      const { today, total } = numbers;
      if (described?.of !== numbers || described.online !== online)
        described = { of: numbers, online, site: { online, today, total, since: since() } };
      return described.site;
    },
    read: async () => {
      const day = siteToday({ strapi });
      if (beganAt === null) await load();
      recountIfStale();
      const { today, month, total } = await loadSite({ strapi, day });
      await recount;
      return { online, today, month, total, since: since() };
    },
  };
};
