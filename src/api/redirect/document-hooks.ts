import { REDIRECT } from '../../content-types';
import type { DocumentHooks, Problem, StoredEntry } from '../../documents/document-hooks';
import { textOf } from '../../domain/text/text-of';
import { followPath } from '../../reading/redirects/follow-path';

const STATUS_CODES = [301, 302, 410];

const check = (entry: StoredEntry): Problem[] => {
  const { fromPath, toPath, targetId, statusCode } = entry;
  const leadsSomewhere = Boolean(toPath) || Boolean(targetId);
  return [
    ...(STATUS_CODES.includes(Number(statusCode))
      ? []
      : [{ path: ['statusCode'], message: 'The status is 301 (moved), 302 (for now) or 410 (gone).' }]),
    ...(String(fromPath).startsWith('/') ? [] : [{ path: ['fromPath'], message: 'The old path starts with "/".' }]),
    ...(leadsSomewhere || statusCode === 410
      ? []
      : [{ path: ['toPath'], message: 'Say where it leads: a path or an entry. Only 410 leads nowhere.' }]),
    ...(toPath && toPath === fromPath ? [{ path: ['toPath'], message: 'A path cannot lead to itself.' }] : []),
  ];
};

/** Redirects to each other would send a reader round and round. The entry is written already, so its path is followed as a reader's is. */
const checkCircle: DocumentHooks['checkOthers'] = async ({ strapi, entry }) => {
  const followed = await followPath({ strapi, path: textOf(entry.fromPath) });
  if (followed.leads || followed.because === 'unknown') return [];
  return [{ path: ['toPath'], message: `This leads in a circle: ${followed.way.join(' → ')}. Lead it to where the page is today.` }];
};

export const redirectHooks: DocumentHooks = { uid: REDIRECT, check, checkOthers: checkCircle };
