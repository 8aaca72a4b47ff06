import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How long some work took, and for how long at most nobody else got a word in meanwhile; ms. */
export type Stall = { took: number; stalled: number };

const RESOLUTION = 1;

export const measureStall = async (work: () => Promise<unknown>): Promise<Stall> => {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  delay.disable();
  return { took: Math.round(took * 10) / 10, stalled: Math.round(delay.max / 1e5) / 10 };
};

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
