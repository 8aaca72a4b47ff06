import type { IncomingHttpHeaders } from 'node:http';
import type { Core } from '@strapi/strapi';
import { readAddress } from '../hits/address';
import { createFailureLog } from '../hits/failure-log';
import { busy, type Refusal } from '../hits/refusal';
import { findGrant, INGEST_ACTION } from './api-tokens';
import { createGrants, type Grants } from './grants';

/** `reader`: whom a server speaks for; null where nobody speaks for anybody. */
type Delegation = { refused: false; reader: { address: string; agent: string } | null } | { refused: true; refusal: Refusal };

export type IngestService = {
  /**
   * Without `Authorization: Bearer` there is no reader but the sender, whatever other headers say; at once then. With it, the token must be
   * valid (401) and hold the scope (403), and say whose hit it is in `x-reader-address` and `x-reader-agent` (400).
   */
  readerOf(headers: IncomingHttpHeaders): Delegation | Promise<Delegation>;
};

const NOBODY: Delegation = { refused: false, reader: null };

const refuse = (refusal: Refusal): Delegation => ({ refused: true, refusal });

/** Strapi's tokens are 256 characters; what is longer is not worth a hash. */
const MAX_TOKEN = 1_024;

const BEARER = /^bearer +(\S+)$/i;

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** An empty agent is an answer (the reader's program sent none), a missing one is a mistake of the sender. */
const delegate = (headers: IncomingHttpHeaders): Delegation => {
  const field = 'x-reader-address';
  const address = readAddress(one(headers[field]) ?? '');
  if (address === null)
    return refuse({ status: 400, field, message: `${field}: expected the reader's IPv4 or IPv6 address, such as "203.0.113.7".` });
  const agent = one(headers['x-reader-agent']);
  if (agent === undefined)
    return refuse({
      status: 400,
      field: 'x-reader-agent',
      message: "x-reader-agent: expected the reader's User-Agent, as it was received.",
    });
  return { refused: false, reader: { address, agent } };
};

const checkToken = async (grants: Grants, token: string, headers: IncomingHttpHeaders): Promise<Delegation> => {
  const grant = token.length > MAX_TOKEN ? null : await grants.of(token);
  if (grant === 'busy') return refuse(busy('API tokens cannot be checked right now.'));
  if (grant === null || grant.validUntil <= Date.now())
    return refuse({ status: 401, message: 'The API token is not valid, or no longer; leave Authorization out to count as a reader.' });
  if (!grant.mayIngest) return refuse({ status: 403, message: `The API token needs the permission "${INGEST_ACTION}".` });
  return delegate(headers);
};

export const createIngest = ({ strapi }: { strapi: Core.Strapi }): IngestService => {
  const grants = createGrants({
    find: (accessKey) => findGrant({ strapi }, accessKey),
    onFailure: createFailureLog({ strapi }, 'could not check an API token'),
  });
  return {
    readerOf: (headers) => {
      const token = headers.authorization === undefined ? undefined : BEARER.exec(headers.authorization)?.[1];
      return token === undefined ? NOBODY : checkToken(grants, token, headers);
    },
  };
};
