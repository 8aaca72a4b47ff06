/** `0.0.0.0` and `::` name every address of this computer; a browser on it needs one. */
const reachable = (host: string): string => (['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host);

/**
 * Where the sample site stands that this server itself serves. Addresses in answers and the admin's preview lead there, unless SITE_URL
 * names another site.
 */
export const demoSiteUrl = ({ host, port, url }: { host: string; port: number; url: string }): string =>
  `${url === '' ? `http://${reachable(host)}:${port}` : url.replace(/\/+$/, '')}/demo`;
