import type { Core } from '@strapi/strapi';
import type { Addresses } from '../addresses';

/** Where an event stands as an iCalendar file. A plugin's own route below `/api/events` would be hidden by the core router's `/:id`. */
export const calendarUrlOf = ({
  strapi,
  addresses,
  documentId,
}: {
  strapi: Core.Strapi;
  addresses: Addresses;
  documentId: string;
}): string => addresses.file(`${strapi.config.get<string>('api.rest.prefix')}/featured-conference/events/${documentId}/calendar.ics`);
