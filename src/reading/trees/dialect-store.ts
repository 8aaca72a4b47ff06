import type { Core } from '@strapi/strapi';
import type { Dialect, ReadMoment } from './columns-store';

type Deps = { strapi: Core.Strapi };
type PgDriver = { types: { builtins: { TIMESTAMP: number }; getTypeParser(type: number, format: 'text'): ReadMoment } };

export const dialectOf = ({ strapi }: Deps): Dialect => {
  const { client } = strapi.db.dialect;
  if (client === 'sqlite') return { client };
  if (client !== 'postgres') throw new Error(`Trees are read from SQLite or PostgreSQL, not from ${client}.`);
  const { types } = (strapi.db.connection.client as { driver: PgDriver }).driver;
  return { client, readMoment: types.getTypeParser(types.builtins.TIMESTAMP, 'text') };
};
