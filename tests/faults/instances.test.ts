import { startServer, type ServerProcess } from '../support/server';
import { createTestEnvironment, type TestEnvironment } from '../support/test-environment';
import { Client } from 'pg';

/** Several instances of one build on one PostgreSQL database, as behind nginx. */
let shared: TestEnvironment;
let servers: ServerProcess[] = [];

beforeAll(async () => {
  shared = await createTestEnvironment();
  servers = await Promise.all([startServer({ env: shared.env }), startServer({ env: shared.env })]);
}, 180_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await shared.remove();
}, 60_000);

const rows = async (sql: string): Promise<Record<string, unknown>[]> => {
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_NAME: database, DATABASE_USERNAME: user } = shared.env;
  const client = new Client({ host, port: Number(port), database, user });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

test('start together on an empty database, and everything is installed once', async () => {
  expect(await rows('SELECT code FROM i18n_locale ORDER BY id')).toEqual([{ code: 'vi' }, { code: 'en' }]);
  expect(await rows("SELECT code, count(*)::int AS n FROM admin_roles WHERE code LIKE 'dinh-%' GROUP BY code HAVING count(*) > 1")).toEqual(
    [],
  );
  expect(await rows('SELECT action, count(*)::int AS n FROM up_permissions GROUP BY action HAVING count(*) > 2')).toEqual([]);
  expect(await rows('SELECT count(*)::int AS n FROM strapi_api_tokens')).toEqual([{ n: 0 }]);
});

test('answer the same afterwards', async () => {
  const statuses = await Promise.all(servers.map(async ({ url }) => (await fetch(`${url}/api/articles?locale=vi`)).status));
  expect(statuses).toEqual([200, 200]);
});
