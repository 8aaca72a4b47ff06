import type { Knex } from 'knex';

/** Strapi types the callback's argument as `any`; this is what it passes (packages/core/database, `Database.transaction`). */
type TransactionScope = {
  trx: Knex.Transaction;
  commit: () => Promise<void>;
  rollback: () => Promise<void>;
  onCommit: (callback: () => unknown) => void;
  onRollback: (callback: () => unknown) => void;
};

declare module '@strapi/database' {
  interface Database {
    transaction<T>(work: (scope: TransactionScope) => Promise<T>): Promise<T>;
  }
}
