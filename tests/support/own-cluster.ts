import { startPostgres, type PostgresCluster } from './postgres';

/** A PostgreSQL for the tests around the call, whichever database the run is about; there from their `beforeAll` on. */
export const useOwnCluster = (): (() => PostgresCluster) => {
  let cluster: PostgresCluster;

  beforeAll(async () => {
    cluster = await startPostgres();
  }, 60_000);

  afterAll(() => cluster.stop());

  return () => cluster;
};
