/** Signs that configuration files of servers take for their own. */
const escapeSigns = (url: string): string =>
  url.replace(/[$"\\'`{}|^<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * What a browser is told: absolute where the new site is known, in ASCII. Null for what leads to no place of the web.
 *
 * @example targetUrl('/tin-tuc/bài', 'https://moi.vn') // 'https://moi.vn/tin-tuc/b%C3%A0i'
 */
export const targetUrl = (target: string, site: string): string | null => {
  const isPath = /^\/(?![/\\])/.test(target);
  const address = isPath ? `${site === '' ? 'http://localhost' : site}${target}` : target;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!['http:', 'https:'].includes(url.protocol)) return null;
  return escapeSigns(isPath && site === '' ? `${url.pathname}${url.search}${url.hash}` : url.href);
};
