import { createHash } from 'node:crypto';
import type { CorsHeaders } from '../cors';
import type { Keeping } from '../front-door';
import { isWorthCompressing } from '../rules/accept-encoding';
import { alone } from './alone';
import type { CapturedAnswer } from './captured-response';
import { PROBE_ORIGIN } from './stand-in-request';

/** Names and values in turn, as `writeHead` takes them fastest. */
type FlatHeaders = readonly string[];

/** What the route wrote, without what belongs to one reader's origin; for all who asked for it. */
export type Answer = { status: number; body: Buffer; headers: FlatHeaders; names: ReadonlySet<string> };

/** An answer that may be given again. `vary`, `etag` and the body's length are not among its headers. */
export type KeptAnswer = Answer & { keeping: Keeping; etag: string; vary: string; isCompressible: boolean };

/** Of the connection, or made anew with each answer. */
const NOT_COPIED = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length']);
const OF_KEPT = new Set(['etag', 'vary', 'cache-control']);

type Pair = [name: string, value: string];

const pairsOf = ({ headers }: CapturedAnswer, probed: CorsHeaders): Pair[] => {
  const ofOrigin = new Map(probed);
  return [...headers].flatMap(([name, value]): Pair[] => {
    if (NOT_COPIED.has(name) || (typeof value === 'string' && ofOrigin.get(name) === value)) return [];
    return (Array.isArray(value) ? value : [value]).map((one): Pair => [name, one]);
  });
};

const toAnswer = ({ status, body }: CapturedAnswer, pairs: readonly Pair[]): Answer => ({
  status,
  body,
  headers: pairs.flat(),
  names: new Set(pairs.map(([name]) => name)),
});

const textOf = ({ headers }: CapturedAnswer, name: string): string => {
  const value = headers.get(name) ?? '';
  return Array.isArray(value) ? value.join(', ') : value;
};

/** Weak, since compressed variants share it. */
const etagOf = (captured: CapturedAnswer): string => {
  const own = textOf(captured, 'etag');
  if (own !== '') return own.startsWith('W/') ? own : `W/${own}`;
  return `W/"${createHash('sha1').update(captured.body).digest('base64url')}"`;
};

const varyOf = (vary: string, isCompressible: boolean): string => {
  const names = vary.split(',').map((name) => name.trim());
  const known = names.filter((name) => name !== '');
  const isSaid = known.some((name) => name === '*' || name.toLowerCase() === 'accept-encoding');
  return [...known, ...(isCompressible && !isSaid ? ['Accept-Encoding'] : [])].join(', ');
};

const mayBeKept = ({ status, headers }: CapturedAnswer): boolean =>
  status === 200 && !headers.has('set-cookie') && !headers.has('content-encoding') && headers.get('vary') !== '*';

/** `probed`: what `strapi::cors` gave the origin that the door asked from. Null: something else answered by origin, which the door cannot exchange. */
export const readAnswer = (
  captured: CapturedAnswer,
  { keeping, probed }: { keeping: Keeping | undefined; probed: CorsHeaders },
): Answer | KeptAnswer | null => {
  const pairs = pairsOf(captured, probed);
  if (pairs.some(([, value]) => value.includes(PROBE_ORIGIN))) return null;
  if (!keeping || !mayBeKept(captured)) return toAnswer(captured, pairs);
  const isCompressible = isWorthCompressing(textOf(captured, 'content-type'), captured.body.length);
  const constant = pairs.filter(([name]) => !OF_KEPT.has(name));
  const vary = varyOf(textOf(captured, 'vary'), isCompressible);
  return { ...toAnswer(captured, constant), body: alone(captured.body), keeping, etag: etagOf(captured), vary, isCompressible };
};

export const isKept = (answer: Answer | KeptAnswer): answer is KeptAnswer => 'keeping' in answer;
