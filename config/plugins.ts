import type { Core } from '@strapi/strapi';
import { ensureSecrets } from '../src/install/secrets';
import { featuredConferencePlugin } from './plugins/featured-conference';
import { frontDoorPlugin } from './plugins/front-door';
import { graphqlPlugin } from './plugins/graphql';
import { i18nPlugin } from './plugins/i18n';
import { legacyImportPlugin } from './plugins/legacy-import';
import { uploadPlugin } from './plugins/upload';
import { usersPermissionsPlugin } from './plugins/users-permissions';
import { viewCounterPlugin } from './plugins/view-counter';

const plugins = (params: Core.Config.Shared.ConfigParams) => {
  ensureSecrets();
  return {
    i18n: i18nPlugin(),
    graphql: graphqlPlugin(),
    upload: uploadPlugin(),
    'users-permissions': usersPermissionsPlugin(params),
    // Before those whose answers it keeps.
    'front-door': frontDoorPlugin(params),
    'view-counter': viewCounterPlugin(params),
    'featured-conference': featuredConferencePlugin(params),
    // After the view counter, to which it gives the counts of old pages at its start.
    'legacy-import': legacyImportPlugin(params),
  };
};

export default plugins;
