import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { createAnswers, type Answers } from './answers/answers';
import { createMemory } from './answers/memory';
import type { Exchange } from './answers/populations';
import { requestKey } from './answers/request-key';
import { parseOptions, type Options } from './config';
import { followContent } from './content-version/follow-content';
import { createFreshness, type Freshness } from './content-version/freshness';
import { createSeenVersion, type SeenVersion } from './content-version/seen-version';
import { createLeaveMark } from './content-version/leave-mark';
import { ensureTable, openVersionReader, pruneMarks, type VersionReader } from './content-version/version-store';
import { createCors } from './cors';
import type { DoorRoute, FrontDoor, Keeping } from './front-door';
import { createMissLimit } from './miss-limit';
import { prefixOf } from './rules/address-prefix';
import { cacheControl } from './rules/cache-control';
import { compileRoutes } from './rules/match-route';
import { getService } from './services';

type Deps = { strapi: Core.Strapi };

export type Door = FrontDoor & {
  /** In `bootstrap()`, when content may be written. */
  start(): Promise<void>;
  /** Takes a request; what is not the door's goes its ordinary way, untouched. */
  handle(exchange: Exchange): void;
  close(): Promise<void>;
};

/** Milliseconds that never go back. */
const now = (): number => performance.now();

const watchVersion = ({ strapi }: Deps, seen: SeenVersion): Freshness =>
  createFreshness({ seen, now, prune: () => pruneMarks({ strapi }, Date.now()), warn: (message) => strapi.log.warn(message) });

/** By the address as Koa knows it: what it believes of X-Forwarded-For is said in config/server.ts. */
const limitMisses = ({ strapi }: Deps, { missesPerPrefixMinute }: Options) => {
  const limit = createMissLimit(missesPerPrefixMinute);
  const app = strapi.server.app as unknown as { createContext(req: IncomingMessage, res: ServerResponse): Context };
  return ({ req, res }: Exchange): number => limit(prefixOf(app.createContext(req, res).ip), Date.now());
};

export const createDoor = ({ strapi }: Deps): Door => {
  const options = parseOptions(strapi.config.get('plugin::front-door', {}));
  const clock = getService({ strapi }, 'clock');
  const kept = new WeakMap<ServerResponse, Keeping>();
  let reader: VersionReader | null = null;
  const readVersion = (): Promise<string> => reader?.read() ?? Promise.reject(new Error('The door is not open.'));
  const forget = (): void => {
    answers.forget();
  };
  const seen = createSeenVersion({ readVersion, forget, now });
  const freshness = watchVersion({ strapi }, seen);
  const answers: Answers = createAnswers({
    memory: createMemory({ maxBytes: options.memoryMb * 1_048_576, maxAnswerBytes: options.maxAnswerKb * 1_024 }),
    freshness,
    seen,
    clock,
    cors: createCors({ strapi }),
    keepingOf: (res) => kept.get(res),
    secondsToWait: limitMisses({ strapi }, options),
    warn: (message) => strapi.log.warn(message),
  });
  const leaveMark = createLeaveMark({ strapi, dropped: seen.dropped });
  let routes: readonly DoorRoute[] = [];
  let match = compileRoutes([]);
  let isOpen = false;

  return {
    open: (more) => {
      routes = [...routes, ...more];
      match = compileRoutes(routes);
    },
    keep: (ctx, keeping) => {
      kept.set(ctx.res, keeping);
      ctx.set('Cache-Control', cacheControl(keeping, clock.now()));
    },
    // Before the start there is nothing to forget; the start itself leaves a mark.
    touch: () => (isOpen ? leaveMark() : Promise.resolve()),
    start: async () => {
      await ensureTable({ strapi });
      reader = openVersionReader({ strapi });
      followContent({ strapi, follow: options.follow, leaveMark });
      // A new version of the application may answer otherwise than the one before, and its start may have changed content.
      await leaveMark();
      isOpen = true;
    },
    handle: (exchange) => {
      const key = isOpen ? requestKey(exchange.req, match) : null;
      if (key === null) exchange.route(exchange.req, exchange.res);
      else answers.give(exchange, key);
    },
    close: async () => {
      isOpen = false;
      answers.forget();
      await freshness.close();
      reader?.close();
      reader = null;
    },
  };
};
