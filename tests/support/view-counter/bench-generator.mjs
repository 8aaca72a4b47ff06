import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from './bench-connection.mjs';
import { createRequests } from './bench-requests.mjs';

/**
 * A process that makes load and measures answers. Closed loop: each connection sends when it has its answer. Open loop (`rate`): requests are
 * due at fixed moments, whatever the server does, and a latency counts from that moment, so that a stalling server cannot hide.
 * @typedef {import('./bench-requests.mjs').Traffic} Traffic
 * @typedef {{ port: number; traffic: Traffic; connections: number; seconds: number; warmUpSeconds: number; rate?: number; pids?: number[] }} Load
 *
 * `all` and `counted` are of the whole load, warm-up and end included: what a database must agree with. `cpuSeconds`: of each of `pids` and its children.
 * @typedef {{ n: number; p50: number; p99: number; worst: number }} Latency in ms
 * @typedef {{ perSecond: number; byStatus: Record<string, Latency>; all: Record<string, number>; counted: number; failures: number; seconds: number; cpuSeconds: number[] }} Measured
 * @typedef {import('./bench-connection.mjs').Connection} Connection
 */

const TICKS_PER_SECOND = 100;

/** @param {number} pid @returns {{ parent: number; seconds: number }} */
const statOf = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
    .replace(/^.*\) /, '')
    .split(' ');
  return { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND };
};

/** Processor time of a process and its children: PostgreSQL has one for each connection. @param {number} pid */
const cpuSecondsOf = (pid) => {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const own = all.flatMap((name) => {
    try {
      const { parent, seconds } = statOf(Number(name));
      return Number(name) === pid || parent === pid ? [seconds] : [];
    } catch (error) {
      // It ended while we read.
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return [];
      throw error;
    }
  });
  return own.reduce((sum, seconds) => sum + seconds, 0);
};

/** @param {number[]} latencies @returns {Latency} */
const describe = (latencies) => {
  const sorted = Float64Array.from(latencies).sort();
  const at = (/** @type {number} */ part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  return { n: sorted.length, p50: at(0.5), p99: at(0.99), worst: at(1) };
};

const createRecord = () => {
  /** @type {Record<string, number[]>} */
  let latencies = {};
  /** @type {Record<string, number>} */
  const all = {};
  let counted = 0;
  return {
    /** @param {import('./bench-connection.mjs').Answer} answer @param {number} latency */
    add: ({ status, isCounted }, latency) => {
      (latencies[status] ??= []).push(latency);
      all[status] = (all[status] ?? 0) + 1;
      if (isCounted) counted += 1;
    },
    reset: () => {
      latencies = {};
    },
    byStatus: () => Object.fromEntries(Object.entries(latencies).map(([status, list]) => [status, describe(list)])),
    totals: () => ({ all, counted }),
  };
};

/** @typedef {ReturnType<typeof createRecord>} LatencyRecord */

/** @param {Connection[]} connections @param {() => string} next @param {LatencyRecord} record */
const runClosed = (connections, next, record) => {
  let isOver = false;
  /** @param {Connection} connection */
  const send = (connection) => {
    if (isOver) return;
    const sentAt = performance.now();
    connection.send(next(), (answer) => {
      record.add(answer, performance.now() - sentAt);
      send(connection);
    });
  };
  connections.forEach(send);
  return () => (isOver = true);
};

/** @param {Connection[]} connections @param {() => string} next @param {LatencyRecord} record @param {number} rate per second */
const runOpen = (connections, next, record, rate) => {
  const free = [...connections];
  /** @type {number[]} moments at which requests were due that found no connection yet */
  const late = [];
  const startedAt = performance.now();
  let due = 0;
  let isOver = false;
  /** @param {Connection} connection @param {number} dueAt */
  const send = (connection, dueAt) =>
    connection.send(next(), (answer) => {
      record.add(answer, performance.now() - dueAt);
      const waiting = late.shift();
      if (waiting !== undefined && !isOver) send(connection, waiting);
      else free.push(connection);
    });
  const tick = () => {
    if (isOver) return;
    const now = performance.now();
    for (let dueAt = startedAt + (due * 1000) / rate; dueAt <= now; dueAt = startedAt + (due * 1000) / rate) {
      due += 1;
      const connection = free.pop();
      if (connection) send(connection, dueAt);
      else late.push(dueAt);
    }
    setTimeout(tick, 1);
  };
  tick();
  return () => (isOver = true);
};

/** @param {number} port @param {number} count @param {() => void} onFailure */
const connectAll = async (port, count, onFailure) => {
  const connections = [];
  for (let made = 0; made < count; made += 1) connections.push(await connect({ port, onFailure }));
  return connections;
};

/** What is under way gets its answer, so that nothing of one load runs into the next. At most 10 s. @param {Connection[]} connections */
const drain = async (connections) => {
  for (let waited = 0; waited < 100 && connections.some(({ isBusy }) => isBusy()); waited += 1) await sleep(100);
  for (const connection of connections) connection.close();
};

/** @param {Load} load @returns {Promise<Measured>} */
const run = async ({ port, traffic, connections: count, seconds, warmUpSeconds, rate, pids = [] }) => {
  let failures = 0;
  const connections = await connectAll(port, count, () => (failures += 1));
  const record = createRecord();
  const next = createRequests(traffic);
  const stop = rate === undefined ? runClosed(connections, next, record) : runOpen(connections, next, record, rate);
  await sleep(warmUpSeconds * 1000);
  record.reset();
  const startedAt = performance.now();
  const before = pids.map(cpuSecondsOf);
  await sleep(seconds * 1000);
  const byStatus = record.byStatus();
  const elapsed = (performance.now() - startedAt) / 1000;
  const cpuSeconds = pids.map((pid, index) => cpuSecondsOf(pid) - (before[index] ?? 0));
  stop();
  await drain(connections);
  const answers = Object.values(byStatus).reduce((sum, { n }) => sum + n, 0);
  return { perSecond: answers / elapsed, byStatus, ...record.totals(), failures, seconds: elapsed, cpuSeconds };
};

process.on('message', (load) => {
  run(/** @type {Load} */ (load)).then(
    (measured) => process.send?.({ measured }),
    (error) => process.send?.({ failed: String(error) }),
  );
});
