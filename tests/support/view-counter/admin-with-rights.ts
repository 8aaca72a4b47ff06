import type { TestStrapi } from '../strapi';

type Server = Pick<TestStrapi, 'strapi' | 'http'>;
type Right = { action: string; subject?: string; properties?: object };

type Roles = { create(role: object): Promise<{ id: number }>; assignPermissions(id: number, permissions: object[]): Promise<unknown> };
type Users = { create(user: object): Promise<unknown> };

let made = 0;

/** An administrator whose only role has exactly these rights; returns what goes after `Authorization: Bearer`. */
export const createAdminWithRights = async ({ strapi, http }: Server, rights: Right[]): Promise<string> => {
  made += 1;
  const roles = strapi.service('admin::role') as unknown as Roles;
  const users = strapi.service('admin::user') as unknown as Users;
  const role = await roles.create({ name: `test role ${made}`, description: '' });
  await roles.assignPermissions(
    role.id,
    rights.map(({ action, subject = null, properties = {} }) => ({
      action,
      subject,
      properties: structuredClone(properties),
      conditions: [],
    })),
  );
  const [email, password] = [`role${made}@dinh.local`, 'Mat-khau-1'];
  await users.create({ email, password, firstname: 'Người', lastname: 'Dùng', isActive: true, roles: [role.id] });
  const { body } = await http.post('/admin/login').send({ email, password }).expect(200);
  return (body as { data: { token: string } }).data.token;
};
