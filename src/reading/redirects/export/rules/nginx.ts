import type { ExportedRedirect, ExportFormat, ExportRequest, RedirectGroup } from '../exported-redirect';
import { bytesPattern, pathBytes, readableText } from './path-bytes';

/** Bytes of a line in nginx's table, its name and some pointers; a longer address is looked for one by one. */
const BUCKET = 512;
const LONGEST_KEY = 440;

/** The variables in which one table after the other is asked; the last knows nothing. */
const TABLES = ['$dinh_of_server_query', '$dinh_query', '$dinh_of_server_path', '$dinh_path_only'] as const;

/** Redirects as tables of nginx (1.11 or newer), each asked only where the one before knows nothing. */
export const toNginx: ExportFormat = async function* ({ groups, count, ...request }) {
  yield header(request, count);
  let place = 0;
  for await (const group of groups) {
    const [table = '', next = '""'] = TABLES.slice(place);
    place += 1;
    yield* tableOf(group, { table, next });
  }
};

const header = (
  { host, site }: ExportRequest,
  count: number,
): string => `# Old addresses, written by Đình${host === null ? '' : ` for ${host}`}. Do not edit: write it anew when content has changed.
#
# 1. Put this file where nginx reads its http { } block, e.g. /etc/nginx/conf.d/dinh-redirects.conf.
# 2. In each server { } that answers for an old server's name (server_name ${host ?? 'old.gov.vn'} …;), before its location blocks:
#        if ($dinh_moved) { return 301 $dinh_moved; }
#        if ($dinh_moved_for_now) { return 302 $dinh_moved_for_now; }
#        if ($dinh_gone) { return 410; }
# 3. nginx -t && nginx -s reload
#
${site === '' ? '# The new site is not known (--site): targets are paths, so they lead to the server that was asked.\n' : ''}# Where map_hash_bucket_size or map_hash_max_size are set already, keep the larger and delete the lines here.
map_hash_bucket_size ${BUCKET};
map_hash_max_size ${tableSize(count)};

# What only says how a reader came is no part of an address.
map $request_uri $dinh_asked {
    default $request_uri;
    "~*^(?<dinh_kept>[^?]+\\?.+?)&(?:utm_[a-z]+|fbclid|gclid|gidzl|zarsrc|inheritredirect|redirect)=" $dinh_kept;
}
map $uri $dinh_path {
    default $uri;
    "~^(?<dinh_bare>/.*[^/])/+$" $dinh_bare;
}
map $host $dinh_server {
    default $host;
    "~^www\\.(?<dinh_name>[^.]+\\..+)$" $dinh_name;
}
map ${TABLES[0]} $dinh_moved {
    default "";
    "~^301 (?<dinh_to>.+)$" $dinh_to;
}
map ${TABLES[0]} $dinh_moved_for_now {
    default "";
    "~^302 (?<dinh_to_for_now>.+)$" $dinh_to_for_now;
}
map ${TABLES[0]} $dinh_gone {
    default "";
    "410" "1";
}
`;

/** A table that is too small is slow to build; one above 10,000 is built from its end. */
const tableSize = (count: number): number => 2 ** Math.max(11, Math.ceil(Math.log2(count * 4 + 1)));

type Place = { table: string; next: string };

/**
 * A table of names, and before it one of patterns: nginx takes A and a for the same in names, so the second of two that differ by capitals only
 * stands there. Names win over patterns of the same table.
 */
async function* tableOf({ bound, hasQuery, redirects }: RedirectGroup, { table, next }: Place): AsyncGenerator<string> {
  const asked = `"${bound ? '$dinh_server' : ''}${hasQuery ? '$dinh_asked' : '$dinh_path'}"`;
  yield `\nmap ${asked} ${table}_names {\n    default ${next};\n`;
  const [exact, folded] = [new Set<string>(), new Set<string>()];
  const rivals: string[] = [];
  for await (const redirect of redirects) {
    const key = keyOf(redirect, hasQuery);
    const name = key.toString('latin1');
    if (exact.has(name)) continue;
    if (folded.has(foldAscii(name))) rivals.push(`    ${patternOf(key)} ${valueOf(redirect)};\n`);
    else yield `    ${nameOf(key)} ${valueOf(redirect)};\n`;
    exact.add(name);
    folded.add(foldAscii(name));
  }
  yield `}\nmap ${asked} ${table} {\n    default ${table}_names;\n${rivals.join('')}}\n`;
}

const keyOf = ({ host, path }: ExportedRedirect, hasQuery: boolean): Buffer =>
  Buffer.concat([Buffer.from(host ?? ''), hasQuery ? Buffer.from(path) : pathBytes(path)]);

const foldAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const nameOf = (key: Buffer): string => {
  const text = readableText(key);
  return text === null || key.length > LONGEST_KEY ? patternOf(key) : `"${text.replace(/[\\"]/g, '\\$&')}"`;
};

const patternOf = (key: Buffer): string => `"~^${bytesPattern(key).replace(/\\/g, '\\\\')}$"`;

const valueOf = ({ to, status }: ExportedRedirect): string => (to === null ? '"410"' : `"${status} ${to}"`);
