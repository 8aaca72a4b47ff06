import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../shared/contracts';

type Action = { section: 'plugins'; displayName: string; uid: string; pluginName: string };
type PermissionService = { actionProvider: { registerMany(actions: Action[]): Promise<unknown> } };

const PREFIX = 'plugin::legacy-import.';

/** As the list of a role's permissions shows them, in Strapi's own manner; a super admin holds all of them. */
const NAMES: Record<keyof typeof ACTIONS, string> = {
  read: 'See batches of old pages and what was recognized in them',
  import: 'Upload, correct and import old pages, as drafts',
  publish: 'Publish old pages that are imported without doubt',
  undo: 'Take a batch of old pages back',
};

export const registerActions = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const names = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  await service.actionProvider.registerMany(
    names.map((name) => ({
      section: 'plugins' as const,
      displayName: NAMES[name],
      uid: ACTIONS[name].slice(PREFIX.length),
      pluginName: 'legacy-import',
    })),
  );
};
