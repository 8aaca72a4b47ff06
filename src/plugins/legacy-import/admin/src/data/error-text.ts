import { isFetchError } from '@strapi/strapi/admin';

/** What the server said; '' where it said nothing, as without a connection. */
export const errorText = (error: unknown): string => (isFetchError(error) ? (error.response?.data.error.message ?? '') : '');

/** The status of an answer; null where there was none. */
export const errorStatus = (error: unknown): number | null =>
  isFetchError(error) ? (error.response?.data.error.status ?? error.status ?? null) : null;

/** `error.details` of a refused request. */
export const errorDetails = (error: unknown): unknown => (isFetchError(error) ? error.response?.data.error.details : undefined);
