// @ts-check

/** @typedef {import('./routes.js').Locale} Locale */
/** @typedef {import('./routes.js').PageKind} PageKind */
/** @typedef {import('../../src/reading/shapes.ts').LocaleMeta} PageMeta */
/** @typedef {import('../../src/reading/lists/shape.ts').ListKind} ListKind */
/** @typedef {import('../../src/reading/lists/shape.ts').ListMeta['pagination']} Pagination */
/** @typedef {{ path: string | null; status: number }} Moved where a page has gone; `path` null: it is gone for good */

/**
 * @template Data
 * @typedef {{ data: Data; meta: PageMeta }} PageAnswer
 */

/** @typedef {{ documentId: string; preview: string | null }} Preview the one document that a preview link was made for; a published one without token */
/** @typedef {ReturnType<typeof createApi>} Api */

const TYPES = /** @type {const} */ ({
  article: 'articles',
  event: 'events',
  photoGallery: 'photo-galleries',
  person: 'people',
  page: 'pages',
});

/** An answer that is no page: `status` as over HTTP, 0 where the server could not be reached. */
export class ApiError extends Error {
  /** @param {{ status: number; message: string; redirect?: Moved | null }} what */
  constructor({ status, message, redirect = null }) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.redirect = redirect;
  }
}

/** @typedef {{ error?: { message?: string; details?: { redirect?: Moved } } } | null} ErrorBody null where it is no JSON: not the API answered */

/** @param {Response} response @returns {Promise<unknown>} */
const bodyOf = (response) => response.json();

/**
 * @param {Response} response
 * @returns {Promise<ApiError>}
 */
const toError = async (response) => {
  const body = /** @type {ErrorBody} */ (await bodyOf(response).catch(() => null));
  const message = body?.error?.message ?? response.statusText;
  return new ApiError({ status: response.status, message, redirect: body?.error?.details?.redirect ?? null });
};

/**
 * @param {string} url
 * @returns {Promise<unknown>}
 */
const getJson = async (url) => {
  const response = await fetch(url, { headers: { Accept: 'application/json' } }).catch((/** @type {unknown} */ cause) => {
    throw new ApiError({ status: 0, message: String(cause) });
  });
  if (!response.ok) throw await toError(response);
  return bodyOf(response);
};

/** @param {Record<string, string | number | null | undefined>} parameters */
const toQuery = (parameters) => {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
};

/**
 * The public API in one language; what has no translation comes in Vietnamese. With `preview`, a page is the one that the link names,
 * whatever slug is asked for.
 *
 * @param {{ locale: Locale; preview?: string | null }} options
 */
export const createApi = ({ locale, preview = null }) => {
  /** @type {Map<string, Promise<unknown>>} */
  const asked = new Map();

  /**
   * @template Answer
   * @param {string} path
   * @param {Record<string, string | number | null | undefined>} parameters
   * @returns {Promise<Answer>}
   */
  const get = (path, parameters) => {
    const url = `/api/${path}?${toQuery(parameters)}`;
    const answer = asked.get(url) ?? getJson(url);
    asked.set(url, answer);
    return /** @type {Promise<Answer>} */ (answer);
  };

  return {
    /**
     * @template Data
     * @param {PageKind} kind
     * @param {string} slug the documentId in a preview
     * @returns {Promise<PageAnswer<Data>>}
     */
    bySlug: (kind, slug) =>
      get(`${TYPES[kind]}/by-slug/${encodeURIComponent(slug)}`, preview === null ? { locale, fallback: 1 } : { locale, preview }),

    /** @returns {Promise<{ data: import('../../src/reading/home/shape.ts').Home }>} */
    home: () => get('home', { locale, fallback: 1 }),

    /**
     * @template {ListKind} Kind
     * @param {Kind} name
     * @param {Record<string, string | number | null | undefined>} parameters
     * @returns {Promise<import('../../src/reading/lists/shape.ts').ListAnswer<Kind>>}
     */
    list: (name, parameters) => get(`lists/${name}`, { locale, fallback: 1, ...parameters }),

    /**
     * Strapi's own REST, for what no reading view answers.
     *
     * @template Data
     * @param {string} path
     * @param {Record<string, string | number>} parameters
     * @returns {Promise<{ data: Data }>}
     */
    rest: get,

    /**
     * The slug of a published document, for a link that knows its documentId only.
     *
     * @param {PageKind} kind
     * @param {string} documentId
     * @returns {Promise<{ data: { slug: string } }>}
     */
    slugOf: (kind, documentId) =>
      get(`${TYPES[kind]}/${encodeURIComponent(documentId)}`, { 'fields[0]': 'slug', ...(kind === 'person' ? {} : { locale }) }),
  };
};
