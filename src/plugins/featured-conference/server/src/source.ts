import type { Core } from '@strapi/strapi';
import { WrongOptions } from './config';
import type { EventSource } from './event-source';
import { createMappedSource } from './mapped-source/mapped-source';
import { getService } from './services';

/** Where this application's events come from. @throws {WrongOptions} */
export const createSource = ({ strapi }: { strapi: Core.Strapi }): EventSource => {
  const options = getService({ strapi }, 'options');
  const { source, fields } = options;
  if (source) return source({ strapi });
  if (fields) return createMappedSource({ strapi }, { ...options, fields });
  throw new WrongOptions(
    'The plugin "featured-conference" does not know how to read events. Write the option "fields": { name: "…", start: "…" } with names of ' +
      'attributes of the event type, or the option "source": ({ strapi }) => … where they do not say enough.',
  );
};
