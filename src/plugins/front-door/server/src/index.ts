import type { Core } from '@strapi/strapi';
import { parseOptions } from './config';
import { registerDoor } from './register-door';
import { getService, services } from './services';

type Deps = { strapi: Core.Strapi };

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },

  register({ strapi }: Deps) {
    registerDoor({ strapi });
  },

  async bootstrap({ strapi }: Deps) {
    await getService({ strapi }, 'door').start();
  },

  async destroy({ strapi }: Deps) {
    await getService({ strapi }, 'door').close();
  },

  services,
};

export default plugin;
