/** The query parameters by which Strapi 5 hands out what is not published. */
export const DRAFT_PARAMETERS = ['status', 'publicationFilter', 'hasPublishedVersion'] as const;

const isDraftParameter = (key: string): boolean => (DRAFT_PARAMETERS as readonly string[]).includes(key);

const MAX_DEPTH = 20;

/**
 * The first draft parameter in a parsed query string, written as the caller wrote it, or null. Looks at any depth: `populate` takes
 * the same parameters as the root. Values below `filters` are attribute names, where none of ours is called so.
 *
 * @example findDraftParameter({ populate: { events: { status: 'draft' } } }) // 'populate[events][status]'
 */
export const findDraftParameter = (query: unknown, path: string[] = []): string | null => {
  if (typeof query !== 'object' || query === null || path.length > MAX_DEPTH) return null;
  for (const [key, value] of Object.entries(query)) {
    const here = [...path, key];
    if (isDraftParameter(key))
      return (
        here[0] +
        here
          .slice(1)
          .map((part) => `[${part}]`)
          .join('')
      );
    const below = findDraftParameter(value, here);
    if (below !== null) return below;
  }
  return null;
};

/** Who calls, as the authentication has found out. */
export type Caller = { strategy: string | null; tokenType: string | null; holdsReadDrafts: boolean };

/**
 * Only an API token made for it reads drafts: one with full access, or a custom one with the read-drafts scope. A visitor's account
 * (users-permissions) and a read-only token never do (strapi#25326).
 */
export const mayReadDrafts = ({ strategy, tokenType, holdsReadDrafts }: Caller): boolean =>
  strategy === 'content-api-token' && (tokenType === 'full-access' || (tokenType === 'custom' && holdsReadDrafts));
