import { randomBytes } from 'node:crypto';
import type { Response } from 'supertest';
import type { HitReply } from '../../../src/plugins/view-counter/shared/public-contract';
import type { TestStrapi } from '../strapi';

export const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36';

export const PATH = '/api/reads';

/** What every public answer says. */
export const EVERYWHERE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

export const newHitId = (): string => randomBytes(16).toString('hex');

/** An agent that nobody else has: without a proxy all readers of a test have one address. */
export const newAgent = (): string => `${CHROME} Reader/${randomBytes(6).toString('hex')}`;

type Sent = { body?: object; headers?: Record<string, string> };

/** One showing of a page to a reader of his own, unless `headers` names one. */
export const sendHit = ({ http }: Pick<TestStrapi, 'http'>, { body = {}, headers = {} }: Sent = {}): Promise<Response> =>
  Promise.resolve(
    http
      .post(PATH)
      .set({ 'User-Agent': newAgent(), 'Content-Type': 'text/plain', ...headers })
      .send(JSON.stringify({ hitId: newHitId(), ...body })),
  );

export const replyOf = ({ status, body }: Response): HitReply['data'] => {
  if (status !== 200) throw new Error(`A hit was answered ${status}: ${JSON.stringify(body)}`);
  return (body as HitReply).data;
};

/** Filtered hits by reason, over all days. */
export const filteredHits = async ({ strapi }: Pick<TestStrapi, 'strapi'>): Promise<Record<string, number>> => {
  const rows = await strapi.db.connection('vc_filtered').select<{ reason: string; n: number | string }[]>('reason', 'n');
  return rows.reduce<Record<string, number>>((sums, { reason, n }) => ({ ...sums, [reason]: (sums[reason] ?? 0) + Number(n) }), {});
};
