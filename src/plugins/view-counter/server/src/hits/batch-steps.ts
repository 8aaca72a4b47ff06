import type { Chain } from './chains';
import type { CounterRows, FilteredRow } from './counter-rows';
import type { CountingRules } from './counting-rules';
import type { SiteNumbers, TargetKey } from './hit';

export type Parity = 0 | 1;

export type DocumentKey = Omit<TargetKey, 'locale'>;

/**
 * What a batch asks of its transaction, one after the other. SQLite does it at once, PostgreSQL in a round trip or two each.
 * Answers stand in the order of what was asked.
 */
export type BatchSteps = {
  /** Which of these days have a key. None of them is taken away before this transaction ends. */
  liveDays: (days: readonly number[]) => readonly number[];
  /** True where the key is new. */
  insertHitIds: (input: { parity: Parity; keys: readonly Buffer[] }) => readonly boolean[];
  /** Outcomes of {@link SEEN}. */
  upsertSeen: (input: { parity: Parity; chains: readonly Chain[]; rules: CountingRules }) => readonly number[];
  /** Outcomes of {@link VISITED}. */
  upsertVisitors: (input: { parity: Parity; chains: readonly Chain[]; rules: CountingRules }) => readonly number[];
  findTargets: (targets: readonly TargetKey[]) => readonly (number | null)[];
  /** Those that nobody else creates at the same time; either way all exist afterwards. */
  createTargets: (targets: readonly TargetKey[]) => void;
  addCounts: (rows: CounterRows) => void;
  addFiltered: (input: { rows: readonly FilteredRow[]; listVersion: string }) => void;
  /** Shown numbers, over all locales. */
  sumsOf: (documents: readonly DocumentKey[]) => readonly number[];
  siteOn: (days: readonly number[]) => readonly SiteNumbers[];
};

type StepName = keyof BatchSteps;
type Input<Name extends StepName> = Parameters<BatchSteps[Name]>[0];
type Answer<Name extends StepName> = ReturnType<BatchSteps[Name]>;

type Request = { step: StepName; input: unknown };

/** Work within one transaction, written once for databases that answer at once and for those that make us wait. */
export type Script<T> = Generator<Request, T, unknown>;

export function* ask<Name extends StepName>(step: Name, input: Input<Name>): Generator<Request, Answer<Name>, unknown> {
  return (yield { step, input }) as Answer<Name>;
}

export type WaitingSteps = { [Name in StepName]: (input: Input<Name>) => Promise<Answer<Name>> };

export const runAtOnce = <T>(script: Script<T>, steps: BatchSteps): T => {
  let next = script.next();
  while (!next.done) {
    const step = steps[next.value.step] as (input: unknown) => unknown;
    next = script.next(step(next.value.input));
  }
  return next.value;
};

export const runWaiting = async <T>(script: Script<T>, steps: WaitingSteps): Promise<T> => {
  let next = script.next();
  while (!next.done) {
    const step = steps[next.value.step] as (input: unknown) => Promise<unknown>;
    next = script.next(await step(next.value.input));
  }
  return next.value;
};

/** One transaction: all of it or nothing is on disk when the promise is fulfilled; on rejection it is all or nothing, but unknown which. */
export type BatchStore = { commit: <T>(script: () => Script<T>) => Promise<T> };

/** The database refuses the data itself, so that the same batch would fail for ever. */
export class RefusedBatch extends Error {
  readonly code = 'view-counter/refused-batch';
}
