/** What an upsert of `vc_seen_*` meant; written in its column `outcome`, so that RETURNING can tell. */
export const SEEN = {
  /** No row before: a new visitor of this document today. */
  first: 1,
  /** A view, and the first of its clock hour. */
  unique: 2,
  view: 3,
  doubleClick: 4,
  /** Beyond the views of one document that one visitor may have in a day. */
  capped: 5,
} as const;

/** What an upsert of `vc_visitor_*` meant. */
export const VISITED = {
  /** No row before: the visitor's first visit today. */
  first: 1,
  again: 2,
  goingOn: 3,
} as const;
