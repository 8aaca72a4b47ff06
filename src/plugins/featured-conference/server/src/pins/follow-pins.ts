import type { Core } from '@strapi/strapi';
import { touchDoor } from '../door';
import { PIN } from './pin-type';

/** In `bootstrap()`. Whoever writes a pin, the front door learns of it in the same transaction, without having been told of this plugin. */
export const followPins = ({ strapi }: { strapi: Core.Strapi }): void => {
  const touch = (): Promise<void> => touchDoor({ strapi });
  strapi.db.lifecycles.subscribe({
    models: [PIN],
    afterCreate: touch,
    afterCreateMany: touch,
    afterUpdate: touch,
    afterUpdateMany: touch,
    afterDelete: touch,
    afterDeleteMany: touch,
  });
};
