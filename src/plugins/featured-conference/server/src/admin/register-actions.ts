import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/contracts';

type Action = { section: 'plugins' | 'settings'; category?: string; displayName: string; uid: string; pluginName: string };
type PermissionService = { actionProvider: { registerMany(actions: Action[]): Promise<unknown> } };

const PREFIX = 'plugin::featured-conference.';

/** As the list of a role's permissions shows them, in Strapi's own manner; a super admin holds all of them. */
const NAMES: Record<keyof typeof ACTIONS, Pick<Action, 'section' | 'category' | 'displayName'>> = {
  read: { section: 'plugins', displayName: 'See the pins, and why an event is or is not featured' },
  pin: { section: 'plugins', displayName: 'Pin events, change and remove pins' },
  settingsRead: { section: 'settings', category: 'featured conference', displayName: 'Access the featured conference settings page' },
  settingsUpdate: { section: 'settings', category: 'featured conference', displayName: 'Change the featured conference settings' },
};

export const registerActions = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const names = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  await service.actionProvider.registerMany(
    names.map((name) => ({ ...NAMES[name], uid: ACTIONS[name].slice(PREFIX.length), pluginName: 'featured-conference' })),
  );
};
