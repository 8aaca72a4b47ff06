import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

type Pool = { numUsed(): number; numPendingAcquires(): number };

const LONGEST_WAIT_MS = 10_000;
const STEP_MS = 20;

/**
 * Waits until no query runs or waits for a connection. After a write Strapi loads the entry once more for its events, and nobody waits for that: where
 * the pool is closed meanwhile, the query is rejected with nobody to catch it, and the process dies although its work is done.
 */
export const untilIdle = async (strapi: Core.Strapi): Promise<void> => {
  // eslint-disable-next-line no-restricted-syntax -- looks at the pool, runs no SQL
  const { pool } = strapi.db.connection.client as { pool: Pool };
  const isBusy = () => pool.numUsed() + pool.numPendingAcquires() > 0;
  // A chain of queries is idle for a moment between two of them: only a pause of a few steps is the end.
  let quietSteps = 0;
  for (let waited = 0; waited < LONGEST_WAIT_MS && quietSteps < 3; waited += STEP_MS) {
    quietSteps = isBusy() ? 0 : quietSteps + 1;
    await sleep(STEP_MS);
  }
};
