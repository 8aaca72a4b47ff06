import type { Core } from '@strapi/strapi';
import { pastTheDoor } from './front-door/ask';
import type { TestStrapi } from './strapi';

type Query = { sql: string };

/** Which SQL statements some work causes, in their order. Transactions count as well (`BEGIN;`, `COMMIT;`). */
export const recordQueries = async <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<{ result: T; queries: string[] }> => {
  const queries: string[] = [];
  const record = ({ sql }: Query) => {
    queries.push(sql);
  };
  strapi.db.connection.on('query', record);
  try {
    return { result: await work(), queries };
  } finally {
    strapi.db.connection.off('query', record);
  }
};

/**
 * How many statements a public answer costs that is made anew. The least of three, because Strapi tells its webhooks of a save after the save has
 * answered.
 */
export const countColdQueries = async ({ strapi, http }: TestStrapi, url: string): Promise<number> => {
  const counts: number[] = [];
  for (let time = 0; time < 3; time += 1)
    counts.push((await recordQueries(strapi, () => http.get(pastTheDoor(url)).expect(200))).queries.length);
  return Math.min(...counts);
};
