import type { PostgresCluster } from './postgres';

// Jest loads the setup and the teardown as separate module graphs of one process: only the process itself is shared between them.
const KEY = Symbol.for('dinh.test.postgres');
const shared = globalThis as { [KEY]?: PostgresCluster };

/** Its processes are no children of ours, so it must be stopped even when the run is broken off. */
export const keepCluster = (cluster: PostgresCluster): void => {
  shared[KEY] = cluster;
  process.once('exit', stopCluster);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
};

export const stopCluster = (): void => {
  const cluster = shared[KEY];
  delete shared[KEY];
  cluster?.stop();
};
