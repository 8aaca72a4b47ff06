import { grantToRoles } from './grant-to-roles';
import type { ReleaseStep } from './release-steps';

type Act = 'read' | 'export' | 'adjust' | 'import' | 'settings.read' | 'settings.update';

const may = (...acts: Act[]) => acts.map((act) => `plugin::view-counter.${act}`);

/** What each role of the editorial office may do with the counts of views. Who brings numbers over from an old site also corrects them; the rest of an office reads. */
const GRANTS = {
  'dinh-reporter': may('read'),
  'dinh-editor': may('read', 'export'),
  'dinh-chief-editor': may('read', 'export', 'adjust', 'import', 'settings.read', 'settings.update'),
  'dinh-archivist': may('read', 'export', 'adjust', 'import'),
};

export const viewCounterRoles: ReleaseStep = {
  id: '2026.11-view-counter-roles',
  run: ({ strapi }) => grantToRoles({ strapi, grants: GRANTS }),
};
