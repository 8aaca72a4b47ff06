import type { ExportedRedirect, ExportFormat } from '../exported-redirect';
import { bytesPattern, pathBytes } from './path-bytes';

const HEADER = `# Old addresses, written by Đình, for Apache 2.4 with mod_rewrite. Put it into the old server's <VirtualHost>, or into .htaccess in the folder that
# it serves (AllowOverride FileInfo). Apache goes through these lines one by one for each request, from .htaccess it even reads them each time:
# above some thousand take nginx.
RewriteEngine On

`;

/** Parameters that only say how a reader came. */
const NOISE = '(?:&(?:utm_[a-z]+|fbclid|gclid|gidzl|zarsrc|inheritredirect|redirect)=.*)?';

export const toApache: ExportFormat = async function* ({ groups }) {
  yield HEADER;
  const seen = new Set<string>();
  for await (const { redirects } of groups) {
    for await (const redirect of redirects) {
      const key = `${redirect.host ?? ''}${redirect.path}`;
      if (!seen.has(key)) yield ruleOf(redirect);
      seen.add(key);
    }
  }
};

const ruleOf = ({ host, path, to, status }: ExportedRedirect): string => {
  const [bare = '', query = ''] = path.split(/\?(.*)/s);
  const server = host === null ? '' : `RewriteCond %{HTTP_HOST} "^(?:www\\.)?${bytesPattern(Buffer.from(host))}(?::\\d+)?$" [NC]\n`;
  const asked = query === '' ? '' : `RewriteCond %{QUERY_STRING} "^${bytesPattern(Buffer.from(query))}${NOISE}$" [NC]\n`;
  // In .htaccess the path comes without its first slash.
  const pattern = `"^/?${bytesPattern(pathBytes(bare)).slice(1)}/?$"`;
  const target = to === null ? '- [G]' : `"${to.replace(/[%$\\]/g, '\\$&')}" [R=${status},L,NE,QSD]`;
  return `${server}${asked}RewriteRule ${pattern} ${target}\n`;
};
