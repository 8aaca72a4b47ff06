import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../shared/contracts';

type Action = { section: 'plugins' | 'settings'; category?: string; displayName: string; uid: string; pluginName: string };
type PermissionService = { actionProvider: { registerMany(actions: Action[]): Promise<unknown> } };

const PREFIX = 'plugin::view-counter.';

/** As the list of a role's permissions shows them, in Strapi's own manner; a super admin holds all of them. */
const NAMES: Record<keyof typeof ACTIONS, Pick<Action, 'section' | 'category' | 'displayName'>> = {
  read: { section: 'plugins', displayName: 'Read counts, charts and the log' },
  export: { section: 'plugins', displayName: 'Export as CSV' },
  adjust: { section: 'plugins', displayName: 'Adjust a number (with a reason)' },
  import: { section: 'plugins', displayName: 'Import and undo old counts' },
  settingsRead: { section: 'settings', category: 'view counter', displayName: 'Access the view counter settings page' },
  settingsUpdate: { section: 'settings', category: 'view counter', displayName: 'Change the view counter settings' },
};

export const registerActions = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const names = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  await service.actionProvider.registerMany(
    names.map((name) => ({ ...NAMES[name], uid: ACTIONS[name].slice(PREFIX.length), pluginName: 'view-counter' })),
  );
};
