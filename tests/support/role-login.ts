import { adminServices } from '../../src/commands/services';
import type { TestStrapi } from './strapi';

type Server = Pick<TestStrapi, 'strapi' | 'http'>;

/** Makes an account whose only role has this code, once per test file; returns what goes after `Authorization: Bearer`. */
export const loginWithRole = async ({ strapi, http }: Server, code: string): Promise<string> => {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number };
  const account = { email: `${code}@example.com`, password: 'Mat-khau-1' };
  await adminServices({ strapi }).users.create({
    ...account,
    firstname: code,
    lastname: 'x',
    isActive: true,
    preferedLanguage: 'vi',
    roles: [role.id],
  });
  const response = await http.post('/admin/login').send(account).expect(200);
  return (response.body as { data: { token: string } }).data.token;
};
