import type { Caller } from '../domain/drafts/draft-parameters';

/** The scope of an API token that may read drafts; it is the action behind `GET /api/reading/read-drafts`. */
const READ_DRAFTS_SCOPE = 'api::reading.reading.readDrafts';

type Auth = { strategy?: { name?: string }; credentials?: { type?: string } | null; ability?: { can(scope: string): boolean } | null };

/** Reads Strapi's `ctx.state` (untyped there). */
export const callerOf = (state: { auth?: Auth } | undefined): Caller => ({
  strategy: state?.auth?.strategy?.name ?? null,
  tokenType: state?.auth?.credentials?.type ?? null,
  holdsReadDrafts: state?.auth?.ability?.can(READ_DRAFTS_SCOPE) ?? false,
});
