import type { Core } from '@strapi/strapi';

type Role = { id: number };
type Permission = { action: string; subject: null; properties: object; conditions: string[]; role: number };
type Services = {
  role: { findOne(query: { code: string }): Promise<Role | null> };
  permission: { createMany(permissions: Permission[]): Promise<unknown> };
};

/** Gives each role, by its code, these actions without a subject. A role that an administrator has deleted stays deleted. */
export const grantToRoles = async ({
  strapi,
  grants,
}: {
  strapi: Core.Strapi;
  grants: Readonly<Record<string, readonly string[]>>;
}): Promise<void> => {
  const services: Services = {
    role: strapi.service('admin::role') as unknown as Services['role'],
    permission: strapi.service('admin::permission') as unknown as Services['permission'],
  };
  for (const [code, actions] of Object.entries(grants)) {
    const role = await services.role.findOne({ code });
    if (!role) continue;
    await services.permission.createMany(
      actions.map((action) => ({ action, subject: null, properties: {}, conditions: [], role: role.id })),
    );
  }
};
