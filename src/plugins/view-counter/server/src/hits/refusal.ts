/** Why a public route does not do what it was asked; a value, since every sender may cause it. */
export type Refusal = {
  status: 400 | 401 | 403 | 404 | 405 | 408 | 413 | 415 | 429 | 500 | 503;
  message: string;
  /** Which field of the body or which header is meant. */
  field?: string;
  retryAfterSeconds?: number;
};

/** The names that Strapi gives its errors. */
const NAMES: Record<Refusal['status'], string> = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  405: 'MethodNotAllowedError',
  408: 'RequestTimeoutError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
  429: 'RateLimitError',
  500: 'InternalServerError',
  503: 'ServiceUnavailableError',
};

const detailsOf = ({ field, message }: Refusal) =>
  field === undefined ? {} : { errors: [{ path: [field], message, name: 'ValidationError' }] };

/** The body of an error as Strapi writes it. */
export const refusalBody = (refusal: Refusal) => ({
  data: null,
  error: { status: refusal.status, name: NAMES[refusal.status], message: refusal.message, details: detailsOf(refusal) },
});

export const busy = (message: string, retryAfterSeconds = 1): Refusal => ({ status: 503, message, retryAfterSeconds });

/** A draft, an unknown id and a type that is not counted answer alike. */
export const NOT_PUBLISHED: Refusal = { status: 404, message: 'No published document of a counted type has this id in this locale.' };
