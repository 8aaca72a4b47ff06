import type { Core } from '@strapi/strapi';

/** What Strapi's database layer knows of a content type or component (`strapi.db.metadata`), as far as trees are read by it. */
export type StoredModel = { uid: string; tableName: string; attributes: Record<string, Attribute> };

type Attribute = ScalarAttribute | LinkAttribute;

export type ScalarAttribute = { type: ScalarType; columnName: string };

export type ScalarType =
  | 'increments'
  | 'password'
  | 'email'
  | 'string'
  | 'enumeration'
  | 'uid'
  | 'richtext'
  | 'text'
  | 'json'
  | 'blocks'
  | 'integer'
  | 'biginteger'
  | 'float'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'time'
  | 'datetime'
  | 'timestamp';

/** Relations, components, dynamic zones and media are all links here. */
export type LinkAttribute = {
  type: 'relation';
  relation: 'oneToOne' | 'oneToMany' | 'manyToOne' | 'manyToMany' | 'morphOne' | 'morphMany' | 'morphToOne' | 'morphToMany';
  target?: string;
  morphBy?: string;
  joinColumn?: ColumnPair & { on?: unknown };
  joinTable?: JoinTable;
};

type ColumnPair = { name: string; referencedColumn: string };

export type JoinTable = {
  name: string;
  joinColumn: ColumnPair;
  inverseJoinColumn?: ColumnPair;
  morphColumn?: { typeColumn: { name: string }; idColumn: ColumnPair; typeField?: string };
  on?: Record<string, unknown>;
  orderBy?: Record<string, string>;
};

export type Models = (uid: string) => StoredModel;

export const modelsOf =
  ({ strapi }: { strapi: Core.Strapi }): Models =>
  (uid) =>
    strapi.db.metadata.get(uid) as unknown as StoredModel;
