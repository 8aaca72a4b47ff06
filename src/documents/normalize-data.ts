import type { Core } from '@strapi/strapi';
import { normalizeInline, normalizeLine, normalizeProse } from '../domain/text/normalize';
import { schemaOf, type Attribute } from './schema-walk';

/** Text nodes of Strapi blocks: spaces at a node's edge part it from its neighbour, so they are collapsed, not trimmed. */
const normalizeBlocks = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(normalizeBlocks);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => {
      if (key === 'text' && typeof value === 'string') return [key, normalizeInline(value)];
      return [key, key === 'children' ? normalizeBlocks(value) : value];
    }),
  );
};

const normalizeRow = (strapi: Core.Strapi, uid: string | undefined, row: unknown): unknown => {
  if (typeof row !== 'object' || row === null) return row;
  const component = uid ?? ('__component' in row && typeof row.__component === 'string' ? row.__component : undefined);
  return component === undefined ? row : normalizeData(strapi, component, row as Record<string, unknown>);
};

const normalizeValue = (strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown => {
  switch (attribute.type) {
    case 'string':
    case 'email':
      return typeof value === 'string' ? normalizeLine(value) : value;
    case 'text':
    case 'richtext':
      return typeof value === 'string' ? normalizeProse(value) : value;
    case 'blocks':
      return normalizeBlocks(value);
    case 'component':
    case 'dynamiczone':
      return Array.isArray(value)
        ? value.map((row: unknown) => normalizeRow(strapi, attribute.component, row))
        : normalizeRow(strapi, attribute.component, value);
    default:
      return value;
  }
};

/** The data of a write with all its text normalized, to any depth (rule 8 of the content model). */
export const normalizeData = (strapi: Core.Strapi, uid: string, data: Record<string, unknown>): Record<string, unknown> => {
  const attributes = schemaOf(strapi, uid)?.attributes ?? {};
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const attribute = attributes[name];
      return [name, attribute ? normalizeValue(strapi, attribute, value) : value];
    }),
  );
};
