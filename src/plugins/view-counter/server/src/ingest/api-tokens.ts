import type { Core } from '@strapi/strapi';

type Deps = { strapi: Core.Strapi };

/** A token as Strapi's admin keeps it; `permissions` are the actions of a custom one. */
type ApiToken = {
  id: number;
  kind: string;
  type: 'read-only' | 'full-access' | 'custom';
  expiresAt: string | null;
  lastUsedAt: string | null;
  permissions: string[] | null;
};

type ApiTokenService = {
  hash(accessKey: string): string;
  getByAccessKey(hash: string): Promise<ApiToken | null | undefined>;
};

const HOUR_MS = 3_600_000;

/** As Strapi itself does: the list of tokens in the admin shows to the hour when each was used last. */
const noteUse = async ({ strapi }: Deps, { id, lastUsedAt }: ApiToken, now: number): Promise<void> => {
  if (lastUsedAt !== null && now - new Date(lastUsedAt).getTime() < HOUR_MS) return;
  await strapi.db.query('admin::api-token').update({ where: { id }, data: { lastUsedAt: new Date(now) } });
};

/** The scope to be ticked for a custom token in the admin. */
export const INGEST_ACTION = 'plugin::view-counter.hits.ingest';

/** `validUntil` in ms since 1970, Infinity for a token without an end. */
export type Grant = { mayIngest: boolean; validUntil: number };

const mayIngest = ({ type, permissions }: ApiToken): boolean =>
  type === 'full-access' || (type === 'custom' && (permissions ?? []).includes(INGEST_ACTION));

/** What Strapi knows about a content-API token; null where it is none, or no more. */
export const findGrant = async ({ strapi }: Deps, accessKey: string): Promise<Grant | null> => {
  const tokens = strapi.service('admin::api-token-content-api') as unknown as ApiTokenService;
  const token = await tokens.getByAccessKey(tokens.hash(accessKey));
  if (!token || token.kind !== 'content-api') return null;
  await noteUse({ strapi }, token, Date.now());
  return { mayIngest: mayIngest(token), validUntil: token.expiresAt === null ? Infinity : new Date(token.expiresAt).getTime() };
};
