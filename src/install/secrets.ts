import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const randomSecret = () => randomBytes(24).toString('base64url');

/** Every secret Strapi signs or encrypts with, and how a fresh one is made. All instances of one portal share them. */
const SECRETS: Record<string, () => string> = {
  APP_KEYS: () => [randomSecret(), randomSecret()].join(','),
  API_TOKEN_SALT: randomSecret,
  ADMIN_JWT_SECRET: randomSecret,
  TRANSFER_TOKEN_SALT: randomSecret,
  JWT_SECRET: randomSecret,
  ENCRYPTION_KEY: () => randomBytes(16).toString('hex'),
  PREVIEW_SECRET: randomSecret,
  VIEW_COUNTER_PEPPER: () => randomBytes(32).toString('base64url'),
};

const appRoot = () => process.env.DINH_ROOT ?? process.cwd();

/**
 * Makes the secrets that are missing and keeps them in `.env` (mode 600), so that no set-up step is needed.
 * Called by the configuration before it reads a secret: whichever way Strapi is started, the first start writes them.
 * Where the environment already has them all (a container, a test) no file is touched.
 */
export const ensureSecrets = (): void => {
  const missing = Object.keys(SECRETS).filter((name) => !process.env[name]);
  if (missing.length === 0) return;
  const file = path.join(appRoot(), '.env');
  const made = missing.map((name) => [name, SECRETS[name]?.() ?? randomSecret()] as const);
  const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/, '\n') : '';
  const note = '# Random secrets of this portal, made at the first start. Keep them: sessions and tokens depend on them.\n';
  writeFileSync(file, `${before === '' ? note : before}${made.map(([name, value]) => `${name}=${value}\n`).join('')}`, { mode: 0o600 });
  chmodSync(file, 0o600);
  for (const [name, value] of made) process.env[name] = value;
};
