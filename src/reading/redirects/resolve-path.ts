import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { SOURCE_LOCALE } from '../../domain/portal';
import { readingConfig } from '../addresses';
import { knownParameters, once, parseOrRefuse } from '../parameters';
import { followRedirects, type Moved } from './follow-redirects';
import { pathSpellings } from './path-spellings';
import { readRedirect } from './read-redirect';

/** As long as a redirect's own path may be. */
const MAX_PATH = 2_000;

const EXPECTED =
  'The parameter "path" is the path of an old address, with its query if it had one: /tin-tuc/bai-cu.htm or /Default.aspx?id=5.';

const schema = knownParameters({
  path: once('path')
    .min(1, EXPECTED)
    .max(MAX_PATH, EXPECTED)
    .regex(/^\/(?![/\\])[^\p{Cc}\p{Cs}]*$/u, EXPECTED)
    .transform((path) => path.normalize('NFC')),
});

/** `url`: absolute where the public site's address is configured or the redirect leads to another site; null with 410. */
type Resolved = { data: Moved & { url: string | null } };

/**
 * What `GET /api/redirects/resolve?path=` answers: where an old address leads today.
 *
 * @throws ValidationError (400) with a sentence; NotFoundError (404) for a path that leads nowhere
 */
export const resolvePath = async ({ strapi, query }: { strapi: Core.Strapi; query: unknown }): Promise<Resolved> => {
  const { path } = parseOrRefuse(schema, query);
  const { siteUrl, paths: patterns } = readingConfig({ strapi });
  const moved = await followRedirects(path, (at) =>
    at.startsWith('/') ? readRedirect({ strapi, patterns, paths: pathSpellings(at), locale: SOURCE_LOCALE }) : Promise.resolve(null),
  );
  if (!moved) throw new errors.NotFoundError(`Nothing that can be read today has moved away from "${path}".`);
  return { data: { ...moved, url: moved.path?.startsWith('/') ? `${siteUrl}${moved.path}` : moved.path } };
};
