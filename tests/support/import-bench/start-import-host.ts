import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createTestEnvironment, ROOT, type TestEnvironment } from '../test-environment';
import type { Done, Task } from './import-host.mjs';

/** A server process of its own that imports old pages, or writes documents, when it is told to. */
export type ImportHost = { pid: number; environment: TestEnvironment; carryOut(task: Task): Promise<Done>; stop(): Promise<void> };

/** The limits of one address are lifted: all readers of the bench come through one proxy. */
const VARIABLES = { NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'warn', IS_PROXIED: 'true' };

export const startImportHost = async (): Promise<ImportHost> => {
  const environment = await createTestEnvironment();
  const child = fork(path.join(__dirname, 'import-host.mjs'), {
    cwd: ROOT,
    env: { ...process.env, ...environment.env, ...VARIABLES },
    execArgv: ['--expose-gc', '--max-semi-space-size=64'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The import host ended with exit code ${String(code)}.`);
  });
  ended.catch(() => undefined);
  await Promise.race([once(child, 'message'), ended]);
  return {
    pid: child.pid ?? 0,
    environment,
    carryOut: async (task) => {
      child.send(task);
      const [done] = (await Promise.race([once(child, 'message'), ended])) as [Done];
      return done;
    },
    stop: async () => {
      if (child.exitCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      await environment.remove();
    },
  };
};
