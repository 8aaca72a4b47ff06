import type { Freshness } from '../content-version/freshness';
import type { Answer, KeptAnswer } from './answer';
import { createKeptAnswers } from './kept-answers';
import type { Memory } from './memory';
import { createPopulations, type Exchange, type PopulationsParts } from './populations';
import { createRenewals } from './renewals';
import { createSend } from './send';
import { tooMany } from './too-many';

export type AnswersParts = Omit<PopulationsParts, 'kept'> & {
  memory: Memory;
  freshness: Freshness;
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

export const createAnswers = ({ memory, freshness, secondsToWait, warn, ...parts }: AnswersParts): Answers => {
  const { clock, cors } = parts;
  const kept = createKeptAnswers({ memory, clock });
  const populations = createPopulations({ kept, ...parts });
  const renewals = createRenewals({ kept, clock });
  const send = createSend({ clock, variants: kept.variants });

  /** Null: the asker goes to the route by himself. */
  const populate = async (key: string, exchange: Exchange): Promise<Answer | KeptAnswer | null> => {
    const joined = populations.ofKey(key);
    if (joined) return joined;
    const seconds = secondsToWait(exchange);
    return seconds > 0 ? tooMany(seconds) : populations.begin(key, exchange);
  };

  const renewAhead = (key: string, answer: KeptAnswer, exchange: Exchange): void => {
    const begun: Promise<unknown> = renewals.renew(key, answer) ?? populate(key, exchange);
    // Whoever asks when the answer is over is told what is wrong.
    begun.catch(() => undefined);
  };

  /** Undefined: something has to be waited for. */
  const atOnce = (key: string, exchange: Exchange): KeptAnswer | undefined => {
    const answer = kept.get(key);
    if (!answer) return undefined;
    const standing = kept.standing(answer);
    if (standing === 'ahead') renewAhead(key, answer, exchange);
    return standing === 'over' ? undefined : answer;
  };

  const obtain = async (key: string, exchange: Exchange): Promise<Answer | KeptAnswer | null> => {
    const known = atOnce(key, exchange);
    if (known) return known;
    const old = kept.get(key);
    const renewed = old && (await renewals.renew(key, old));
    if (renewed && freshness.isFresh()) return renewed;
    return populate(key, exchange);
  };

  const answerOrRoute = async (key: string, exchange: Exchange): Promise<void> => {
    const { req, res, route } = exchange;
    const answer = (await freshness.ensureFresh()) ? await obtain(key, exchange) : null;
    if (answer === null) return route(req, res);
    const { origin } = req.headers;
    await send(exchange, answer, cors.known(origin) ?? (await cors.find(origin)));
  };

  const giveUp = ({ req, res }: Exchange, error: unknown): void => {
    warn(`The front door could not answer ${req.url}: ${String(error)}`);
    res.destroy();
  };

  return {
    give: (exchange, key) => {
      try {
        const answer = freshness.isFresh() ? atOnce(key, exchange) : undefined;
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
      kept.clear();
      populations.forget();
    },
  };
};
