import { REDIRECT } from '../../content-types';
import type { DocumentHooks, Problem, StoredEntry } from '../../documents/document-hooks';

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

export const redirectHooks: DocumentHooks = { uid: REDIRECT, check };
