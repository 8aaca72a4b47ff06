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

  const settle = (key: string, { of, begunAt }: Omit<Renewal, 'outcome'>, body: Buffer | null): KeptAnswer | null => {
    if (!kept.holds(key, of)) return null;
    if (body === null) {
      kept.confirm(of, begunAt);
      return of;
    }
    const renewed = { ...of, body: alone(body) };
    kept.put(key, renewed, begunAt);
    return renewed;
  };

  return {
    renew: (key, answer) => {
      const { moving } = answer.keeping;
      if (!moving?.renew) return undefined;
      const begunAt = clock.elapsed();
      const known = underWay.get(key);
      // One that has taken that long brings what is too old already.
      if (known?.of === answer && begunAt - known.begunAt < moving.forMs) return known.outcome;
      const outcome = moving.renew(answer.body).then(
        (body) => settle(key, { of: answer, begunAt }, body),
        // A database that does not answer is the route's to report.
        () => null,
      );
      const renewal = { of: answer, begunAt, outcome };
      underWay.set(key, renewal);
      void outcome.finally(() => {
        if (underWay.get(key) === renewal) underWay.delete(key);
      });
      return outcome;
    },
  };
};
