import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../rules/accept-encoding';
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
};

/** `made`: a variant has come to be, so the answer takes that much more room. */
export const createVariants = (made: (answer: KeptAnswer, bytes: number) => void): Variants => {
  const known = new WeakMap<KeptAnswer, Map<Encoding, Buffer | Promise<Buffer>>>();
  const variantsOf = (answer: KeptAnswer): Map<Encoding, Buffer | Promise<Buffer>> => {
    const variants = known.get(answer) ?? new Map<Encoding, Buffer | Promise<Buffer>>();
    known.set(answer, variants);
    return variants;
  };
  return {
    of: (answer, encoding) => {
      const variants = variantsOf(answer);
      const existing = variants.get(encoding);
      if (existing) return existing;
      const making = compress[encoding](answer.body).then((body) => {
        variants.set(encoding, body);
        made(answer, body.length);
        return body;
      });
      variants.set(encoding, making);
      return making;
    },
  };
};
