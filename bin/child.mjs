import { spawn } from 'node:child_process';
import os from 'node:os';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM'];

/**
 * Runs Node.js in a process of its own; resolves with its exit code, null where a signal ended it. A signal to us ends it before us: left alone,
 * it would go on writing to dist or holding a database, with nobody waiting.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(child: import('node:child_process').ChildProcess) => void} [onStart]
 * @returns {Promise<number | null>}
 */
export const runNode = (args, options, onStart = () => undefined) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, options);
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      child.once('close', () => process.exit(128 + os.constants.signals[signal]));
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.once(signal, passOn);
    child.once('error', reject);
    child.once('close', (exitCode) => {
      for (const signal of SIGNALS) process.removeListener(signal, passOn);
      resolve(exitCode);
    });
    onStart(child);
  });
