import { STATUS_CODES } from 'node:http';
import type { Context } from 'koa';
import type { Refusal } from '../../refusal';

type Said = { status: number; message: string; details: object };

const STATUS: Record<Refusal['because'], number> = { unknown: 404, state: 409, busy: 409, wrong: 400, 'too-large': 413 };

export const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

/** In Strapi's shape; `details.code` is for programs, which translate it. */
export const answerError = (ctx: Context, { status, message, details }: Said): void => {
  const name = `${(STATUS_CODES[status] ?? 'Application').replace(/[^A-Za-z]/g, '')}Error`;
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details } };
};

export const answerRefusal = (ctx: Context, { because, code, text }: Refusal): void => {
  answerError(ctx, { status: STATUS[because], message: text, details: { code } });
};

/** What was wanted, or why not. */
export const answer = <Done extends { ok: true }>(ctx: Context, outcome: Done | Refusal, send: (done: Done) => void): void => {
  if (outcome.ok) send(outcome);
  else answerRefusal(ctx, outcome);
};
