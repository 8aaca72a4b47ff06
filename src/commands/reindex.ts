import { recomputeColumns } from '../documents/recompute-columns';
import { HOOKS } from '../documents/register-document-middlewares';
import { withApp } from './app';

/** `npm run reindex`: derived columns of every entry anew. Servers beside it hear of every row that changes. */
export const reindex = ({ log }: { log: (line: string) => void }): Promise<void> =>
  withApp('reindex', (strapi) => recomputeColumns({ strapi, allHooks: HOOKS.values(), log }));
