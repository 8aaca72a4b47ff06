import type { Core } from '@strapi/strapi';

const QUIET_MS = 10_000;

/** Says what failed and why, at most once in ten seconds: while a database is away, every hit would say so. */
export const createFailureLog = ({ strapi }: { strapi: Core.Strapi }, what: string): ((error: unknown) => void) => {
  let saidAt = -Infinity;
  return (error) => {
    if (Date.now() - saidAt < QUIET_MS) return;
    saidAt = Date.now();
    strapi.log.error(`View counter: ${what}: ${String(error)}`);
  };
};
