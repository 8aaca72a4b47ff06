import { recomputeColumns } from '../documents/recompute-columns';
import { HOOKS } from '../documents/register-document-middlewares';
import type { FrontDoor } from '../plugins/front-door/server/src/front-door';
import { withApp } from './app';

/** `npm run reindex`: derived columns of every entry anew. They go around Strapi's documents, so servers beside it are told that content changed. */
export const reindex = ({ log }: { log: (line: string) => void }): Promise<void> =>
  withApp('reindex', async (strapi) => {
    await recomputeColumns({ strapi, allHooks: HOOKS.values(), log });
    await strapi.plugin('front-door').service<FrontDoor>('door').touch();
  });
