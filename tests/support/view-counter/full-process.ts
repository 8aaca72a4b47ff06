import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { TestEnvironment } from '../test-environment';
import { endProcess } from './end-process';
import { findRestartPort } from './restart-port';

/** The real server, to be killed and started again on one port and database. */
export type FullServer = {
  port: number;
  /** The published article that its hits can name. */
  documentId: string;
  start(): Promise<void>;
  kill(): Promise<void>;
  terminate(): Promise<number | null>;
};

const PROGRAM = path.join(__dirname, 'full-server.mjs');

const readArticle = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const documentId = /^listening (\S+)$/m.exec(output)?.[1];
      if (documentId) resolve(documentId);
    });
    child.once('exit', (code, signal) => reject(new Error(`The server ended before it listened (${code ?? signal}):\n${output}`)));
  });

export const createFullServer = async ({ env }: TestEnvironment): Promise<FullServer> => {
  const port = await findRestartPort();
  // Every hit has a reader's address of its own: as behind nginx.
  const variables = { ...process.env, ...env, NODE_ENV: 'production', LOG_LEVEL: 'error', PORT: String(port), IS_PROXIED: 'true' };
  let child: ChildProcess | null = null;
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    const running = child;
    child = null;
    return endProcess(running, signal);
  };
  const server: FullServer = {
    port,
    documentId: '',
    start: async () => {
      child = spawn(process.execPath, [PROGRAM], { env: variables, stdio: ['ignore', 'pipe', 'inherit'] });
      server.documentId = await readArticle(child);
    },
    kill: async () => void (await end('SIGKILL')),
    terminate: () => end('SIGTERM'),
  };
  return server;
};
