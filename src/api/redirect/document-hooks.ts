import { REDIRECT } from '../../content-types';
import type { Core } from '@strapi/strapi';
import type { DocumentHooks, Problem, StoredEntry } from '../../documents/document-hooks';
import { pathSpellings } from '../../reading/redirects/path-spellings';

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

/** Longer chains are followed no further; readers are not led over more steps either. */
const MOST_STEPS = 10;

type Row = { fromPath: string; toPath: string | null };

/** Over which paths a path leads on, by redirects to paths; ends before a path that comes again. */
const findWay = async (strapi: Core.Strapi, toPath: string): Promise<string[]> => {
  const way = [toPath];
  while (way.length <= MOST_STEPS) {
    const paths = pathSpellings(way.at(-1) ?? '');
    const next = (await strapi.db
      .query(REDIRECT)
      .findOne({ where: { fromPath: { $in: paths }, toPath: { $notNull: true } } })) as Row | null;
    if (!next?.toPath || way.includes(next.toPath)) break;
    way.push(next.toPath);
  }
  return way;
};

/** Two redirects to each other, or more of them in a row, would send a reader round and round. */
const checkCircle: DocumentHooks['checkOthers'] = async ({ strapi, entry }) => {
  const { fromPath, toPath } = entry as unknown as Row;
  if (!toPath?.startsWith('/')) return [];
  const here = pathSpellings(fromPath);
  const way = await findWay(strapi, toPath);
  if (!way.some((path) => here.includes(path))) return [];
  return [{ path: ['toPath'], message: `This leads in a circle: ${[fromPath, ...way].join(' → ')}. Lead it to where the page is today.` }];
};

export const redirectHooks: DocumentHooks = { uid: REDIRECT, check, checkOthers: checkCircle };
