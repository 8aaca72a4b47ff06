import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Load, Measured } from './bench-generator.mjs';

/** A process that makes load, so that the server has its core to itself. */
export type Generator = { run(load: Load): Promise<Measured>; stop(): Promise<void> };

export const startGenerator = (): Generator => {
  const child = fork(path.join(__dirname, 'bench-generator.mjs'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(([code]) => [{ failed: `it ended with exit code ${code}` }]);
  child.setMaxListeners(0);
  return {
    run: async (load) => {
      child.send(load);
      const [answer] = (await Promise.race([once(child, 'message'), ended])) as [{ measured?: Measured; failed?: string }];
      if (!answer.measured) throw new Error(`The load generator failed: ${answer.failed}`);
      return answer.measured;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
};

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Answers with another status than the wanted one, and lost connections; none, where all is well. */
export const unwanted = (wanted: number, { all, failures }: Measured): Record<string, number> => {
  const others = Object.fromEntries(Object.entries(all).filter(([status]) => Number(status) !== wanted));
  return failures > 0 ? { ...others, failures } : others;
};
