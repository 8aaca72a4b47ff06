const LANGUAGE_KEY = 'strapi-admin-language';
const BANNER_KEY = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/** Strapi scopes the banner's key by the installation's id: unknown while it loads, and `false` where telemetry is off. */
const BANNER_SCOPES = ['undefined', 'false'];

/** Vietnamese until an editor chooses another language, and no announcement about the product above the pages. */
export const prepareFirstVisit = (): void => {
  if (window.localStorage.getItem(LANGUAGE_KEY) === null) window.localStorage.setItem(LANGUAGE_KEY, 'vi');
  for (const scope of BANNER_SCOPES) window.localStorage.setItem(`${BANNER_KEY}:${scope}`, 'true');
};
