/** Who writes to a SQLite database now. `bornAt` tells a process from a later one with the same number; null where the system does not say. */
export type Lock = { pid: number; bornAt: string | null; holder: string; port: number | null };

/** What the system knows of a process: null when none has this number. */
export type ProcessIdentity = { bornAt: string | null } | null;

export type LockVerdict = { taken: false } | { taken: true; by: Lock };

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);

/** Null for anything that is not a lock: an unreadable file names no living process, so it keeps nobody out. */
export const parseLock = (text: string): Lock | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { pid, bornAt = null, holder, port = null } = value as Partial<Record<keyof Lock, unknown>>;
  if (!isInteger(pid) || pid < 1 || typeof holder !== 'string') return null;
  if (bornAt !== null && typeof bornAt !== 'string') return null;
  if (port !== null && !isInteger(port)) return null;
  return { pid, bornAt, holder, port };
};

/** A lock counts only while the very process that took it lives: not after a crash, and not for a new process with its old number. */
export const judgeLock = (found: Lock | null, ownPid: number, identify: (pid: number) => ProcessIdentity): LockVerdict => {
  if (!found || found.pid === ownPid) return { taken: false };
  const living = identify(found.pid);
  if (!living) return { taken: false };
  const isReusedNumber = found.bornAt !== null && living.bornAt !== null && found.bornAt !== living.bornAt;
  return isReusedNumber ? { taken: false } : { taken: true, by: found };
};

/** What servers call themselves; commands go by their name. */
export const SERVER = 'server';

/** One sentence for whoever is kept out. */
export const explainLock = ({ pid, holder, port }: Lock): string => {
  const where = port === null ? `process ${pid}` : `process ${pid}, port ${port}`;
  return holder === SERVER
    ? `A server (${where}) is using this SQLite database: stop the server first or use the admin page.`
    : `"${holder}" (${where}) is using this SQLite database: wait until it has ended.`;
};
