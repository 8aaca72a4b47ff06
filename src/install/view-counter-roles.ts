import type { ReleaseStep } from './release-steps';

type Act = 'read' | 'export' | 'adjust' | 'import' | 'settings.read' | 'settings.update';

/** Who brings numbers over from an old site also corrects them; the rest of an office reads. */
const GRANTS: Record<string, readonly Act[]> = {
  'dinh-reporter': ['read'],
  'dinh-editor': ['read', 'export'],
  'dinh-chief-editor': ['read', 'export', 'adjust', 'import', 'settings.read', 'settings.update'],
  'dinh-archivist': ['read', 'export', 'adjust', 'import'],
};

type Role = { id: number };
type Permission = { action: string; subject: null; properties: object; conditions: string[]; role: number };
type Services = {
  role: { findOne(query: { code: string }): Promise<Role | null> };
  permission: { createMany(permissions: Permission[]): Promise<unknown> };
};

/** What each role of the editorial office may do with the counts of views. A role that an administrator has deleted stays deleted. */
export const viewCounterRoles: ReleaseStep = {
  id: '2026.11-view-counter-roles',
  run: async ({ strapi }) => {
    const services: Services = {
      role: strapi.service('admin::role') as unknown as Services['role'],
      permission: strapi.service('admin::permission') as unknown as Services['permission'],
    };
    for (const [code, acts] of Object.entries(GRANTS)) {
      const role = await services.role.findOne({ code });
      if (!role) continue;
      await services.permission.createMany(
        acts.map((act) => ({ action: `plugin::view-counter.${act}`, subject: null, properties: {}, conditions: [], role: role.id })),
      );
    }
  },
};
