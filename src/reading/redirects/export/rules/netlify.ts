import type { ExportedRedirect, ExportFormat } from '../exported-redirect';

const HEADER = `# Old addresses, written by Đình. Save this as "_redirects" in the folder that is published (Netlify and hosts that read its format).
# Files that are there win over these lines. What is gone for good (410) is answered with the page /404.html and 404: the format knows no 410.
# Lines with a query (id=5) are Netlify's own: hosts that do not match queries ignore or refuse them.
`;

/** Redirects as Netlify's documentation has them: from, query, to, status; special signs of an address URL-encoded. */
export const toNetlify: ExportFormat = async function* ({ groups }) {
  yield HEADER;
  const seen = new Set<string>();
  for await (const { redirects } of groups) {
    for await (const redirect of redirects) {
      const key = `${redirect.host ?? ''}${redirect.path}`;
      if (!seen.has(key)) yield lineOf(redirect);
      seen.add(key);
    }
  }
};

const lineOf = ({ host, path, to, status }: ExportedRedirect): string => {
  const [bare = '', query = ''] = path.split(/\?(.*)/s);
  const pairs = query === '' ? [] : query.split('&').map(toPair);
  if (pairs.includes(null)) return `# cannot be said here: ${path}\n`;
  const from = bare.replace(/\*/g, '%2A').replace(/\/:/g, '/%3A');
  const rest = [...pairs, to ?? '/404.html', to === null ? 404 : status].join(' ');
  // A domain alias answers on both.
  const servers = host === null ? [''] : [`https://${host}`, `http://${host}`];
  return servers.map((server) => `${server}${from} ${rest}\n`).join('');
};

/** `:` begins a placeholder, `=` ends the name; a pair that begins with `/` would be taken for the target. */
const toPair = (pair: string): string | null => {
  const [, name = '', value = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
  if (name === '') return null;
  return `${name.replace(/^\//, '%2F').replace(/^#/, '%23')}=${value.replace(/=/g, '%3D').replace(/^:/, '%3A')}`;
};
