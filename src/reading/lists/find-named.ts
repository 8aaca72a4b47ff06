import type { Core } from '@strapi/strapi';
import { CATEGORY, EVENT, ORGANIZATION, PERSON } from '../../content-types';
import { localesFor } from '../locales';
import { PUBLISHED } from '../populate-parts';

type Named = { strapi: Core.Strapi; name: string };
type Row = { id: number; documentId: string; locale?: string };

/** A documentId names its document before any slug does; a slug of the reader's language before a Vietnamese one. */
const bestOf = (rows: Row[], name: string, locale: string): string | null => {
  const named = rows.find(({ documentId }) => documentId === name) ?? rows.find((row) => row.locale === locale) ?? rows[0];
  return named?.documentId ?? null;
};

export const findCategory = async ({ strapi, name, locale }: Named & { locale: string }): Promise<string | null> => {
  const where = { $or: [{ documentId: name }, { slug: name, locale: { $in: localesFor(locale) } }] };
  return bestOf((await strapi.db.query(CATEGORY).findMany({ select: ['id', 'documentId', 'locale'], where })) as Row[], name, locale);
};

export const findEvent = async ({ strapi, name, locale }: Named & { locale: string }): Promise<string | null> => {
  const where = { $or: [{ documentId: name }, { slug: name, locale: { $in: localesFor(locale) } }], ...PUBLISHED };
  return bestOf((await strapi.db.query(EVENT).findMany({ select: ['id', 'documentId', 'locale'], where })) as Row[], name, locale);
};

/** By code, not by slug: Ba Tô and Ba Tơ are two communes and both slugify to ba-to. */
export const findOrganization = async ({ strapi, name }: Named): Promise<number | null> => {
  const where = { $or: [{ documentId: name }, { code: name }] };
  const row = (await strapi.db.query(ORGANIZATION).findOne({ select: ['id'], where })) as Row | null;
  return row?.id ?? null;
};

/** Nothing is said of a redacted person, not even where the name stood. */
export const findPerson = async ({ strapi, name }: Named): Promise<number | null> => {
  const where = { $or: [{ documentId: name }, { slug: name }], redactedAt: { $null: true } };
  const row = (await strapi.db.query(PERSON).findOne({ select: ['id'], where })) as Row | null;
  return row?.id ?? null;
};
