import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type ListeningProcess = { port: number; pid: number; stop(): Promise<void> };

/** A server of the bench in a Node.js of its own; `argv` as after `node`. Its first line says `listening <port>`. */
export const startListening = async (argv: readonly string[]): Promise<ListeningProcess> => {
  const child = spawn(process.execPath, argv, { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] });
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
