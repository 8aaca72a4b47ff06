import type { Core } from '@strapi/strapi';
import { WrongOptions } from '../config';
import type { Fields } from './fields';

type Attribute = { type: string; component?: string; enum?: string[]; multiple?: boolean };
type Attributes = Record<string, Attribute | undefined>;
type Model = { attributes: Attributes; options?: { draftAndPublish?: boolean }; pluginOptions?: { i18n?: { localized?: boolean } } };

/** Where the photos of an event are: in a media attribute, or in those of a component that holds them. */
export type ImagePlace = { attribute: string; media: string | null };

/** What must be known of the event type to read it by its fields. */
export type EventModel = {
  uid: string;
  fields: Fields;
  hasDrafts: boolean;
  isLocalized: boolean;
  /** Whether it is a column of days rather than of moments. */
  hasDays: { start: boolean; end: boolean };
  image: ImagePlace | null;
  types: string[];
};

/** @throws {WrongOptions} where a field names no attribute, or one that cannot say what it should */
export const readEventModel = ({ strapi }: { strapi: Core.Strapi }, { uid, fields }: { uid: string; fields: Fields }): EventModel => {
  const model = strapi.contentTypes[uid as keyof typeof strapi.contentTypes] as Model | undefined;
  if (!model)
    throw new WrongOptions(`The option "eventType" of the plugin "featured-conference" is "${uid}", which is no content type here.`);
  const { attributes } = model;
  const problems = [
    ...Object.entries(fields).flatMap(([field, name]) => (attributes[name] ? [] : [`- fields.${field}: there is no attribute "${name}"`])),
    ...(['start', 'end'] as const).flatMap((field) => wrongMoment(field, attributes[fields[field] ?? ''])),
  ];
  const image = fields.image === undefined ? null : findImage({ strapi }, { name: fields.image, attributes });
  if (fields.image !== undefined && attributes[fields.image] && !image)
    problems.push(`- fields.image: "${fields.image}" is neither media nor a component with media`);
  if (problems.length > 0)
    throw new WrongOptions(`The options of the plugin "featured-conference" do not fit ${uid}:\n${problems.join('\n')}`);
  return {
    uid,
    fields,
    hasDrafts: model.options?.draftAndPublish === true,
    isLocalized: model.pluginOptions?.i18n?.localized === true,
    hasDays: { start: isDay(attributes[fields.start]), end: isDay(attributes[fields.end ?? '']) },
    image,
    types: attributes[fields.type ?? '']?.enum ?? [],
  };
};

const isDay = (attribute: Attribute | undefined): boolean => attribute?.type === 'date';

const wrongMoment = (field: string, attribute: Attribute | undefined): string[] =>
  attribute && !['date', 'datetime'].includes(attribute.type) ? [`- fields.${field}: write an attribute of type datetime or date`] : [];

const findImage = (
  { strapi }: { strapi: Core.Strapi },
  { name, attributes }: { name: string; attributes: Attributes },
): ImagePlace | null => {
  const attribute = attributes[name];
  if (attribute?.type === 'media') return { attribute: name, media: null };
  if (attribute?.type !== 'component' || !attribute.component) return null;
  const component = strapi.components[attribute.component as keyof typeof strapi.components] as { attributes: Attributes } | undefined;
  const [media] = Object.entries(component?.attributes ?? {}).find(([, part]) => part?.type === 'media') ?? [];
  return media === undefined ? null : { attribute: name, media };
};
