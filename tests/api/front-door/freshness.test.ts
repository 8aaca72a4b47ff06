import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'koa';
import { pruneMarks } from '../../../src/plugins/front-door/server/src/content-version/version-store';
import { createAsk } from '../../support/front-door/ask';
import { startOtherProcess, type OtherProcess } from '../../support/front-door/other-process';
import { doorOf, openProbe, PROBE, type Probe } from '../../support/front-door/probe-route';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment';

const CATEGORY = 'api::category.category';

let environment: TestEnvironment;
let server: TestStrapi;
let other: OtherProcess | undefined;
let probe: Probe;
let ask: ReturnType<typeof createAsk>;
let documentId: string;

/** The name of the category, as the probe's route reads it. */
const shown = async (address: string): Promise<string> => {
  const { body } = await ask(address);
  return (JSON.parse(body.toString()) as { name: string }).name;
};

const nameInDatabase = async (): Promise<string> => {
  const row = await server.strapi.documents(CATEGORY).findOne({ documentId, locale: 'vi' });
  return String(row?.name);
};

const rename = (name: string) => server.strapi.documents(CATEGORY).update({ documentId, locale: 'vi', data: { name } });

const address = `${PROBE}/category`;

beforeAll(async () => {
  environment = await createTestEnvironment();
  server = await bootStrapi({ environment });
  probe = openProbe({ strapi: server.strapi });
  ask = createAsk({ strapi: server.strapi });
  ({ documentId } = await server.strapi.documents(CATEGORY).create({ locale: 'vi', data: { name: 'Tin đầu' } }));
  other = await startOtherProcess({ env: { NODE_ENV: 'test', ...environment.env }, documentId });
});

afterAll(async () => {
  await other?.end();
  await server.destroy();
  await environment.remove();
});

beforeEach(() => {
  probe.runs = 0;
  probe.answer = async () => ({ name: await nameInDatabase() });
});

describe('a write of this process', () => {
  test('is seen by whoever asks after its answer, every time', async () => {
    for (let number = 0; number < 20; number += 1) {
      await rename(`Lần ${number}`);
      expect(await shown(address)).toBe(`Lần ${number}`);
      expect(await shown(address)).toBe(`Lần ${number}`);
    }
    expect(probe.runs).toBe(20);
  });

  test('an answer that was being made meanwhile is not kept, and nobody who comes later joins it', async () => {
    await rename('Trước');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    probe.answer = async () => {
      const name = await nameInDatabase();
      if (probe.runs === 1) await held;
      return { name };
    };
    const early = shown(address);
    while (probe.runs === 0) await sleep(5);
    await rename('Sau');
    expect(await shown(address)).toBe('Sau');
    release();
    expect(await early).toBe('Trước');
    expect(await shown(address)).toBe('Sau');
    expect(probe.runs).toBe(2);
  });

  test('counts once, at its COMMIT: neither before, nor when it is rolled back', async () => {
    await rename('Còn');
    await shown(address);
    const { strapi } = server;
    const failing = strapi.db.transaction(async () => {
      await rename('Hỏng');
      throw new Error('The test wants it so.');
    });
    await expect(failing).rejects.toThrow('The test wants it so.');
    expect(await shown(address)).toBe('Còn');
    expect(probe.runs).toBe(1);
  });

  test('a transaction that goes back to a savepoint leaves its mark all the same', async () => {
    await shown(address);
    await server.strapi.db.transaction(async ({ trx }) => {
      await trx.raw('SAVEPOINT of_the_test');
      await rename('Bỏ');
      await trx.raw('ROLLBACK TO SAVEPOINT of_the_test');
      await rename('Lấy');
    });
    expect(await shown(address)).toBe('Lấy');
  });

  test('a component, a file and what touches the door are writes too; a read is none', async () => {
    const { strapi } = server;
    const file = { name: 'a.txt', hash: 'a', ext: '.txt', mime: 'text/plain', size: 1, url: '/uploads/a.txt', provider: 'local' };
    const writes = [
      () => strapi.db.query('shared.contact').create({ data: { phone: '0255' } }),
      () => strapi.db.query('plugin::upload.file').create({ data: file }),
      () => strapi.db.query('plugin::upload.file').updateMany({ where: { hash: 'a' }, data: { caption: 'Ảnh' } }),
      () => strapi.db.query('plugin::upload.file').deleteMany({ where: { hash: 'a' } }),
      () => doorOf({ strapi }).touch(),
    ];
    for (const write of writes) {
      await shown(address);
      probe.runs = 0;
      await write();
      await shown(address);
      await strapi.documents(CATEGORY).findMany({});
      await shown(address);
      expect(probe.runs).toBe(1);
    }
  });

  test('readers of what is kept do not wait for a long transaction', async () => {
    await shown(address);
    const working = server.strapi.db.transaction(async ({ trx }) => {
      await trx.raw('SELECT 1');
      await sleep(2_500);
    });
    let slowest = 0;
    for (const end = performance.now() + 2_000; performance.now() < end; await sleep(20)) {
      const start = performance.now();
      await shown(address);
      slowest = Math.max(slowest, performance.now() - start);
    }
    await working;
    expect(probe.runs).toBe(0);
    expect(slowest).toBeLessThan(500);
  });
});

describe('a write of another process', () => {
  test('is seen within a second, while readers come and after a pause', async () => {
    for (const pause of [0, 0, 6_500]) {
      const name = `Từ nơi khác ${pause} ${performance.now()}`;
      await shown(address);
      await sleep(pause);
      await other?.rename(name);
      const written = performance.now();
      const stale: number[] = [];
      for (let seen = ''; seen !== name;) {
        const asked = performance.now();
        seen = await shown(address);
        if (seen !== name) stale.push(asked - written);
      }
      expect(stale.filter((ms) => ms > 1_000)).toEqual([]);
      expect(performance.now() - written).toBeLessThan(3_000);
    }
  });

  test('two processes that write in turn, beside readers, leave nothing stale', async () => {
    for (let number = 0; number < 10; number += 1) {
      const reading = [shown(address), shown(`${address}?page=${number}`)];
      await other?.rename(`Kia ${number}`);
      await rename(`Này ${number}`);
      expect(await shown(address)).toBe(`Này ${number}`);
      await Promise.all(reading);
    }
    await other?.rename('Cuối');
    await sleep(1_000);
    expect(await shown(address)).toBe('Cuối');
  });
});

test('the marks of long ago are taken away', async () => {
  const { strapi } = server;
  const old = Date.now() - 3_600_000;
  await strapi.db.connection('content_version').insert(Array.from({ length: 50 }, () => ({ at: old })));
  await pruneMarks({ strapi }, Date.now());
  expect(await strapi.db.connection('content_version').where('at', '<=', old)).toEqual([]);
  expect(await shown(address)).toBe(await nameInDatabase());
});

test('a database that does not answer sends readers to the route', async () => {
  const { strapi } = server;
  probe.answer = (_ctx: Context) => ({ name: 'Từ đường thường' });
  await strapi.db.connection.raw('ALTER TABLE content_version RENAME TO content_version_away');
  try {
    await sleep(1_100);
    expect(await shown(`${PROBE}/away`)).toBe('Từ đường thường');
    expect(await shown(`${PROBE}/away`)).toBe('Từ đường thường');
    expect(probe.runs).toBe(2);
  } finally {
    await strapi.db.connection.raw('ALTER TABLE content_version_away RENAME TO content_version');
  }
});
