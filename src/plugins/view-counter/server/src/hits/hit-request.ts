import type { IncomingHttpHeaders } from 'node:http';
import type { HitReply } from '../../../shared/public-contract';
import type { Refusal } from './refusal';

/** What a hit came with, whichever door it came through (POST, pixel, the content API's route, GraphQL). */
export type HitRequest = {
  /** The address of the socket's other end; undefined where it has none (a Unix socket, a connection that is gone). */
  peer: string | undefined;
  headers: IncomingHttpHeaders;
  /** Not yet checked: `{ hitId, type?, documentId?, locale?, nav?, auto? }`. */
  body: unknown;
  /** From the pixel: there is no hit id, so only the double-click rule tells a repeated request. */
  withoutHitId?: boolean;
};

/** `reply` is what the POST answers, after COMMIT; a refusal's `refusalBody` is the error in Strapi's shape. */
export type Recorded = { recorded: true; reply: HitReply } | { recorded: false; refusal: Refusal };
