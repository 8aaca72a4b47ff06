import { median } from './bench-load';

/** `DINH_BENCH_QUICK=1`: one short round of everything, to see that it runs; its figures say nothing. */
export const IS_QUICK = process.env.DINH_BENCH_QUICK === '1';

export const ROUNDS = IS_QUICK ? 1 : 5;

/** Of one measurement. */
export const TIMES = IS_QUICK ? { seconds: 0.5, warmUpSeconds: 0.3 } : { seconds: 2, warmUpSeconds: 1 };

export const report = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const show = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));

export type Gate = { name: string; values: readonly number[]; atLeast?: number; atMost?: number };

/** True where it is met. The median is what is told; a gate fails only when every round misses it, because the machine is shared. */
const tellGate = ({ name, values, atLeast = -Infinity, atMost = Infinity }: Gate): boolean => {
  const wanted = atLeast === -Infinity ? `≤ ${atMost}` : `≥ ${atLeast}`;
  const isMet = values.some((value) => value >= atLeast && value <= atMost);
  report(`${isMet ? '  ' : '✗ '}${name}: ${show(median(values))} (${wanted}; rounds ${values.map(show).join(', ')})`);
  return isMet;
};

/** All are told, even where the first fails. */
export const checkGates = (gates: readonly Gate[]): void => {
  const missed = gates.filter((gate) => !tellGate(gate)).map(({ name }) => name);
  expect(IS_QUICK ? [] : missed).toEqual([]);
};

/** The same work five times, each kind after the other, so that what disturbs the machine disturbs all kinds. */
export const inRounds = async <T>(work: (round: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) results.push(await work(round));
  return results;
};
