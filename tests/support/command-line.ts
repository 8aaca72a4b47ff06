import { execFile } from 'node:child_process';
import path from 'node:path';
import { ROOT, type TestEnvironment } from './test-environment';

export type CommandResult = { exitCode: number; stdout: string; stderr: string };

/** Runs `node bin/dinh.mjs …` as its users do, on the database and folder of a test. */
export const runDinh = (args: string[], { env }: Pick<TestEnvironment, 'env'>): Promise<CommandResult> =>
  new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env, NODE_ENV: 'production' } };
    const child = execFile(process.execPath, [path.join(ROOT, 'bin', 'dinh.mjs'), ...args], options, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
