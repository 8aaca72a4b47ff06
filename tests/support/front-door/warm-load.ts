import { TIMES } from '../view-counter/bench-gate';
import type { Load, Measured } from '../view-counter/bench-generator.mjs';
import { median, unwanted, type Generator } from '../view-counter/bench-load';

type Server = { port: number; pids: number[] };

/** `paths` in turn; `headers`: whole lines. With `rate` an open loop of so many requests a second. */
type Asked = { paths: readonly string[]; headers?: string[]; status?: number; connections?: number; rate?: number };

/** One and the same request by many connections; every answer has the status that was wanted, or the bench ends. */
export const loadWith =
  (generator: Generator, connections: number) =>
  async (server: Server, { paths, headers = [], status = 200, connections: own = connections, rate }: Asked): Promise<Measured> => {
    const traffic = { kind: 'request' as const, method: 'GET', paths: [...paths], headers };
    const load: Load = { ...server, connections: own, ...TIMES, traffic, ...(rate === undefined ? {} : { rate }) };
    const measured = await generator.run(load);
    expect(unwanted(status, measured)).toEqual({});
    return measured;
  };

/** Microseconds of processor time of the server. */
export const cpuPerRequest = ({ cpuSeconds: [server = NaN], perSecond, seconds }: Measured): number =>
  (server * 1e6) / (perSecond * seconds);

export const p99Of = ({ byStatus }: Measured): number => byStatus[200]?.p99 ?? byStatus[304]?.p99 ?? NaN;

/** `requests`: so many make what one line tells of. */
export const lineOf = (name: string, rounds: readonly Measured[], requests = 1): string => {
  const perSecond = median(rounds.map((round) => round.perSecond)) / requests;
  const cpu = median(rounds.map(cpuPerRequest)) * requests;
  const p99 = median(rounds.map(p99Of));
  return `  ${name.padEnd(40)} ${perSecond.toFixed(0).padStart(7)}/s ${cpu.toFixed(0).padStart(9)} µs CPU ${p99.toFixed(1).padStart(7)} ms p99`;
};
