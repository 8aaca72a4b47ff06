import type { Core } from '@strapi/strapi';
import { adminRoutes } from './admin/admin-routes';
import { createEventsController } from './admin/events-controller';
import { createFormsController } from './admin/forms-controller';
import { createPinsController } from './admin/pins-controller';
import { registerActions } from './admin/register-actions';
import { createSettingsController } from './admin/settings-controller';
import { parseOptions } from './config';
import { openDoor } from './door';
import { registerGraphql } from './graphql/register-graphql';
import { pinType, registerPinType } from './pins/pin-type';
import { services } from './services';

type Deps = { strapi: Core.Strapi };

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },

  register({ strapi }: Deps) {
    registerPinType({ strapi });
    openDoor({ strapi });
    registerGraphql({ strapi });
  },

  async bootstrap({ strapi }: Deps) {
    await registerActions({ strapi });
  },

  contentTypes: { pin: pinType },
  services,
  controllers: {
    pins: createPinsController,
    events: createEventsController,
    forms: createFormsController,
    settings: createSettingsController,
  },
  routes: { admin: { type: 'admin' as const, routes: adminRoutes } },
};

export default plugin;
