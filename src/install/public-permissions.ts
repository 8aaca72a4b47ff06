import type { Core } from '@strapi/strapi';
import type { ReleaseStep } from './release-steps';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** What anybody may read. Redirects are resolved by a route of their own, never listed. */
const PUBLIC_TYPES = ['article', 'event', 'photo-gallery', 'page', 'person', 'organization', 'office', 'appointment', 'category'];

const PUBLIC_ACTIONS = [
  ...PUBLIC_TYPES.flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]),
  'api::site.site.find',
  'plugin::i18n.locales.listLocales',
];

/** Doors that users-permissions opens for strangers on a new installation. A portal has no visitors' accounts. */
const CLOSED_ACTIONS = [
  'plugin::users-permissions.auth.register',
  'plugin::users-permissions.auth.forgotPassword',
  'plugin::users-permissions.auth.resetPassword',
  'plugin::users-permissions.auth.emailConfirmation',
  'plugin::users-permissions.auth.sendEmailConfirmation',
  'plugin::users-permissions.auth.connect',
];

type Role = { id: number; permissions: { action: string }[] };

const grantToRole = async ({ strapi, type }: { strapi: Core.Strapi; type: string }): Promise<void> => {
  const role = (await strapi.db.query(ROLE).findOne({ where: { type }, populate: ['permissions'] })) as Role | null;
  if (!role) throw new Error(`Users & Permissions has no role "${type}"; it makes its roles before the application starts.`);
  const held = new Set(role.permissions.map(({ action }) => action));
  for (const action of PUBLIC_ACTIONS.filter((wanted) => !held.has(wanted))) {
    await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
  await strapi.db.query(PERMISSION).deleteMany({ where: { role: role.id, action: { $in: CLOSED_ACTIONS } } });
};

const closeRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = ((await store.get({ key: 'advanced' })) ?? {}) as Record<string, unknown>;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
};

export const publicPermissions: ReleaseStep = {
  id: '2026.11-public-permissions',
  run: async ({ strapi }) => {
    await grantToRole({ strapi, type: 'public' });
    await grantToRole({ strapi, type: 'authenticated' });
    await closeRegistration(strapi);
  },
};
