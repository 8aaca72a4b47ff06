import { ensureAdministrator } from '../../src/commands/administrator';
import { adminServices } from '../../src/commands/services';
import type { TestStrapi } from './strapi';

type Server = Pick<TestStrapi, 'strapi' | 'http'>;

export type AdminAccount = { email: string; password: string; token: string };

/** Makes the first administrator and logs in; once per test file, since the password is known only then. */
export const loginAsAdmin = async ({ strapi, http }: Server): Promise<AdminAccount> => {
  const { email, password } = await ensureAdministrator({ strapi });
  if (password === null)
    throw new Error(`This test server has an administrator already (${email}): keep what loginAsAdmin returned the first time.`);
  const response = await http.post('/admin/login').send({ email, password }).expect(200);
  const { data } = response.body as { data: { token: string } };
  return { email, password, token: data.token };
};

export type TokenRights = { type: 'read-only' | 'full-access' } | { type: 'custom'; permissions: string[] };

/** A content-API token; returns what goes after `Authorization: Bearer`. */
export const createApiToken = async ({ strapi }: Pick<Server, 'strapi'>, rights: TokenRights): Promise<string> => {
  const { apiTokens } = adminServices({ strapi });
  const { accessKey } = await apiTokens.create({ name: `test ${rights.type} ${Date.now()}`, description: '', lifespan: null, ...rights });
  return accessKey;
};
