import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hostOf } from '../../domain/address/old-address';
import { readingConfig } from '../addresses';
import { knownParameters, once, parseOrRefuse } from '../parameters';
import { followPath } from './follow-path';
import type { Moved } from './follow-redirects';

/** As long as a redirect's own path may be. */
const MAX_PATH = 2_000;

const EXPECTED =
  'The parameter "path" is the path of an old address, with its query if it had one: /tin-tuc/bai-cu.htm or /Default.aspx?id=5.';

const EXPECTED_HOST = 'The parameter "host" is the name of an old server: bato.quangngai.gov.vn.';

const schema = knownParameters({
  path: once('path')
    .min(1, EXPECTED)
    .max(MAX_PATH, EXPECTED)
    .regex(/^\/(?![/\\])[^\p{Cc}\p{Cs}]*$/u, EXPECTED)
    .transform((path) => path.normalize('NFC')),
  host: once('host')
    .max(253, EXPECTED_HOST)
    .transform(hostOf)
    .refine((host) => host !== null, EXPECTED_HOST)
    .optional(),
});

/** `url`: absolute where the public site's address is configured or the redirect leads to another site; null with 410. */
type Resolved = { data: Moved & { url: string | null } };

/**
 * What `GET /api/redirects/resolve?path=` answers: where an old address leads today. `host` names the old server, where several had the same
 * paths; without it an address of any server is found.
 *
 * @throws ValidationError (400) with a sentence; NotFoundError (404) for a path that leads nowhere
 */
export const resolvePath = async ({ strapi, query }: { strapi: Core.Strapi; query: unknown }): Promise<Resolved> => {
  const { path, host } = parseOrRefuse(schema, query);
  const followed = await followPath({ strapi, path, asked: host ? { host } : 'any' });
  if (!followed.leads) throw new errors.NotFoundError(`Nothing that can be read today has moved away from "${path}".`);
  const { moved } = followed;
  return { data: { ...moved, url: moved.path?.startsWith('/') ? `${readingConfig({ strapi }).siteUrl}${moved.path}` : moved.path } };
};
