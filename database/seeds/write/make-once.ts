import { setImmediate } from 'node:timers/promises';
import type { UID } from '@strapi/strapi';
import { readNote, writeNote } from './ledger';
import type { Kind, Seeding } from './seeding';

type Once = {
  uid: UID.ContentType;
  kind: Kind;
  key: string;
  /** One that is there without the seed's doing and does as well. */
  find?: () => Promise<{ documentId: string } | null>;
  /** What takes time and does no harm if it stays alone. */
  prepare?: () => Promise<void>;
  make: () => Promise<{ documentId: string }>;
};

/**
 * Makes an entry unless an earlier run did: all of it or nothing. One that is there is left alone, whatever editors have made of it;
 * one that they deleted is made again. Answers whether it made one.
 */
export const makeOnce = async (seeding: Seeding, { uid, kind, key, find, prepare, make }: Once): Promise<boolean> => {
  const { strapi, ids } = seeding;
  const note = await readNote({ strapi }, `${kind}:${key}`);
  if (note && (await strapi.db.query(uid).count({ where: { documentId: note.documentId } })) > 0) {
    ids.set(kind, key, note.documentId);
    return false;
  }
  const found = await find?.();
  if (!found) await prepare?.();
  const { documentId } = await strapi.db.transaction(async () => {
    const entry = found ?? (await make());
    await writeNote({ strapi }, `${kind}:${key}`, { documentId: entry.documentId });
    return entry;
  });
  ids.set(kind, key, documentId);
  // Document-service calls on SQLite never yield: nobody else would get a word in.
  await setImmediate();
  return !found;
};
