import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SeenVersion } from '../content-version/seen-version';
import type { Cors } from '../cors';
import type { Clock, Keeping } from '../front-door';
import { isOver } from '../rules/cache-control';
import { isKept, readAnswer, type Answer, type KeptAnswer } from './answer';
import { captureResponse } from './captured-response';
import type { KeptAnswers } from './kept-answers';
import { PROBE_ORIGIN, standInRequest } from './stand-in-request';

/** `route`: the ordinary way, through Strapi's whole stack. */
export type Exchange = { req: IncomingMessage; res: ServerResponse; route: (req: IncomingMessage, res: ServerResponse) => void };

export type PopulationsParts = {
  kept: KeptAnswers;
  seen: SeenVersion;
  clock: Clock;
  cors: Cors;
  /** What the controller said of the answer that it wrote there. */
  keepingOf(res: ServerResponse): Keeping | undefined;
};

/** Null: the asker has to go to the route by himself. */
type Making = Promise<Answer | KeptAnswer | null>;

export type Populations = {
  /** The one that is under way. */
  ofKey(key: string): Making | undefined;
  /** Null: too many are under way. */
  begin(key: string, exchange: Exchange): Making | null;
  /** Nobody joins those that are under way any more. */
  forget(): void;
};

const MAX_POPULATIONS = 500;

/** One that has taken longer brings counts that are too old for whoever asks now. */
const JOINED_MS = 2_000;

export const createPopulations = ({ kept, seen, clock, cors, keepingOf }: PopulationsParts): Populations => {
  const underWay = new Map<string, { begunAt: number; making: Making }>();

  const make = async (key: string, { req, route }: Exchange): Making => {
    // A database that does not answer is the route's to report.
    const watch = await seen.watch().catch(() => null);
    if (watch === null) return null;
    const probed = cors.known(PROBE_ORIGIN) ?? (await cors.find(PROBE_ORIGIN));
    const request = standInRequest(req);
    const captured = captureResponse(request);
    const begunAt = clock.elapsed();
    route(request, captured.res);
    const answer = readAnswer(await captured.answer, { keeping: keepingOf(captured.res), probed });
    if (!answer || !isKept(answer) || isOver(answer.keeping, clock.now())) return answer;
    await kept.prepare(key, answer);
    // What cannot be known to be unchanged is given, but not kept.
    if (await watch.isUnchanged().catch(() => false)) kept.put(key, answer, begunAt);
    return answer;
  };

  return {
    ofKey: (key) => {
      const known = underWay.get(key);
      return known && clock.elapsed() - known.begunAt < JOINED_MS ? known.making : undefined;
    },
    begin: (key, exchange) => {
      if (underWay.size >= MAX_POPULATIONS) return null;
      const making = make(key, exchange).finally(() => {
        if (underWay.get(key)?.making === making) underWay.delete(key);
      });
      underWay.set(key, { begunAt: clock.elapsed(), making });
      return making;
    },
    forget: () => {
      underWay.clear();
    },
  };
};
