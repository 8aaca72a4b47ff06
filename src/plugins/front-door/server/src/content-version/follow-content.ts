import type { Core } from '@strapi/strapi';

type Deps = { strapi: Core.Strapi };

/** What every application shows, whatever its types are. */
const ALWAYS = ['plugin::upload.file', 'plugin::i18n.locale'];

/**
 * Every write of Strapi's query engine to content leaves a mark, whoever makes it. What goes around the engine (SQL, `db.queryBuilder`) calls
 * `touch()`.
 */
export const followContent = ({
  strapi,
  follow,
  leaveMark,
}: Deps & { follow: readonly string[]; leaveMark: () => Promise<void> }): void => {
  const types = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  strapi.db.lifecycles.subscribe({
    models: [...types, ...Object.keys(strapi.components), ...ALWAYS, ...follow],
    afterCreate: leaveMark,
    afterCreateMany: leaveMark,
    afterUpdate: leaveMark,
    afterUpdateMany: leaveMark,
    afterDelete: leaveMark,
    afterDeleteMany: leaveMark,
  });
};
