import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { typesOf, type TypeOptions } from '../config';
import { getService } from '../services';

type Deps = { strapi: Core.Strapi };
type Attribute = { type: string; private?: boolean };

/** A counted content type, and which of its attributes name an entry; null where it has no such attribute, or readers must not see it. */
export type CountedType = {
  uid: UID.ContentType;
  singularName: string;
  isLocalized: boolean;
  hasDrafts: boolean;
  title: string | null;
  slug: string | null;
  date: string | null;
  /** Where it has a value, no list names the entry. */
  hiddenBy: string | null;
};

export const countedTypes = ({ strapi }: Deps): CountedType[] => {
  const settings = getService({ strapi }, 'settings');
  const naming = typesOf(settings.options());
  return settings.current().types.flatMap((uid) => {
    const type = describeType({ strapi, uid });
    return type ? [{ ...type, ...namesOf({ strapi, uid, naming: naming[uid] ?? {} }) }] : [];
  });
};

/** By singular name, as readers say it. */
export const countedTypeNamed = ({ strapi }: Deps, name: string): CountedType | null =>
  countedTypes({ strapi }).find(({ singularName }) => singularName === name) ?? null;

/** Null for a type that has left the schema while its rows stayed. */
const describeType = ({ strapi, uid }: Deps & { uid: string }) => {
  const schema = Object.hasOwn(strapi.contentTypes, uid) ? strapi.contentType(uid as UID.ContentType) : null;
  if (!schema) return null;
  const isLocalized = (schema.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true;
  const { singularName } = schema.info;
  return { uid: uid as UID.ContentType, singularName, isLocalized, hasDrafts: contentTypes.hasDraftAndPublish(schema) };
};

const namesOf = ({ strapi, uid, naming }: Deps & { uid: string; naming: TypeOptions }) => {
  const attributes = strapi.contentType(uid as UID.ContentType).attributes as Record<string, Attribute>;
  const shown = (name: string | undefined): string | null =>
    name !== undefined && attributes[name] && !attributes[name].private ? name : null;
  const firstUid = Object.keys(attributes).find((name) => attributes[name]?.type === 'uid');
  return {
    title: shown(naming.title ?? ('title' in attributes ? 'title' : 'name')),
    slug: shown(naming.slug ?? firstUid),
    date: shown(naming.date ?? 'datePublished'),
    hiddenBy: naming.hiddenBy !== undefined && attributes[naming.hiddenBy] ? naming.hiddenBy : null,
  };
};

/** Any type, counted or no longer, as far as the schema still knows it; for administrators' lists. */
export const typeWithUid = ({ strapi }: Deps, uid: string): CountedType | null => {
  const type = describeType({ strapi, uid });
  const naming = typesOf(getService({ strapi }, 'settings').options())[uid] ?? {};
  return type && { ...type, ...namesOf({ strapi, uid, naming }) };
};
