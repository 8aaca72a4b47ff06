import type { Core } from '@strapi/strapi';
import { registerDocumentMiddlewares } from './documents/register-document-middlewares';
import { registerDraftGuard } from './drafts/register-draft-guard';
import { registerWithoutDraftArguments } from './graphql/without-draft-arguments';
import { registerEntryPicker } from './admin-fields/register-entry-picker';
import { adminRoles } from './install/admin-roles';
import { deleteDefaultApiTokens } from './install/default-api-tokens';
import { ensureIndexes } from './install/ensure-indexes';
import { ensureLocales } from './install/ensure-locales';
import { publicPermissions } from './install/public-permissions';
import { runReleaseSteps } from './install/release-steps';

type Deps = { strapi: Core.Strapi };

const application = {
  register({ strapi }: Deps) {
    registerEntryPicker({ strapi });
    registerDraftGuard({ strapi });
    registerDocumentMiddlewares({ strapi });
    registerWithoutDraftArguments({ strapi });
  },

  async bootstrap({ strapi }: Deps) {
    await ensureIndexes({ strapi });
    await ensureLocales({ strapi });
    await deleteDefaultApiTokens({ strapi });
    await runReleaseSteps({ strapi, steps: [publicPermissions, adminRoles] });
  },
};

export default application;
