/** What GraphQL answers to everybody, as `/api/reads` does: they read published documents only, and record reads under the same limits. */
export const PUBLIC_FIELDS = {
  'Query.readCounts': { auth: false },
  'Query.popularReads': { auth: false },
  'Query.siteReads': { auth: false },
  'Mutation.recordRead': { auth: false },
};
