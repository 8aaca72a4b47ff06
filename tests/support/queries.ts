import type { Core } from '@strapi/strapi';

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
