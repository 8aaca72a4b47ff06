import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../test-environment';

export type OtherProcess = {
  /** Resolves as soon as the other process says that its write is over. */
  rename(name: string): Promise<void>;
  end(): Promise<void>;
};

/** Another process with the application loaded on the same database (`env` says which); it writes to one category. */
export const startOtherProcess = async ({
  env,
  documentId,
}: {
  env: Record<string, string>;
  documentId: string;
}): Promise<OtherProcess> => {
  const script = path.join(ROOT, 'tests/support/front-door/second-process.mjs');
  const child = spawn(process.execPath, [script, ROOT, documentId], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const until = async (wanted: string): Promise<void> => {
    for (;;) {
      const line = await lines.next();
      if (line.done) throw new Error(`The other process ended before it said "${wanted}".`);
      if (line.value === wanted) return;
    }
  };
  await until('ready');
  return {
    rename: async (name) => {
      child.stdin.write(`${name}\n`);
      await until(`done ${name}`);
    },
    end: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
};
