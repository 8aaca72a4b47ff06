import type { Core } from '@strapi/strapi';
import type { DoorAnswer } from '../hits/door-answer';
import { refusalBody } from '../hits/refusal';
import { getService } from '../services';
import type { Outcome } from './outcome';
import { parseCountsQuery, parsePopularQuery, parseSiteQuery } from './rules/read-query';

type Deps = { strapi: Core.Strapi };

/** Numbers may be a few seconds old anywhere; a shared cache answers at once and asks behind the reader's back. */
const KEPT = { 'cache-control': 'public, max-age=5, stale-while-revalidate=60' };

const toAnswer = (outcome: Outcome<object>): DoorAnswer => {
  if (outcome.ok) return { status: 200, headers: KEPT, body: outcome.value };
  const { refusal } = outcome;
  const retry: Record<string, string> = refusal.retryAfterSeconds === undefined ? {} : { 'retry-after': String(refusal.retryAfterSeconds) };
  return { status: refusal.status, headers: { 'cache-control': 'no-store', ...retry }, body: refusalBody(refusal) };
};

const data = <Value>(outcome: Outcome<Value>): Outcome<{ data: Value }> =>
  outcome.ok ? { ok: true, value: { data: outcome.value } } : outcome;

/** `GET /api/reads?type=article&documentIds=a,b` */
export const answerCounts = async ({ strapi }: Deps, query: URLSearchParams): Promise<DoorAnswer> => {
  const asked = parseCountsQuery(query);
  return toAnswer(asked.ok ? data(await getService({ strapi }, 'counts').read(asked.value)) : asked);
};

/** `GET /api/reads/popular?type=article&locale=vi&days=7&limit=10` */
export const answerPopular = async ({ strapi }: Deps, query: URLSearchParams): Promise<DoorAnswer> => {
  const asked = parsePopularQuery(query);
  return toAnswer(asked.ok ? await getService({ strapi }, 'popular').read(asked.value) : asked);
};

/** `GET /api/reads/site` */
export const answerSite = async ({ strapi }: Deps, query: URLSearchParams): Promise<DoorAnswer> => {
  const asked = parseSiteQuery(query);
  return toAnswer(asked.ok ? { ok: true, value: { data: await getService({ strapi }, 'site').read() } } : asked);
};
