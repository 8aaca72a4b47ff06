import type { Core } from '@strapi/strapi';
import { untilIdle } from '../../../src/commands/until-idle';

/** A pool that is busy for a number of looks, then idle, then busy once more: a chain of queries. */
const strapiWith = (busy: boolean[]): { strapi: Core.Strapi; left: () => number } => {
  const looks = [...busy];
  const pool = { numUsed: () => (looks.shift() ? 1 : 0), numPendingAcquires: () => 0 };
  return { strapi: { db: { connection: { client: { pool } } } } as unknown as Core.Strapi, left: () => looks.length };
};

test('a moment between two queries is not the end', async () => {
  const { strapi, left } = strapiWith([true, true, false, true, false, false]);
  await untilIdle(strapi);
  expect(left()).toBe(0);
});
