import type { Core } from '@strapi/strapi';
import { fold } from '../domain/text/fold';
import { normalizeLine } from '../domain/text/normalize';
import { schemaOf } from './schema-walk';

/**
 * A list's search box looks into `searchText`, which is folded: the query is folded the same way, so that "ba to", "Ba Tơ"
 * and "BA TƠ" find the same on every database (SQLite's LIKE knows no upper-case Đ).
 */
export const foldSearchQuery = (strapi: Core.Strapi, uid: string, query: unknown): unknown => {
  if (typeof query !== 'string') return query;
  const line = normalizeLine(query);
  return 'searchText' in schemaOf(strapi, uid).attributes ? fold(line) : line;
};
