import type { Core } from '@strapi/strapi';
import { WrongOptions } from './config';
import type { EventSource } from './event-source';
import { getService } from './services';

/** Where this application's events come from. */
export const createSource = ({ strapi }: { strapi: Core.Strapi }): EventSource => {
  const { source } = getService({ strapi }, 'options');
  if (!source)
    throw new WrongOptions('The option "source" of the plugin "featured-conference" is missing: write a function ({ strapi }) => …');
  return source({ strapi });
};
