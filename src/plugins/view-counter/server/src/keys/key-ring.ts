import { randomBytes } from 'node:crypto';
import { dayKey, pepperCheck } from '../hits/visitor';
import type { DayKeyStore, StoredKey } from './day-key-store';
import { explainDifference, PepperDiffers } from './pepper';

/** A day whose key is destroyed, or never was: nobody can be recognized in it any more. */
export class DayIsOver extends Error {
  readonly code = 'view-counter/day-is-over';
}

export type KeyRing = {
  /** K_day; at once when known. Rejected with {@link DayIsOver} or {@link PepperDiffers}, or when the database does not answer. */
  keyFor: (day: number) => Buffer | Promise<Buffer>;
  /** The database says that the key is gone: ask it again next time. */
  drop: (day: number) => void;
  /** Rejected when a key of the database was made with another pepper. Creates none. */
  check: (day: number) => Promise<void>;
  /** Destroys what has expired, in the database and in memory. False: something lingers, so call again. */
  forget: () => Promise<boolean>;
  /** Wipes all keys from memory. */
  close: () => void;
};

export type KeyRingParts = {
  store: DayKeyStore;
  pepper: string;
  now: () => number;
  /** The moment until which the key of a day lives. */
  expiryOf: (day: number) => number;
};

type Held = { key: Buffer; expires: number };

/** After a failure, hits do not ask the database one by one. */
const PAUSE_MS = 1_000;

export const createKeyRing = ({ store, pepper, now, expiryOf }: KeyRingParts): KeyRing => {
  const held = new Map<number, Held>();
  const pending = new Map<number, Promise<Buffer>>();
  const check = pepperCheck(pepper);

  const refuseOther = (found: StoredKey): void => {
    if (!found.pepperCheck.equals(check)) throw new PepperDiffers(explainDifference(found.day));
  };
  const drop = (day: number): void => {
    held.get(day)?.key.fill(0);
    held.delete(day);
  };
  const load = async (day: number): Promise<Buffer> => {
    const expires = expiryOf(day);
    if (expires <= now()) throw new DayIsOver(`The day ${day} is over: its key is destroyed.`);
    const known = await store.find(day);
    // A key can be past before its day is: the time zone has changed. Either way, what is over goes before anything new is made.
    const isUsable = known !== null && known.expires > now();
    if (!isUsable) await store.forget(now());
    const found = isUsable ? known : await store.ensure({ day, random: randomBytes(32), expires, pepperCheck: check });
    refuseOther(found);
    const key = dayKey({ pepper, random: found.random });
    found.random.fill(0);
    held.set(day, { key, expires: found.expires });
    return key;
  };
  const request = (day: number): Promise<Buffer> => {
    const known = pending.get(day);
    if (known) return known;
    const asked = load(day);
    pending.set(day, asked);
    const done = () => void pending.delete(day);
    asked.then(done, () => setTimeout(done, PAUSE_MS).unref());
    return asked;
  };

  return {
    keyFor: (day) => {
      const known = held.get(day);
      if (known && known.expires > now()) return known.key;
      return request(day);
    },
    drop,
    check: async (day) => {
      const found = await store.find(day);
      if (found) refuseOther(found);
    },
    forget: async () => {
      const moment = now();
      for (const [day, { expires }] of held) if (expires <= moment) drop(day);
      return store.forget(moment);
    },
    close: () => {
      for (const day of [...held.keys()]) drop(day);
    },
  };
};
