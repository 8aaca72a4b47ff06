import { createHash, createHmac } from 'node:crypto';
import type { TargetKey } from './hit';

const KEY_BYTES = 16;

const shorten = (digest: Buffer): Buffer => digest.subarray(0, KEY_BYTES);

/** What the key of a day is made of: the pepper is never in the database, the random part never outlives the day. */
export const dayKey = ({ pepper, random }: { pepper: string; random: Buffer }): Buffer =>
  createHmac('sha256', pepper).update(random).digest();

/** Tells two peppers apart without giving either away. */
export const pepperCheck = (pepper: string): Buffer => shorten(createHmac('sha256', pepper).update('view-counter pepper check').digest());

/** Who a reader is for one day, without knowing who: 128 bits, not to be undone once the day's key is destroyed. `prefix` is an IPv4 address or an IPv6 /64. */
export const visitorKey = ({ key, site, prefix, agent }: { key: Buffer; site: string; prefix: string; agent: string }): Buffer =>
  shorten(createHmac('sha256', key).update(`${site}\0${prefix}\0${agent}`).digest());

/** The row of one visitor and one document: one visitor's rows cannot be joined, since each has a key of its own. */
export const dedupKey = (visitor: Buffer, target: TargetKey | null): Buffer =>
  shorten(
    createHmac('sha256', visitor)
      .update(target ? `${target.uid}\0${target.documentId}\0${target.locale}` : '')
      .digest(),
  );

/** Hit ids share a table with dedup keys; hashed, so that no sender can name another row. */
export const hitKey = (hitId: Buffer): Buffer => shorten(createHash('sha256').update('hit\0').update(hitId).digest());
