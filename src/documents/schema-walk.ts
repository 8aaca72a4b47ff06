import type { Core, UID } from '@strapi/strapi';

export type Attribute = {
  type: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  target?: string;
  private?: boolean;
};
export type Schema = { uid: string; collectionName: string; attributes: Record<string, Attribute> };
export type Populate = Record<string, unknown>;

export const schemaOf = (strapi: Core.Strapi, uid: string): Schema => strapi.getModel(uid as UID.Schema);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Relations inside components are loaded by name only: enough to know who is meant. */
const relationFields = (strapi: Core.Strapi, target: string): string[] => {
  const { attributes } = schemaOf(strapi, target);
  return ['id', 'documentId', ...(attributes.name ? ['name'] : attributes.label ? ['label'] : [])];
};

const populateAttribute = (strapi: Core.Strapi, attribute: Attribute, depth: number): unknown => {
  if (attribute.type === 'media') return { select: ['id'] };
  if (attribute.type === 'relation' && depth > 0) return { select: relationFields(strapi, attribute.target ?? '') };
  if (attribute.type === 'component') return { populate: populateComponents(strapi, attribute.component ?? '', depth + 1) };
  if (attribute.type === 'dynamiczone') {
    const on = (attribute.components ?? []).map((uid) => [uid, { populate: populateComponents(strapi, uid, depth + 1) }] as const);
    return { on: Object.fromEntries(on) satisfies Populate };
  }
  return undefined;
};

/** A `populate` for the query engine that loads every component of a type to its full depth, and no top-level relation. */
export const populateComponents = (strapi: Core.Strapi, uid: string, depth = 0): Populate => {
  const pairs = Object.entries(schemaOf(strapi, uid).attributes).map(
    ([name, attribute]) => [name, populateAttribute(strapi, attribute, depth)] as const,
  );
  return Object.fromEntries(pairs.filter(([, populate]) => populate !== undefined));
};

export type ComponentRow = { uid: string; path: string[]; row: Record<string, unknown> };

const rowsOf = (value: unknown): { row: Record<string, unknown>; index: number | null }[] => {
  if (Array.isArray(value)) return value.flatMap((row: unknown, index) => (isRecord(row) ? [{ row, index }] : []));
  return isRecord(value) ? [{ row: value, index: null }] : [];
};

/** Every component row of a loaded entry, in any depth, with its component UID and its path in the form. */
export const componentRows = (strapi: Core.Strapi, uid: string, entry: Record<string, unknown>, path: string[] = []): ComponentRow[] =>
  Object.entries(schemaOf(strapi, uid).attributes).flatMap(([name, attribute]) => {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
    return rowsOf(entry[name]).flatMap(({ row, index }) => {
      const component = attribute.component ?? (typeof row.__component === 'string' ? row.__component : '');
      if (component === '') return [];
      const here = [...path, name, ...(index === null ? [] : [String(index)])];
      return [{ uid: component, path: here, row }, ...componentRows(strapi, component, row, here)];
    });
  });
