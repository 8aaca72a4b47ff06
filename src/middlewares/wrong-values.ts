import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** SQLSTATE class 22, "data exception": a word where a number stands, a number out of range, a NUL in a text. */
const DATA_EXCEPTION = /^22[0-9A-Z]{3}$/;

const hasCode = (error: unknown): error is { code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/**
 * PostgreSQL refuses a value of the wrong type, where SQLite finds nothing; Strapi lets the refusal through as a 500. The mistake is the
 * caller's, so it is a 400. Stands inside `strapi::errors`.
 */
const wrongValues: Core.MiddlewareFactory = () => async (_ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!hasCode(error) || !DATA_EXCEPTION.test(error.code)) throw error;
    throw new errors.ValidationError('A value in the address or the query has the wrong type, such as a word where a number is expected.');
  }
};

export default wrongValues;
