/** `host/pid/token`; the token is random, so that a process is not taken for an earlier one with its number (in a container it is always 1). */
export type Owner = { host: string; pid: number; token: string };

/** A batch without a sign of life for this long has nobody. */
export const SILENCE_MS = 30_000;

export const ownerText = ({ host, pid, token }: Owner): string => `${host}/${pid}/${token}`;

const parseOwner = (text: string): Owner | null => {
  const [token, pid, ...host] = text.split('/').reverse();
  return token && pid ? { host: host.reverse().join('/'), pid: Number(pid), token } : null;
};

type Circumstances = { own: Owner; isActiveHere: boolean; isProcess: (pid: number) => boolean; now: number };

/** Whether the process that took a batch still works on it. On its own machine the process itself tells; elsewhere only its signs of life do. */
export const isOwnerAlive = (
  { owner, beatAt }: { owner: string | null; beatAt: number | null },
  { own, isActiveHere, isProcess, now }: Circumstances,
): boolean => {
  const other = owner === null ? null : parseOwner(owner);
  if (!other) return false;
  if (other.token === own.token) return isActiveHere;
  if (other.host === own.host && (other.pid === own.pid || !isProcess(other.pid))) return false;
  return beatAt !== null && now - beatAt < SILENCE_MS;
};
