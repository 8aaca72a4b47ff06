/** Everything the public routes have, and `views` on every counted type. Int ends at 2,147,483,647: `toInt` stops there. */
export const typeDefsFor = (typeNames: readonly string[]): string => `
  type Reads { views: Int! visits: Int! }
  "Each number names its period; total also holds what was counted before this counter."
  type SiteReads { online: Int! today: Reads! month: Reads! total: Reads! since: String! }
  type SiteReadsNow { online: Int! today: Reads! total: Reads! since: String! }
  "views: all languages together; 0 for what is unknown or not published."
  type ReadCount { documentId: ID! views: Int! }
  "views: within the window, not of a lifetime."
  type PopularRead { documentId: ID! locale: String! title: String slug: String datePublished: String views: Int! }
  type PopularReads { entries: [PopularRead!]! from: String! to: String! }
  "views: of the document, in all languages; null where the page is of none."
  type RecordedRead { counted: Boolean! views: Int site: SiteReadsNow! }

  type Query {
    readCounts(documentIds: [ID!]!, type: String): [ReadCount!]!
    popularReads(type: String!, locale: String, days: Int, limit: Int): PopularReads!
    siteReads: SiteReads!
  }
  type Mutation {
    "hitId: 128 random bits made in the reader's browser, one per showing of a page."
    recordRead(hitId: String!, type: String, documentId: ID, locale: String, nav: String): RecordedRead!
  }
  ${typeNames.map((name) => `extend type ${name} { views: Int! }`).join('\n  ')}
`;

const MAX_INT = 2_147_483_647;

export const toInt = (views: number): number => Math.min(views, MAX_INT);

export const readsInInts = ({ views, visits }: { views: number; visits: number }) => ({ views: toInt(views), visits: toInt(visits) });
