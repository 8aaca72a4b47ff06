import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { judgeLock, parseLock, type Lock, type ProcessIdentity } from './lock';

const hasCode = (error: unknown, code: string) => typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** Linux tells when a process began (in clock ticks since boot); elsewhere the number alone must do. */
const readBirth = (pid: number): string | null => {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  // The second field is the command's name in brackets and may hold spaces: count from the last bracket. Field 22 is the start time.
  const ticks = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[19];
  return ticks === undefined ? null : `${boot}:${ticks}`;
};

export const identifyProcess = (pid: number): ProcessIdentity => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to another user.
    if (!hasCode(error, 'EPERM')) return null;
  }
  return { bornAt: readBirth(pid) };
};

const readLock = (file: string): Lock | null => (existsSync(file) ? parseLock(readFileSync(file, 'utf8')) : null);

const writeDraft = (file: string, lock: Lock): string => {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(lock)}\n`);
  return draft;
};

/** `link` fails where the name is taken: of several processes only one succeeds, and the file is never seen half written. */
const linkUnlessTaken = (draft: string, file: string): boolean => {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
};

/** Moved aside before it is judged again: another process may have replaced the dead lock by its own a moment ago. */
const removeDeadLock = (file: string): void => {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if (judgeLock(readLock(aside), process.pid, identifyProcess).taken) linkUnlessTaken(aside, file);
  rmSync(aside);
};

/** Takes the lock, or returns the one that keeps us out. Taking what this process holds already is no error. */
export const takeLock = (file: string, { holder, port = null }: { holder: string; port?: number | null }): Lock | null => {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = writeDraft(file, { pid: process.pid, bornAt: readBirth(process.pid), holder, port });
  try {
    for (;;) {
      if (linkUnlessTaken(draft, file)) return null;
      const verdict = judgeLock(readLock(file), process.pid, identifyProcess);
      if (verdict.taken) return verdict.by;
      removeDeadLock(file);
    }
  } finally {
    rmSync(draft, { force: true });
  }
};

export const releaseLock = (file: string): void => {
  if (readLock(file)?.pid === process.pid) rmSync(file, { force: true });
};
