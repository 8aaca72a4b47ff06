import type { Clock } from '../front-door';
import { alone } from './alone';
import type { KeptAnswer } from './answer';
import type { KeptAnswers } from './kept-answers';

export type Renewals = {
  /**
   * The answer with what moved in it, by the one renewal of this key that is under way or begins now. Undefined: the route makes this answer
   * again. It comes to null where the answer was forgotten or replaced meanwhile, or what moves could not be read.
   */
  renew(key: string, answer: KeptAnswer): Promise<KeptAnswer | null> | undefined;
};

type Renewal = { of: KeptAnswer; begunAt: number; outcome: Promise<KeptAnswer | null> };

export const createRenewals = ({ kept, clock }: { kept: KeptAnswers; clock: Clock }): Renewals => {
  const underWay = new Map<string, Renewal>();

  const settle = async (key: string, { of, begunAt }: Omit<Renewal, 'outcome'>, body: Buffer | null): Promise<KeptAnswer | null> => {
    const renewed = body && { ...of, body: alone(body) };
    if (renewed) await kept.prepare(key, renewed);
    if (!kept.holds(key, of)) return null;
    if (renewed) kept.put(key, renewed, begunAt);
    else kept.confirm(of, begunAt);
    return renewed ?? of;
  };

  return {
    renew: (key, answer) => {
      const { moving } = answer.keeping;
      if (!moving?.renew) return undefined;
      const begunAt = clock.elapsed();
      const known = underWay.get(key);
      // One that has taken that long brings what is too old already.
      if (known?.of === answer && begunAt - known.begunAt < moving.forMs) return known.outcome;
      const outcome = moving
        .renew(answer.body)
        .then((body) => settle(key, { of: answer, begunAt }, body))
        // A database that does not answer is the route's to report.
        .catch(() => null);
      const renewal = { of: answer, begunAt, outcome };
      underWay.set(key, renewal);
      void outcome.finally(() => {
        if (underWay.get(key) === renewal) underWay.delete(key);
      });
      return outcome;
    },
  };
};
