/** Where the PostgreSQL of this test run listens; written by the global setup, read by every test file. */
export type PostgresAddress = { host: string; port: number; user: string };

const VARIABLE = 'DINH_TEST_POSTGRES';

/** DINH_TEST_DB says which database the API tests run on; SQLite where it says nothing. */
export const testDatabase = (): 'sqlite' | 'postgres' => {
  const asked = process.env.DINH_TEST_DB ?? 'sqlite';
  if (asked !== 'sqlite' && asked !== 'postgres') throw new Error(`DINH_TEST_DB must be "sqlite" or "postgres", but is "${asked}".`);
  return asked;
};

export const announcePostgres = (address: PostgresAddress): void => {
  process.env[VARIABLE] = JSON.stringify(address);
};

export const postgresAddress = (): PostgresAddress => {
  const address = process.env[VARIABLE];
  if (address === undefined) throw new Error('No PostgreSQL was started for this run: start the tests with npm run test:api or npx jest.');
  return JSON.parse(address) as PostgresAddress;
};
