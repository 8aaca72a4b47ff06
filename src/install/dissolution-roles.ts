import { ACTIONS } from '../dissolution/contracts';
import { grantToRoles } from './grant-to-roles';
import type { ReleaseStep } from './release-steps';

/** The archive belongs to the archive role alone; a super admin holds every action. */
export const dissolutionRoles: ReleaseStep = {
  id: '2026.11-dissolution-roles',
  run: ({ strapi }) => grantToRoles({ strapi, grants: { 'dinh-archivist': Object.values(ACTIONS) } }),
};
