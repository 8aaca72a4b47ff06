import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../rules/accept-encoding';
import { alone } from './alone';
import type { KeptAnswer } from './answer';

/** Good enough for text, a millisecond for 20 KB, on another thread. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const GZIP = { level: 6 };

const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(gzip)(body, GZIP),
};

/** Each is made once, for the first reader who takes it; he and whoever comes meanwhile wait for it. */
export type Variants = {
  of(answer: KeptAnswer, encoding: Encoding): Buffer | Promise<Buffer>;
  /** An answer of the same bytes takes the place of another one. */
  inherit(from: KeptAnswer, to: KeptAnswer): void;
  /** Makes those that readers have taken of the one answer for the other, which will take its place. */
  prepare(from: KeptAnswer, to: KeptAnswer): Promise<void>;
  /** Of all that have been made. */
  bytesOf(answer: KeptAnswer): number;
};

/** `owner`: in whose place they count. */
type OfBody = { owner: KeptAnswer; made: Map<Encoding, Buffer | Promise<Buffer>> };

/** `grown`: a variant has come to be, so the answer takes that much more room. */
export const createVariants = (grown: (answer: KeptAnswer, bytes: number) => void): Variants => {
  const known = new WeakMap<KeptAnswer, OfBody>();
  const ofBody = (answer: KeptAnswer): OfBody => {
    const variants = known.get(answer) ?? { owner: answer, made: new Map<Encoding, Buffer | Promise<Buffer>>() };
    known.set(answer, variants);
    return variants;
  };
  const variantOf = (answer: KeptAnswer, encoding: Encoding): Buffer | Promise<Buffer> => {
    const variants = ofBody(answer);
    const existing = variants.made.get(encoding);
    if (existing) return existing;
    const making = compress[encoding](answer.body).then((compressed) => {
      const body = alone(compressed);
      variants.made.set(encoding, body);
      grown(variants.owner, body.length);
      return body;
    });
    variants.made.set(encoding, making);
    return making;
  };
  return {
    of: variantOf,
    inherit: (from, to) => {
      const variants = ofBody(from);
      variants.owner = to;
      known.set(to, variants);
    },
    prepare: async (from, to) => {
      const taken = known.get(from)?.made.keys() ?? [];
      await Promise.all([...taken].map(async (encoding) => variantOf(to, encoding)));
    },
    bytesOf: (answer) => {
      const made = [...(known.get(answer)?.made.values() ?? [])];
      return made.reduce((bytes, body) => bytes + (Buffer.isBuffer(body) ? body.length : 0), 0);
    },
  };
};
