/**
 * The group commit behind a bare `node:http` server: the compiled queue, commit, stores and keys, without Strapi and without the door's filters.
 * Starts in a moment, so that tests can kill it often; it is also the limit that the benchmarks compare with.
 *
 * `node lean-server.mjs '<JSON of LeanOptions>'` prints `listening <port>` and answers `POST /api/reads`; the reader is X-Forwarded-For and
 * User-Agent.
 */
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {object} LeanOptions
 * @property {'sqlite' | 'postgres'} client
 * @property {Record<string, string | number>} connection as knex takes it
 * @property {number} [port]
 * @property {number} [maxWaitMs]
 * @property {number} [maxBatch]
 * @property {number} [maxQueue]
 * @property {number} [poolSize] of PostgreSQL
 * @property {number} [commitDelayMs] a disk this much slower
 */

const DIST = path.resolve(import.meta.dirname, '../../../dist/src/plugins/view-counter/server/src');
const require = createRequire(import.meta.url);
/** @param {string} module of the compiled plugin @returns {unknown} */
const load = (module) => require(path.join(DIST, module));
/** @typedef {typeof import('../../../src/plugins/view-counter/server/src/hits/counter')} CounterModule */
/** @typedef {typeof import('../../../src/plugins/view-counter/server/src/hits/store')} StoreModule */
/** @typedef {typeof import('../../../src/plugins/view-counter/server/src/hits/visitor')} VisitorModule */
/** @typedef {typeof import('../../../src/plugins/view-counter/server/src/keys/key-ring')} KeyRingModule */
/** @typedef {typeof import('../../../src/plugins/view-counter/server/src/keys/forgetting')} ForgettingModule */
/** @typedef {typeof import('../../../src/plugins/view-counter/server/src/tables/table-store')} TableModule */
/** @typedef {typeof import('../../../src/plugins/view-counter/server/src/time/local-time')} TimeModule */
const { createCounter } = /** @type {CounterModule} */ (load('hits/counter.js'));
const { createStores } = /** @type {StoreModule} */ (load('hits/store.js'));
const { visitorKey } = /** @type {VisitorModule} */ (load('hits/visitor.js'));
const { createKeyRing } = /** @type {KeyRingModule} */ (load('keys/key-ring.js'));
const { startForgetting } = /** @type {ForgettingModule} */ (load('keys/forgetting.js'));
const { migrateTables } = /** @type {TableModule} */ (load('tables/table-store.js'));
const { addDays, createLocalTime } = /** @type {TimeModule} */ (load('time/local-time.js'));
const knexFactory = /** @type {typeof import('knex').default} */ (require('knex'));

const options = /** @type {LeanOptions} */ (JSON.parse(process.argv[2] ?? '{}'));
const { client, connection, port = 0, maxWaitMs = 50, maxBatch = 500, maxQueue = 10_000, poolSize = 4, commitDelayMs = 0 } = options;

/** As config/database.ts sets them. */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'secure_delete = ON',
  'cache_size = -32768',
  'wal_autocheckpoint = 4000',
  'busy_timeout = 5000',
];

/** @param {{ pragma(statement: string): unknown }} database @param {(error: Error | null, database: unknown) => void} done */
const prepareSqlite = (database, done) => {
  for (const pragma of PRAGMAS) database.pragma(pragma);
  done(null, database);
};

const knex = knexFactory(
  client === 'sqlite'
    ? { client: 'better-sqlite3', connection, useNullAsDefault: true, pool: { min: 1, max: 1, afterCreate: prepareSqlite } }
    : { client: 'postgres', connection, pool: { min: 0, max: poolSize } },
);
await migrateTables({ knex, client, now: Date.now() });

const time = createLocalTime('Asia/Ho_Chi_Minh');
const log = { warn: console.error, error: console.error };
const { batches, dayKeys } = createStores({ knex, client });
const keys = createKeyRing({
  store: dayKeys,
  pepper: 'a pepper of thirty-two characters or more',
  now: Date.now,
  expiryOf: (day) => time.startOf(addDays(day, 1)) + 600_000,
});
/** @type {typeof batches} */
const slowBatches = {
  commit: async (script) => {
    await sleep(commitDelayMs);
    return batches.commit(script);
  },
};
const counter = createCounter({
  store: commitDelayMs > 0 ? slowBatches : batches,
  keys,
  now: Date.now,
  limits: { maxWaitMs, maxBatch, maxQueue },
  rules: () => ({ near: { kind: 'window', ms: 30_000 }, visitMs: 1_800_000, viewsPerVisitorDay: 500 }),
  startOf: time.startOf,
  listVersion: 'none',
  log,
});
const stopForgetting = startForgetting({ forget: keys.forget, log });

/** @typedef {{ hitId: string; documentId?: string }} HitBody */

/** @param {http.IncomingMessage} request @param {string} body */
const record = async (request, body) => {
  const { hitId, documentId } = /** @type {HitBody} */ (JSON.parse(body));
  const receivedAt = Date.now();
  const day = time.dayOf(receivedAt);
  const prefix = String(request.headers['x-forwarded-for'] ?? '');
  const known = counter.visitorKeyFor(day);
  const key = known instanceof Buffer ? known : await known;
  return counter.submit({
    hitId: Buffer.from(hitId, 'hex'),
    target: documentId === undefined ? null : { uid: 'api::article.article', documentId, locale: 'vi' },
    receivedAt,
    day,
    hour: time.hourOf(receivedAt),
    visitor: visitorKey({ key, site: '', prefix, agent: request.headers['user-agent'] ?? '' }),
    nav: 'other',
    filtered: null,
  });
};

/** @param {http.ServerResponse} response @param {number} status @param {object} body @param {Record<string, number>} [headers] */
const send = (response, status, body, headers = {}) => {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers });
  response.end(text);
};

/** @param {http.IncomingMessage} request @param {http.ServerResponse} response @param {string} body */
const answer = async (request, response, body) => {
  try {
    const submission = await record(request, body);
    if (submission.accepted) send(response, 200, { data: submission.outcome });
    else send(response, 503, { error: submission.because }, { 'retry-after': submission.retryAfterSeconds });
  } catch (error) {
    send(response, 503, { error: String(error) });
  }
};

const server = http.createServer((request, response) => {
  if (request.method === 'GET') {
    send(response, 200, { rss: process.memoryUsage().rss });
    return;
  }
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (/** @type {string} */ chunk) => {
    body += chunk;
  });
  request.on('end', () => void answer(request, response, body));
});
server.listen(port, '127.0.0.1', 1024, () => {
  const address = server.address();
  console.log(`listening ${typeof address === 'object' && address !== null ? address.port : port}`);
});

process.once('SIGTERM', () => {
  void (async () => {
    await counter.close();
    await stopForgetting();
    server.close();
    server.closeAllConnections();
    await knex.destroy();
    process.exit(0);
  })();
});
