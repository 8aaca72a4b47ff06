import type { Core } from '@strapi/strapi';
import { ACTIONS } from './contracts';

type Action = { section: 'settings'; category: string; displayName: string; uid: string };
type PermissionService = { actionProvider: { registerMany(actions: Action[]): Promise<unknown> } };

const PREFIX = 'api::';

/** As the list of a role's permissions shows them, in Strapi's own manner. */
const NAMES: Record<keyof typeof ACTIONS, string> = {
  changeArchive: 'Change what dissolved organizations published, and the day of dissolution',
  carryOut: 'Carry out the steps of a dissolution, and take them back',
};

/** Before the admin starts: it drops the permissions of actions that it does not know by then. */
export const registerArchiveActions = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const names = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  await service.actionProvider.registerMany(
    names.map((name) => ({ section: 'settings', category: 'archive', displayName: NAMES[name], uid: ACTIONS[name].slice(PREFIX.length) })),
  );
};
