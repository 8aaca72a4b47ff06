import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bootProbeServer, type ProbeServer } from '../../support/front-door/probe-server';

const SETTING_MB = 2;
const KEYS = 3_000;
const BODY = 16_384;

/** Beside what is counted: the connections, what Strapi itself keeps. */
const SLACK_MB = 12;

let host: ProbeServer;

beforeAll(async () => {
  host = await bootProbeServer({ FRONT_DOOR_MEMORY_MB: String(SETTING_MB), FRONT_DOOR_MISSES_PER_MINUTE: '0' });
});

afterAll(() => host.server.destroy());

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
};

const usedMb = (): number => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_048_576;
};

test('however many addresses are asked for, memory stays within the setting, renewals and compressed variants included', async () => {
  const { ask, probe } = host;
  probe.answer = (ctx) => {
    // What a renewal holds on to is held as long as the answer: the ids of a list of a hundred.
    const ids = `${ctx.path} `.padEnd(2_600, 'x');
    probe.keeping = {
      until: null,
      maxAge: 60,
      moving: { forMs: 2_000, renew: () => Promise.resolve(ids === '' ? Buffer.alloc(0) : null) },
    };
    return { path: ctx.path, text: `${ctx.path} `.repeat(BODY / ctx.path.length) };
  };
  const addresses = Array.from({ length: KEYS }, () => host.fresh());
  for (const address of addresses.slice(0, 200)) await ask(address, { 'accept-encoding': 'br' });
  const before = usedMb();
  for (let from = 200; from < KEYS; from += 50)
    await Promise.all(addresses.slice(from, from + 50).map((address) => ask(address, { 'accept-encoding': 'br' })));
  expect(usedMb() - before).toBeLessThan(SETTING_MB + SLACK_MB);
  expect((KEYS * BODY) / 1_048_576).toBeGreaterThan(3 * (SETTING_MB + SLACK_MB));

  probe.runs = 0;
  await ask(addresses[0] ?? '');
  expect(probe.runs).toBe(1);
  await ask(addresses[KEYS - 1] ?? '');
  expect(probe.runs).toBe(1);
});
