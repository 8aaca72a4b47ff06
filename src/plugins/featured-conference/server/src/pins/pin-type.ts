import type { Core } from '@strapi/strapi';
import { getService } from '../services';

export const PIN = 'plugin::featured-conference.pin';
const OVERRIDE = 'featured-conference.override';

const HIDDEN = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

/**
 * A pin. Its relation is private and leads to the draft, whose row outlives every publication: what readers see is looked up by the event's
 * `documentId`. Its target is an option (`registerPinType`).
 */
export const pinType = {
  schema: {
    kind: 'collectionType',
    collectionName: 'featured_conference_pins',
    info: {
      singularName: 'pin',
      pluralName: 'pins',
      displayName: 'Pin of the featured conference',
      description: 'An event that an editor has put into the featured block, and from when to when',
    },
    options: { draftAndPublish: false },
    pluginOptions: { ...HIDDEN, i18n: { localized: false } },
    attributes: {
      event: { type: 'relation', relation: 'manyToOne', target: 'api::event.event', required: true, private: true },
      isActive: { type: 'boolean', default: true, required: true },
      startsAt: { type: 'datetime', required: true },
      endsAt: { type: 'datetime' },
      priority: { type: 'integer', default: 0, required: true },
      locales: { type: 'json' },
      overrides: { type: 'component', component: OVERRIDE, repeatable: true },
      note: { type: 'text', private: true },
    },
  },
};

const OVERRIDE_SCHEMA = {
  collectionName: 'components_featured_conference_overrides',
  info: { displayName: 'Own words of a pin', icon: 'pencil' },
  options: {},
  attributes: {
    language: { type: 'string', maxLength: 30, required: true },
    headline: { type: 'string', maxLength: 300, column: { type: 'text', args: [] } },
    teaser: { type: 'text', maxLength: 2000 },
    image: { type: 'media', multiple: false, allowedTypes: ['images'] },
  },
};

type Components = { set(uid: string, component: object): unknown };
type PinAttributes = { attributes: { event: { target: string } } };
type GraphqlExtension = { shadowCRUD(uid: string): { disable(): unknown } };

/** In `register()`, before the database is built: Strapi loads components from the application's folder only, and a plugin's types are fixed. */
export const registerPinType = ({ strapi }: { strapi: Core.Strapi }): void => {
  const { eventType } = getService({ strapi }, 'options');
  strapi.get<Components>('components').set(OVERRIDE, {
    ...structuredClone(OVERRIDE_SCHEMA),
    __schema__: structuredClone(OVERRIDE_SCHEMA),
    __filename__: 'override.json',
    uid: OVERRIDE,
    category: 'featured-conference',
    modelType: 'component',
    modelName: 'override',
    globalId: 'ComponentFeaturedConferenceOverride',
  });
  const { attributes } = strapi.contentType(PIN) as unknown as PinAttributes;
  attributes.event.target = eventType;
  if (!('graphql' in strapi.plugins)) return;
  const extension = strapi.plugin('graphql').service<GraphqlExtension>('extension');
  for (const uid of [PIN, OVERRIDE]) extension.shadowCRUD(uid).disable();
};
