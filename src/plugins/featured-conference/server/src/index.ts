import type { Core } from '@strapi/strapi';
import { registerActions } from './admin/register-actions';
import { parseOptions } from './config';

type Deps = { strapi: Core.Strapi };

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },

  async bootstrap({ strapi }: Deps) {
    await registerActions({ strapi });
  },
};

export default plugin;
