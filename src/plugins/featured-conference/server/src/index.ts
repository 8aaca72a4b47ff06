import type { Core } from '@strapi/strapi';
import { adminRoutes } from './admin/admin-routes';
import { announceEventType } from './admin/announce-event-type';
import { createEventsController } from './admin/events-controller';
import { createFormsController } from './admin/forms-controller';
import { createPinsController } from './admin/pins-controller';
import { registerActions } from './admin/register-actions';
import { createSettingsController } from './admin/settings-controller';
import { parseOptions } from './config';
import { openDoor } from './door';
import { createCalendarController } from './forms/calendar/calendar-controller';
import { createEmbedPageController } from './forms/embed-page/embed-page-controller';
import { createEmbedScriptController } from './forms/embed-script/embed-script-controller';
import { createJsonLdController } from './forms/json-ld/json-ld-controller';
import { createOembedController } from './forms/oembed/oembed-controller';
import { createBlockController } from './forms/rest/block-controller';
import { registerGraphql } from './graphql/register-graphql';
import { followPins } from './pins/follow-pins';
import { guardPins } from './pins/guard-pins';
import { pinType, registerPinType } from './pins/pin-type';
import { publicRoute } from './public-routes';
import { getService, services } from './services';

type Deps = { strapi: Core.Strapi };

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },

  register({ strapi }: Deps) {
    registerPinType({ strapi });
    guardPins({ strapi });
    openDoor({ strapi });
    registerGraphql({ strapi });
    announceEventType({ strapi });
  },

  async bootstrap({ strapi }: Deps) {
    followPins({ strapi });
    // Options that do not fit the event type are told at start, not to the first reader.
    getService({ strapi }, 'source');
    await registerActions({ strapi });
  },

  contentTypes: { pin: pinType },
  services,
  controllers: {
    block: createBlockController,
    embedScript: createEmbedScriptController,
    embedPage: createEmbedPageController,
    oembed: createOembedController,
    jsonLd: createJsonLdController,
    calendar: createCalendarController,
    pins: createPinsController,
    events: createEventsController,
    forms: createFormsController,
    settings: createSettingsController,
  },
  routes: {
    admin: { type: 'admin' as const, routes: adminRoutes },
    'content-api': {
      type: 'content-api' as const,
      prefix: '',
      routes: [
        publicRoute('block', 'block.show'),
        publicRoute('component', 'embedScript.show'),
        publicRoute('fragment', 'embedPage.show'),
        publicRoute('oembed', 'oembed.show'),
        publicRoute('jsonLd', 'jsonLd.show'),
        publicRoute('eventCalendar', 'calendar.event'),
        publicRoute('calendar', 'calendar.list'),
      ],
    },
  },
};

export default plugin;
