import type { Core } from '@strapi/strapi';
import { createBlock } from './block/block';
import { createClock } from './clock';
import { createLocales } from './locales';
import { createOptions } from './options';
import { createPins } from './pins/pins';
import { createPreviews } from './requests/previews';
import { createSettings } from './settings/settings';
import { createSource } from './source';

type Deps = { strapi: Core.Strapi };

/** Factories by name; Strapi calls each once, at its first use. */
export const services = {
  options: createOptions,
  clock: createClock,
  source: createSource,
  locales: createLocales,
  settings: createSettings,
  pins: createPins,
  previews: createPreviews,
  block: createBlock,
};

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export const getService = <Name extends keyof Services>({ strapi }: Deps, name: Name): Services[Name] =>
  strapi.plugin('featured-conference').service<Services[Name]>(name);
