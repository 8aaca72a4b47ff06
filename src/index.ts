import type { Core } from '@strapi/strapi';
import { registerEntryPicker } from './admin-fields/register-entry-picker';
import { registerDatabaseLock } from './commands/database-lock';
import { registerArchiveActions } from './dissolution/register-actions';
import { registerDissolutionRoutes } from './dissolution/register-dissolution-routes';
import { ensureStepTable } from './dissolution/step-store';
import { registerDocumentMiddlewares } from './documents/register-document-middlewares';
import { registerDraftGuard } from './drafts/register-draft-guard';
import { registerAccountMutations } from './graphql/account-mutations';
import { registerWithoutDraftArguments } from './graphql/without-draft-arguments';
import { adminLayouts } from './install/admin-layouts';
import { adminRoles } from './install/admin-roles';
import { deleteDefaultApiTokens } from './install/default-api-tokens';
import { dissolutionRoles } from './install/dissolution-roles';
import { ensureIndexes } from './install/ensure-indexes';
import { ensureLocales } from './install/ensure-locales';
import { featuredConferenceRoles } from './install/featured-conference-roles';
import { legacyImportRoles } from './install/legacy-import-roles';
import { localeNames } from './install/locale-names';
import { publicPermissions } from './install/public-permissions';
import { runReleaseSteps } from './install/release-steps';
import { takeStartupLock } from './install/startup-lock';
import { viewCounterRoles } from './install/view-counter-roles';
import { openReadingViews } from './reading/kept/front-door';
import { registerLightStack } from './stack/register-light-stack';

type Deps = { strapi: Core.Strapi };

/** Held from before the schema is synchronized until the installation steps are done. */
let releaseStartupLock = (): Promise<void> => Promise.resolve();

const application = {
  async register({ strapi }: Deps) {
    releaseStartupLock = await takeStartupLock({ strapi });
    registerDatabaseLock({ strapi });
    registerEntryPicker({ strapi });
    registerDraftGuard({ strapi });
    registerDocumentMiddlewares({ strapi });
    await registerArchiveActions({ strapi });
    registerDissolutionRoutes({ strapi });
    registerWithoutDraftArguments({ strapi });
    registerAccountMutations({ strapi });
    registerLightStack({ strapi });
    openReadingViews({ strapi });
  },

  async bootstrap({ strapi }: Deps) {
    await ensureIndexes({ strapi });
    await ensureStepTable({ strapi });
    await ensureLocales({ strapi });
    await deleteDefaultApiTokens({ strapi });
    await runReleaseSteps({
      strapi,
      steps: [
        publicPermissions,
        adminRoles,
        adminLayouts,
        localeNames,
        viewCounterRoles,
        featuredConferenceRoles,
        legacyImportRoles,
        dissolutionRoles,
      ],
    });
    await releaseStartupLock();
  },
};

export default application;
