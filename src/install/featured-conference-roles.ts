import { grantToRoles } from './grant-to-roles';
import type { ReleaseStep } from './release-steps';

type Act = 'read' | 'pin' | 'settings.read' | 'settings.update';

const may = (...acts: Act[]) => acts.map((act) => `plugin::featured-conference.${act}`);

/** Whoever edits every article also says which conference stands in front; the rules of the block are the chief editor's. */
const GRANTS = {
  'dinh-reporter': may('read'),
  'dinh-editor': may('read', 'pin'),
  'dinh-chief-editor': may('read', 'pin', 'settings.read', 'settings.update'),
  'dinh-archivist': may('read'),
};

export const featuredConferenceRoles: ReleaseStep = {
  id: '2026.11-featured-conference-roles',
  run: ({ strapi }) => grantToRoles({ strapi, grants: GRANTS }),
};
