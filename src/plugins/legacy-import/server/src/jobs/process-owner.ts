import { randomBytes } from 'node:crypto';
import os from 'node:os';
import type { Owner } from './rules/judge-owner';

export const ownProcess = (): Owner => ({ host: os.hostname(), pid: process.pid, token: randomBytes(6).toString('hex') });

export const isProcess = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
