import { ensureCompiled } from '../../bin/compile.mjs';
import { startPostgres } from './postgres';
import { keepCluster } from './running-cluster';
import { announcePostgres, testDatabase } from './test-database';

const setup = async (): Promise<void> => {
  await ensureCompiled({ despiteTypeErrors: true });
  if (testDatabase() === 'sqlite') return;
  const cluster = await startPostgres();
  keepCluster(cluster);
  announcePostgres(cluster);
};

export default setup;
