import { median } from '../view-counter/bench-load';
import { connect } from '../view-counter/bench-connection.mjs';
import type { ReadingHost, Usage } from './reading-host';

/** Of one request, the median of many: milliseconds until the whole answer is there, SQL statements, processor time of the server. */
export type Cost = { ms: number; queries: number; cpuMs: number };

/** Nothing is kept any more, as after a write. */
const forget = async ({ server }: ReadingHost): Promise<void> => {
  const response = await fetch(`${server.url}/bench/touch`, { method: 'POST' });
  expect(response.status).toBe(200);
};

const differenceOf = (before: Usage, after: Usage): Usage => ({
  routed: after.routed - before.routed,
  queries: after.queries - before.queries,
  cpuMs: after.cpuMs - before.cpuMs,
});

/** What asking for the usage costs itself. */
const idleCpu = async (host: ReadingHost): Promise<number> => {
  const times: number[] = [];
  for (let time = 0; time < 10; time += 1) times.push(differenceOf(await host.usage(), await host.usage()).cpuMs);
  return median(times);
};

/** One reader who asks for each path right after a write; `times` round all of them. Each answer is made anew, whoever keeps what. */
export const askCold = async (host: ReadingHost, paths: readonly string[], times: number): Promise<Cost> => {
  const idle = await idleCpu(host);
  const costs: Cost[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const path of paths) {
      await forget(host);
      const before = await host.usage();
      const start = performance.now();
      const response = await fetch(`${host.server.url}${path}`, { headers: { 'accept-encoding': 'identity' } });
      await response.arrayBuffer();
      const ms = performance.now() - start;
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      const { queries, cpuMs } = differenceOf(before, await host.usage());
      costs.push({ ms, queries, cpuMs: Math.max(0, cpuMs - idle) });
    }
  }
  return {
    ms: median(costs.map(({ ms }) => ms)),
    queries: median(costs.map(({ queries }) => queries)),
    cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
  };
};

const requestOf = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: bench\r\n\r\n`;

const lost = (error: Error): never => {
  throw error;
};

/** So many readers at the same moment, right after a write. `routed`: how many of them came as far as Strapi's router. */
export const burst = async (host: ReadingHost, path: string, readers: number): Promise<{ routed: number; ms: number }> => {
  const connections = await Promise.all(Array.from({ length: readers }, () => connect({ port: host.port, onFailure: lost })));
  await forget(host);
  const before = await host.usage();
  const start = performance.now();
  const answers = await Promise.all(
    connections.map((connection) => new Promise<number>((resolve) => connection.send(requestOf(path), ({ status }) => resolve(status)))),
  );
  const ms = performance.now() - start;
  for (const connection of connections) connection.close();
  expect(answers.filter((status) => status !== 200)).toEqual([]);
  return { routed: differenceOf(before, await host.usage()).routed, ms };
};

/** Each of the paths once, over a few connections. */
export const askAll = async (host: ReadingHost, paths: readonly string[], connections: number): Promise<void> => {
  const left = paths[Symbol.iterator]();
  const statuses = new Set<number>();
  const work = async (): Promise<void> => {
    const connection = await connect({ port: host.port, onFailure: lost });
    for (const path of left)
      statuses.add(await new Promise<number>((resolve) => connection.send(requestOf(path), ({ status }) => resolve(status))));
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, work));
  expect([...statuses]).toEqual([200]);
};
