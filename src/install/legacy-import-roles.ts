import { grantToRoles } from './grant-to-roles';
import type { ReleaseStep } from './release-steps';

type Act = 'read' | 'import' | 'publish' | 'undo';

const may = (...acts: Act[]) => acts.map((act) => `plugin::legacy-import.${act}`);

/** Old pages are the archive's; whoever answers for what the portal publishes sees what came in and what waits for a decision. */
const GRANTS = {
  'dinh-chief-editor': may('read'),
  'dinh-archivist': may('read', 'import', 'publish', 'undo'),
};

export const legacyImportRoles: ReleaseStep = {
  id: '2026.11-legacy-import-roles',
  run: ({ strapi }) => grantToRoles({ strapi, grants: GRANTS }),
};
