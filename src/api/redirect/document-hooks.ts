import { REDIRECT } from '../../content-types';
import type { DocumentHooks, Problem, StoredEntry } from '../../documents/document-hooks';
import { hostOf, oldAddressOf } from '../../domain/address/old-address';
import { textOf } from '../../domain/text/text-of';
import { isPlace } from '../../reading/redirects/judge-redirect';
import { followPath } from '../../reading/redirects/follow-path';

const STATUS_CODES = [301, 302, 410];

/** Bytes; PostgreSQL indexes no longer ones. */
const LONGEST_PATH = 2_000;

/** Whoever pastes a whole old address means its server and its path. */
const complete: DocumentHooks['complete'] = (data) => {
  const pasted = oldAddressOf(textOf(data.fromPath));
  if (pasted) return { ...data, fromHost: pasted.host, fromPath: pasted.path };
  if (!('fromHost' in data)) return data;
  const name = textOf(data.fromHost).trim();
  return { ...data, fromHost: name === '' ? null : (hostOf(name) ?? name) };
};

const check = (entry: StoredEntry): Problem[] => {
  const { fromPath, fromHost, toPath, targetId, statusCode } = entry;
  const leadsSomewhere = Boolean(toPath) || Boolean(targetId);
  return [
    ...(STATUS_CODES.includes(Number(statusCode))
      ? []
      : [{ path: ['statusCode'], message: 'The status is 301 (moved), 302 (for now) or 410 (gone).' }]),
    ...(String(fromPath).startsWith('/') ? [] : [{ path: ['fromPath'], message: 'The old path starts with "/".' }]),
    ...(Buffer.byteLength(String(fromPath)) <= LONGEST_PATH
      ? []
      : [{ path: ['fromPath'], message: `The old path is at most ${LONGEST_PATH} bytes long.` }]),
    ...(!fromHost || hostOf(String(fromHost)) !== null
      ? []
      : [{ path: ['fromHost'], message: 'The old server is a name such as bato.quangngai.gov.vn, without https:// and path.' }]),
    ...(leadsSomewhere || statusCode === 410
      ? []
      : [{ path: ['toPath'], message: 'Say where it leads: a path or an entry. Only 410 leads nowhere.' }]),
    ...(!toPath || isPlace(String(toPath))
      ? []
      : [{ path: ['toPath'], message: 'It leads to a path of this site (/…) or to an address of the web (https://…).' }]),
    ...(toPath && toPath === fromPath && !fromHost ? [{ path: ['toPath'], message: 'A path cannot lead to itself.' }] : []),
  ];
};

/** Redirects to each other would send a reader round and round. The entry is written already, so its path is followed as a reader's is. */
const checkCircle: DocumentHooks['checkOthers'] = async ({ strapi, entry }) => {
  const host = textOf(entry.fromHost);
  const followed = await followPath({ strapi, path: textOf(entry.fromPath), asked: host === '' ? 'own' : { host } });
  if (followed.leads || followed.because === 'unknown') return [];
  return [{ path: ['toPath'], message: `This leads in a circle: ${followed.way.join(' → ')}. Lead it to where the page is today.` }];
};

export const redirectHooks: DocumentHooks = { uid: REDIRECT, complete, check, checkOthers: checkCircle };
