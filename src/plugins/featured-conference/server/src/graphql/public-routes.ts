/** What GraphQL answers to everybody, as `/api/featured-conference` does: it shows what is published. */
export const PUBLIC_FIELDS = { 'Query.featuredConference': { auth: false } };
