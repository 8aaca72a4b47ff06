import type { Refusal } from '../hits/refusal';

/** Numbers, or why there are none; the same over REST and GraphQL. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export const given = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const refused = (refusal: Refusal): Outcome<never> => ({ ok: false, refusal });

export const malformed = (field: string, message: string): Outcome<never> => refused({ status: 400, field, message });
