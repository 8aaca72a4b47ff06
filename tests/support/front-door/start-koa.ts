import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../test-environment';

export type BareKoa = { port: number; pid: number; stop(): Promise<void> };

/** Bare Koa in a process of its own, which sends this answer from memory; `folder` is the test's. */
export const startKoa = async (answer: { headers: Record<string, string>; body: string }, folder: string): Promise<BareKoa> => {
  const file = path.join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify(answer));
  const child = spawn(process.execPath, ['--max-semi-space-size=64', path.join(ROOT, 'tests/support/front-door/bare-koa.mjs'), file], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    port: Number(/^listening (\d+)$/.exec(line)?.[1]),
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};
