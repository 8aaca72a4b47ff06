import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Signals a process that still runs and waits for its end; its exit code, null where a signal ended it or nothing ran. */
export const endProcess = async (running: ChildProcess | null, signal: NodeJS.Signals): Promise<number | null> => {
  if (!running || running.exitCode !== null || running.signalCode !== null) return null;
  running.kill(signal);
  await once(running, 'exit');
  return running.exitCode;
};
