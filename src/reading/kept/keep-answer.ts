import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Moving } from '../../plugins/front-door/server/src/front-door';
import type { EventCard } from '../shapes';
import { doorOf } from './front-door';
import { gatheredCountsOf } from './gathered-counts';
import { movingPartsOf } from './rules/answer-parts';
import { earliest, nextMidnight, nextTurn } from './rules/valid-until';
import { aroundNumbers, viewNumbersIn, withViewNumbers } from './rules/view-numbers';

type Deps = { strapi: Core.Strapi };

type Keepable = {
  answer: object;
  now: Date;
  /** When it may change without a write, beside what its own events and the day say; null: never. */
  until?: Date | null;
  /** The same without what moves beside the numbers of reads of its entries, where there is such. */
  content?: object;
};

/** Numbers of reads are at most so old. */
const COUNTS_MS = 2_000;

const MAX_AGE_SECONDS = 60;

const bytesOf = (value: object): Buffer => Buffer.from(JSON.stringify(value));

const hashOf = (pieces: readonly Buffer[]): string => {
  const hash = createHash('sha256');
  // With their lengths, so that no two sequences of pieces are ever one text.
  for (const piece of pieces) hash.update(`${piece.length}:`).update(piece);
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
};

/** One string instead of many: it is kept as long as the answer. No id has the character between them. */
const renewalOf = ({ strapi }: Deps, counted: readonly string[]): NonNullable<Moving['renew']> => {
  const ids = counted.join('\0');
  return async (body) => {
    const documentIds = ids.split('\0');
    const totals = await gatheredCountsOf({ strapi }).totalsOf(documentIds);
    return withViewNumbers(
      body,
      documentIds.map((id) => totals.get(id) ?? 0),
    );
  };
};

type Parts = { etag: string; events: readonly EventCard[]; moving: Moving | null };

/** `content`: what the ETag is of. Where it is not all of the answer, the route makes the answer again. */
const partsOf = ({ strapi }: Deps, content: object, { isAll, bytes }: { isAll: boolean; bytes: Buffer }): Parts => {
  const { counted, events } = movingPartsOf(content);
  const places = viewNumbersIn(bytes);
  // Where an editor's own words have an attribute of that name, numbers cannot be told from words: all of them count as content then.
  const areTold = places.length === counted.length;
  const etag = hashOf(areTold ? aroundNumbers(bytes, places) : [bytes]);
  if (isAll && counted.length === 0) return { etag, events, moving: null };
  return { etag, events, moving: isAll && areTold ? { forMs: COUNTS_MS, renew: renewalOf({ strapi }, counted) } : { forMs: COUNTS_MS } };
};

/** Answers 200 with a reading view that the front door may keep, or 304. A token makes no difference to it, but is nobody else's business. */
export const sendKept = ({ strapi }: Deps, ctx: Context, { answer, now, until = null, content }: Keepable): void => {
  ctx.type = 'application/json; charset=utf-8';
  const body = bytesOf(answer);
  ctx.body = body;
  if (ctx.get('Authorization') !== '') return;
  const isAll = content === undefined;
  const { etag, events, moving } = partsOf({ strapi }, content ?? answer, { isAll, bytes: isAll ? body : bytesOf(content) });
  ctx.set('ETag', etag);
  doorOf({ strapi }).keep(ctx, {
    until: earliest([until, nextTurn(events, now), nextMidnight(now)]),
    maxAge: MAX_AGE_SECONDS,
    ...(moving ? { moving } : {}),
  });
  ctx.status = 200;
  if (ctx.fresh) ctx.status = 304;
};
