import type { Context } from 'koa';

/**
 * A route that the door may answer: the whole path (`/api/featured-conference`, `/api/articles/by-slug/:slug`) and the query parameters that
 * tell one answer from another. A request with any other parameter, one of them twice, or an Authorization header goes to the route.
 *
 * The route sees neither cookies nor what else tells one reader from another, and answers all alike. Host and proxy headers may matter to it.
 */
export type DoorRoute = { path: string; parameters: readonly string[] };

/**
 * Of an answer in which something moves that is no content, such as counts: how long it may be given before it is looked at again. `renew`
 * answers the same bytes with what moved in them, or null where nothing did; without it the route makes the answer again. The ETag that
 * the controller set stands for all of them.
 */
export type Moving = { forMs: number; renew?: (body: Buffer) => Promise<Buffer | null> };

/** `until`: when the answer may change without a write; null: never. `maxAge`: seconds that shared caches may keep it, at most. */
export type Keeping = { until: Date | null; maxAge: number; moving?: Moving };

/** The service `door`. */
export type FrontDoor = {
  /** In `register()` or `bootstrap()`. */
  open(routes: readonly DoorRoute[]): void;
  /**
   * In the controller, on its way to a 200: sets `Cache-Control: public, max-age=min(maxAge, until − now)`, and the door keeps the answer
   * until then or until content changes. A weak ETag that the controller sets stands; else the door makes one of the bytes.
   */
  keep(ctx: Context, keeping: Keeping): void;
  /** After a write that goes around Strapi's documents, such as that of a setting; joins the transaction it is called in. */
  touch(): Promise<void>;
};

/** The service `clock`: by `now` is judged what `until` says, by `elapsed` (milliseconds that never go back) how old moving parts are. A test replaces them. */
export type Clock = { now(): Date; elapsed(): number };
