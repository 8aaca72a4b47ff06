import type { Core } from '@strapi/strapi';
import { parseOptions } from './config';
import { openDoor } from './door';
import { pinType, registerPinType } from './pins/pin-type';
import { services } from './services';

type Deps = { strapi: Core.Strapi };

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },

  register({ strapi }: Deps) {
    registerPinType({ strapi });
    openDoor({ strapi });
  },

  contentTypes: { pin: pinType },
  services,
};

export default plugin;
