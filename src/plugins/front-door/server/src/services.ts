import type { Core } from '@strapi/strapi';
import { createClock } from './clock';
import { createDoor } from './door';

type Deps = { strapi: Core.Strapi };

/** Factories by name; Strapi calls each once, at its first use. */
export const services = { clock: createClock, door: createDoor };

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export const getService = <Name extends keyof Services>({ strapi }: Deps, name: Name): Services[Name] =>
  strapi.plugin('front-door').service<Services[Name]>(name);
