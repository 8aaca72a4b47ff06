import type { AdjustmentRequest } from '../../../shared/contracts';

/** One shown number that a person may correct. */
export type Adjustable = Pick<AdjustmentRequest, 'uid' | 'documentId' | 'locale' | 'metric'> & {
  /** What tells it from its neighbours: a language, or what it counts. */
  name: string;
  shown: number;
};

/** A reason is for whoever reads the log in some years: one word tells nothing. */
const SHORTEST_REASON = 5;

export type Draft = { value: number | undefined; reason: string };

export type DraftProblem = 'adjust.value.wrong' | 'adjust.value.same' | 'adjust.reason.short';

/** What is wrong with each field of a correction; null where nothing is. */
export const judgeDraft = ({ value, reason }: Draft, shown: number): { value: DraftProblem | null; reason: DraftProblem | null } => {
  const isNumber = value !== undefined && Number.isSafeInteger(value) && value >= 0;
  return {
    value: !isNumber ? 'adjust.value.wrong' : value === shown ? 'adjust.value.same' : null,
    reason: reason.trim().length < SHORTEST_REASON ? 'adjust.reason.short' : null,
  };
};
