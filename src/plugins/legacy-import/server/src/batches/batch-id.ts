import { randomBytes } from 'node:crypto';

/** @example '20260701093000-a1b2c3' */
export const newBatchId = (now: Date): string => `${now.toISOString().replace(/\D/g, '').slice(0, 14)}-${randomBytes(3).toString('hex')}`;
