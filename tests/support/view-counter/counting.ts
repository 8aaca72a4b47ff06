import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { createCounter, type Counter } from '../../../src/plugins/view-counter/server/src/hits/counter';
import type { CountingRules } from '../../../src/plugins/view-counter/server/src/hits/counting-rules';
import type { Hit, HitOutcome, Submission } from '../../../src/plugins/view-counter/server/src/hits/hit';
import { createStores } from '../../../src/plugins/view-counter/server/src/hits/store';
import { visitorKey } from '../../../src/plugins/view-counter/server/src/hits/visitor';
import { createKeyRing, type KeyRing } from '../../../src/plugins/view-counter/server/src/keys/key-ring';
import type { Client } from '../../../src/plugins/view-counter/server/src/tables/table-store';
import { addDays, createLocalTime } from '../../../src/plugins/view-counter/server/src/time/local-time';

export const HANOI = createLocalTime('Asia/Ho_Chi_Minh');
export const PEPPER = 'a pepper of thirty-two characters or more';

export const RULES: CountingRules = { near: { kind: 'window', ms: 30_000 }, visitMs: 1_800_000, viewsPerVisitorDay: 500 };

/** A moment of Hanoi: `at('2026-11-22T23:59:59')`. */
export const at = (local: string): number => Date.parse(`${local}+07:00`);

export type Clock = { now: number };

export type Reader = { address: string; agent: string };
export const reader = (name: string): Reader => ({ address: `198.51.100.${name.length}`, agent: `agent of ${name}` });

type Told = Partial<Pick<Hit, 'nav' | 'filtered'>> & {
  document?: string | null;
  locale?: string;
  reader?: Reader | null;
  hitId?: Buffer | null;
};

/** One instance of the counter, with a clock that the test sets. */
export type Instance = Counter & {
  keys: KeyRing;
  clock: Clock;
  /** A hit received now; `reader` null asks not to be recognized. */
  hit(told?: Told): Promise<Hit>;
  read(told?: Told): Promise<Submission>;
  /** All at once: one batch. Fails where one is not accepted. */
  readAll(...told: Told[]): Promise<HitOutcome[]>;
};

export type InstanceParts = {
  knex: Knex;
  client: Client;
  clock: Clock;
  rules?: Partial<CountingRules>;
  pepper?: string;
  maxWaitMs?: number;
  log?: (text: string) => void;
};

const buildKeys = ({ knex, client, clock, pepper = PEPPER }: InstanceParts): KeyRing =>
  createKeyRing({
    store: createStores({ knex, client }).dayKeys,
    pepper,
    now: () => clock.now,
    expiryOf: (day) => HANOI.startOf(addDays(day, 1)) + 600_000,
  });

const accept = (submission: Submission): HitOutcome => {
  if (!submission.accepted) throw new Error(`The hit was not accepted: ${submission.because}`);
  return submission.outcome;
};

export const createInstance = (parts: InstanceParts): Instance => {
  const { knex, client, clock, rules = {}, maxWaitMs = 5, log = () => undefined } = parts;
  const keys = buildKeys(parts);
  const counter = createCounter({
    store: createStores({ knex, client }).batches,
    keys,
    now: Date.now,
    limits: { maxWaitMs, maxBatch: 500, maxQueue: 10_000 },
    rules: () => ({ ...RULES, ...rules }),
    startOf: HANOI.startOf,
    listVersion: 'lists@1',
    log: { warn: log, error: log },
  });
  const hit: Instance['hit'] = async ({ document = 'one', locale = 'vi', reader: who = reader('An'), hitId, nav, filtered } = {}) => {
    const receivedAt = clock.now;
    const day = HANOI.dayOf(receivedAt);
    const key = await counter.visitorKeyFor(day);
    return {
      hitId: hitId === undefined ? randomBytes(16) : hitId,
      target: document === null ? null : { uid: 'api::article.article', documentId: document, locale },
      receivedAt,
      day,
      hour: HANOI.hourOf(receivedAt),
      visitor: who ? visitorKey({ key, site: 'site', prefix: who.address, agent: who.agent }) : null,
      nav: nav ?? 'navigate',
      filtered: filtered ?? null,
    };
  };
  const read: Instance['read'] = async (told) => counter.submit(await hit(told));
  const readAll: Instance['readAll'] = async (...told) => (await Promise.all(told.map(read))).map(accept);
  return { ...counter, keys, clock, hit, read, readAll };
};

export const idOf = (name: string): Buffer => createHash('sha256').update(name).digest().subarray(0, 16);

type Row = Record<string, string | number>;

const numbersOf = (row: Row | undefined, columns: readonly string[]): number[] => columns.map((column) => Number(row?.[column] ?? 0));

export type Numbers = [views: number, uniques: number, visits: number, visitors: number];

/** What is stored of one document and day: views, uniques, visits, visitors. `null` is the pages without a document, 'site' the site. */
export const dayOf = async (knex: Knex, day: number, document: string | null, locale = 'vi'): Promise<Numbers> => {
  const target = document === 'site' ? 0 : document === null ? -1 : await targetOf(knex, document, locale);
  const row = await knex<Row>('vc_day').where({ target_id: target, day }).first();
  return numbersOf(row, ['views', 'uniques', 'visits', 'visitors']) as Numbers;
};

const targetOf = async (knex: Knex, document: string, locale: string): Promise<number> => {
  const row = await knex<Row>('vc_target').where({ document_id: document, locale }).first();
  return Number(row?.id ?? -100);
};

export const filteredOf = async (knex: Knex): Promise<Record<string, number>> => {
  const rows = await knex<Row>('vc_filtered').select('*');
  return Object.fromEntries(rows.map(({ reason, n }) => [String(reason), Number(n)]));
};

export const countRows = async (knex: Knex, table: string): Promise<number> => Number((await knex(table).count({ n: '*' }))[0]?.n);
