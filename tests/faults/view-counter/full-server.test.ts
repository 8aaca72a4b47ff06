import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment';
import { connectTo } from '../../support/view-counter/counter-database';
import { createFullServer, type FullServer } from '../../support/view-counter/full-process';
import { connectReader, type SentHit } from '../../support/view-counter/reader-connection';
import { createRandom, deliver, hitNumber } from '../../support/view-counter/readers';

/** Rows 1 and 2 of the proof table on the real server, which boots too slowly to be killed often. */
const HITS = 6_000;
const KILLS = 4;

let environment: TestEnvironment;
let knex: Knex;
let server: FullServer;

beforeAll(async () => {
  environment = await createTestEnvironment();
  server = await createFullServer(environment);
  await server.start();
  knex = connectTo(environment);
}, 120_000);

afterAll(async () => {
  await server.kill();
  await knex.destroy();
  await environment.remove();
}, 60_000);

/** The first words of a server that does not want to start. */
const refusalOf = (env: Record<string, string>): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, '../../support/view-counter/full-server.mjs')], {
    env: { ...process.env, ...environment.env, NODE_ENV: 'production', LOG_LEVEL: 'error', PORT: '0', ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, output: `${stdout}${stderr}` };
};

const siteViews = async (): Promise<number> => Number((await knex('vc_total').where({ target_id: 0 }).first()).views);

function* hitsOn(documentId: string): Iterator<SentHit> {
  for (let number = 0; number < HITS; number += 1) yield hitNumber('full', number, number % 2 === 0 ? documentId : null);
}

test('each hit counts once through SIGKILLs, and what was answered is on disk after each', async () => {
  let answered = 0;
  const found: boolean[] = [];
  const { documentId } = server;
  const load = deliver({
    hits: hitsOn(documentId),
    ports: [server.port],
    connections: 8,
    random: createRandom(1),
    lostAnswers: 0.01,
    onAnswer: (_hit, { status }) => {
      if (status === 200) answered += 1;
    },
  });
  for (let kill = 0; kill < KILLS; kill += 1) {
    await sleep(1_500);
    await server.kill();
    const before = answered;
    found.push((await siteViews()) >= before);
    await server.start();
  }
  await load;
  expect(found).toEqual(Array.from({ length: KILLS }, () => true));
  expect(await siteViews()).toBe(HITS);
  const document = await knex('vc_total').join('vc_target', 'id', 'target_id').where({ document_id: documentId }).first();
  expect(Number(document.views)).toBe(HITS / 2);
  expect((await verify({ knex })).problems).toEqual([]);
  process.stdout.write(`the real server: ${KILLS} SIGKILLs, ${HITS} hits delivered, ${await siteViews()} counted\n`);
}, 240_000);

test('SIGTERM answers whoever waits, and what was answered with 200 is on disk', async () => {
  const before = await siteViews();
  const connections = await Promise.all(Array.from({ length: 50 }, () => connectReader(server.port)));
  const waiting = connections.map((connection, index) => connection.send(hitNumber('term', index, null)));
  // They have arrived, and their batch is not due for some 30 ms yet.
  await sleep(15);
  const ended = server.terminate();
  const statuses = (await Promise.all(waiting)).map(({ status }) => status);
  expect(await ended).toBe(0);
  expect(statuses).toEqual(statuses.map(() => 200));
  expect(await siteViews()).toBe(before + 50);
}, 60_000);

test.each([
  ['too short a pepper', 'short', /needs a pepper of at least 32 characters, but it has 5\. .*npm run views -- pepper/],
  ['another pepper than made the key of today', 'another pepper of thirty-two characters', /was made with another pepper/],
])('a production server with %s does not start, and says what to do', (_case, pepper, sentence) => {
  const { status, output } = refusalOf({ VIEW_COUNTER_PEPPER: pepper });
  expect(output.replaceAll('\n', ' ')).toMatch(sentence);
  expect(status).not.toBe(0);
});
