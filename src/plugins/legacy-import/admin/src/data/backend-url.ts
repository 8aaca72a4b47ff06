type WithStrapi = { strapi: { backendURL?: string } };

/** Where the server of this panel is, without a slash at the end; Strapi says it before the panel starts. */
export const backendUrl = (): string => ((window as unknown as WithStrapi).strapi.backendURL || window.location.origin).replace(/\/+$/, '');
