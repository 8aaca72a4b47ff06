import type { Answer } from './answer';

const MESSAGE = 'Too many pages that had to be made anew were asked for from this address. Try again in the next minute.';

/** In Strapi's shape; CORS and length are added as to any other answer. */
export const tooMany = (retryAfterSeconds: number): Answer => {
  const error = { status: 429, name: 'RateLimitError', message: MESSAGE, details: {} };
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': String(retryAfterSeconds),
    'x-content-type-options': 'nosniff',
    vary: 'Origin',
  };
  const body = Buffer.from(JSON.stringify({ data: null, error }));
  return { status: 429, body, headers: Object.entries(headers).flat(), names: new Set(Object.keys(headers)) };
};
