import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureSecrets } from '../../../src/install/secrets';

const NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'PREVIEW_SECRET',
  'VIEW_COUNTER_PEPPER',
];

const before = { ...process.env };
let root = '';
const envFile = () => path.join(root, '.env');

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'dinh-secrets-'));
  process.env = { ...before, DINH_ROOT: root };
  for (const name of NAMES) delete process.env[name];
});

afterEach(() => {
  process.env = before;
  rmSync(root, { recursive: true });
});

test('the first start writes every secret, for the owner alone, and uses it', () => {
  ensureSecrets();
  const written = readFileSync(envFile(), 'utf8');
  expect(statSync(envFile()).mode & 0o777).toBe(0o600);
  for (const name of NAMES) expect(written).toContain(`${name}=${process.env[name] ?? 'missing'}\n`);
  expect(new Set(NAMES.map((name) => process.env[name])).size).toBe(NAMES.length);
});

test('a second start changes nothing', () => {
  ensureSecrets();
  const written = readFileSync(envFile(), 'utf8');
  ensureSecrets();
  expect(readFileSync(envFile(), 'utf8')).toBe(written);
});

test('what stands in .env already stays, and only what is missing is added', () => {
  writeFileSync(envFile(), 'PORT=1400\nJWT_SECRET=mine');
  process.env.JWT_SECRET = 'mine';
  ensureSecrets();
  const written = readFileSync(envFile(), 'utf8');
  expect(written.startsWith('PORT=1400\nJWT_SECRET=mine\n')).toBe(true);
  expect(written.match(/JWT_SECRET=/g)).toHaveLength(2); // ADMIN_JWT_SECRET is the other
  expect(statSync(envFile()).mode & 0o777).toBe(0o600);
});

test('where the environment has them all, no file is written', () => {
  for (const name of NAMES) process.env[name] = 'given';
  ensureSecrets();
  expect(existsSync(envFile())).toBe(false);
});
