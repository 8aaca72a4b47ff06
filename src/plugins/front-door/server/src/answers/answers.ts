import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Freshness } from '../content-version/freshness';
import type { SeenVersion } from '../content-version/seen-version';
import type { Cors } from '../cors';
import type { Clock, Keeping } from '../front-door';
import { isOver } from '../rules/cache-control';
import { isKept, readAnswer, type Answer, type KeptAnswer } from './answer';
import { captureResponse } from './captured-response';
import type { Memory } from './memory';
import { createSend } from './send';
import { PROBE_ORIGIN, standInRequest } from './stand-in-request';
import { tooMany } from './too-many';
import { createVariants } from './variants';

/** `route`: the ordinary way, through Strapi's whole stack. */
export type Exchange = { req: IncomingMessage; res: ServerResponse; route: (req: IncomingMessage, res: ServerResponse) => void };

export type AnswersParts = {
  memory: Memory;
  freshness: Freshness;
  seen: SeenVersion;
  clock: Clock;
  cors: Cors;
  /** What the controller said of the answer that it wrote there. */
  keepingOf(res: ServerResponse): Keeping | undefined;
  /** Seconds to wait where too many answers were made for this address; 0: go on. */
  secondsToWait(exchange: Exchange): number;
  warn(message: string): void;
};

export type Answers = {
  /** Answers from memory; else makes the answer by the route, once for all who wait for it. */
  give(exchange: Exchange, key: string): void;
  /** Nobody who asks from now on gets what is kept or being made. */
  forget(): void;
};

/** Answers that are being made at one time; whoever asks for one more goes to the route by himself. */
const MAX_POPULATIONS = 500;

type Making = Promise<Answer | KeptAnswer | null>;

export const createAnswers = (parts: AnswersParts): Answers => {
  const { memory, freshness, clock, cors } = parts;
  const making = new Map<string, Making>();
  const keys = new WeakMap<KeptAnswer, string>();
  const variants = createVariants((answer, bytes) => {
    memory.grow(keys.get(answer) ?? '', answer, bytes);
  });
  const send = createSend({ clock, variants });

  const current = (key: string): KeptAnswer | undefined => {
    const answer = memory.get(key);
    return answer && !isOver(answer.keeping, clock.now()) ? answer : undefined;
  };

  const make = async (key: string, { req, route }: Exchange): Making => {
    // A database that does not answer is the route's to report.
    const watch = await parts.seen.watch().catch(() => null);
    if (watch === null) return null;
    const probed = cors.known(PROBE_ORIGIN) ?? (await cors.find(PROBE_ORIGIN));
    const request = standInRequest(req);
    const captured = captureResponse(request);
    route(request, captured.res);
    const answer = readAnswer(await captured.answer, { keeping: parts.keepingOf(captured.res), probed });
    if (!answer || !isKept(answer) || isOver(answer.keeping, clock.now())) return answer;
    // What cannot be known to be unchanged is given, but not kept.
    if (await watch.isUnchanged().catch(() => false)) {
      keys.set(answer, key);
      memory.set(key, answer);
    }
    return answer;
  };

  const begin = (key: string, exchange: Exchange): Making => {
    const promise = make(key, exchange).finally(() => {
      if (making.get(key) === promise) making.delete(key);
    });
    making.set(key, promise);
    return promise;
  };

  const obtain = (key: string, exchange: Exchange): Answer | Making | null => {
    const known = current(key) ?? making.get(key);
    if (known) return known;
    if (making.size >= MAX_POPULATIONS) return null;
    const seconds = parts.secondsToWait(exchange);
    return seconds > 0 ? tooMany(seconds) : begin(key, exchange);
  };

  const answerOrRoute = async (key: string, exchange: Exchange): Promise<void> => {
    const { req, res, route } = exchange;
    const answer = (await freshness.ensureFresh()) ? await obtain(key, exchange) : null;
    if (answer === null) return route(req, res);
    const { origin } = req.headers;
    await send(exchange, answer, cors.known(origin) ?? (await cors.find(origin)));
  };

  const giveUp = ({ req, res }: Exchange, error: unknown): void => {
    parts.warn(`The front door could not answer ${req.url}: ${String(error)}`);
    res.destroy();
  };

  return {
    give: (exchange, key) => {
      try {
        const answer = freshness.isFresh() ? current(key) : undefined;
        const headers = answer && cors.known(exchange.req.headers.origin);
        const sent = answer && headers ? send(exchange, answer, headers) : answerOrRoute(key, exchange);
        sent?.catch((error: unknown) => {
          giveUp(exchange, error);
        });
      } catch (error) {
        giveUp(exchange, error);
      }
    },
    forget: () => {
      memory.clear();
      making.clear();
    },
  };
};
