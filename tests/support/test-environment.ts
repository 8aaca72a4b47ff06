import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { postgresAddress, testDatabase } from './test-database';

export const ROOT = path.resolve(__dirname, '../..');

/** Variables for one Strapi that touches nothing of this checkout, and what removes its traces. */
export type TestEnvironment = { env: Record<string, string>; folder: string; remove(): Promise<void> };

type TestDatabase = Pick<TestEnvironment, 'env' | 'remove'>;

const SECRETS = {
  APP_KEYS: 'key-one,key-two',
  API_TOKEN_SALT: 'api-token-salt',
  ADMIN_JWT_SECRET: 'admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'transfer-token-salt',
  JWT_SECRET: 'jwt-secret',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  PREVIEW_SECRET: 'preview-secret',
  VIEW_COUNTER_PEPPER: 'a pepper of thirty-two characters or more',
};

const SWITCHES = { STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_EE: 'true', HOST: '127.0.0.1', PUBLIC_URL: '', IS_PROXIED: 'false' };

let databases = 0;

const administer = async (sql: string): Promise<void> => {
  const client = new Client({ ...postgresAddress(), database: 'postgres' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

const createPostgresDatabase = async (): Promise<TestDatabase> => {
  const { host, port, user } = postgresAddress();
  databases += 1;
  const name = `t_${process.pid}_${Date.now()}_${databases}`;
  await administer(`CREATE DATABASE ${name}`);
  return {
    env: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_URL: '',
      DATABASE_HOST: host,
      DATABASE_PORT: String(port),
      DATABASE_NAME: name,
      DATABASE_USERNAME: user,
      DATABASE_PASSWORD: '',
      DATABASE_SSL: 'false',
    },
    remove: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
};

const createDatabase = (folder: string): Promise<TestDatabase> => {
  if (testDatabase() === 'postgres') return createPostgresDatabase();
  // config/database.ts takes a path relative to the checkout.
  const env = { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.relative(ROOT, path.join(folder, 'data.db')) };
  return Promise.resolve({ env, remove: () => Promise.resolve() });
};

/** A folder, a database and fixed secrets of its own. `.env` of the checkout is not read: DINH_ROOT and ENV_PATH point into the folder. */
export const createTestEnvironment = async (): Promise<TestEnvironment> => {
  const parent = path.join(ROOT, '.tmp', 'tests');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(`${parent}${path.sep}`);
  const publicFolder = path.join(folder, 'public');
  mkdirSync(path.join(publicFolder, 'uploads'), { recursive: true });
  symlinkSync(path.join(ROOT, 'public', 'demo'), path.join(publicFolder, 'demo'), 'junction');
  const database = await createDatabase(folder);
  return {
    folder,
    env: { ...SECRETS, ...SWITCHES, ...database.env, PUBLIC_DIR: publicFolder, DINH_ROOT: folder, ENV_PATH: path.join(folder, '.env') },
    remove: async () => {
      await database.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
