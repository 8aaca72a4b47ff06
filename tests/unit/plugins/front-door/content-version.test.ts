import { createFreshness } from '../../../../src/plugins/front-door/server/src/content-version/freshness';
import { createSeenVersion } from '../../../../src/plugins/front-door/server/src/content-version/seen-version';

/** A database whose answers come when the test says so. */
const createWorld = () => {
  const state = { version: '1', now: 0, forgotten: 0, warnings: 0, pruned: 0, isDown: false };
  const pending: (() => void)[] = [];
  let isHeld = false;
  const readVersion = async (): Promise<string> => {
    if (state.isDown) throw new Error('The test wants it so.');
    const { version } = state;
    if (isHeld) await new Promise<void>((resolve) => pending.push(resolve));
    return version;
  };
  const now = () => state.now;
  const seen = createSeenVersion({
    readVersion,
    now,
    forget: () => {
      state.forgotten += 1;
    },
  });
  const freshness = createFreshness({
    seen,
    now,
    prune: () => {
      state.pruned += 1;
      return Promise.resolve();
    },
    warn: () => {
      state.warnings += 1;
    },
  });
  return {
    state,
    seen,
    freshness,
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const resolve of pending.splice(0)) resolve();
    },
  };
};

describe('what was begun at one version', () => {
  test('is unchanged where nobody wrote', async () => {
    const { seen } = createWorld();
    const watch = await seen.watch();
    expect(await watch.isUnchanged()).toBe(true);
  });

  test.each([
    ['another process has written', (world: ReturnType<typeof createWorld>) => (world.state.version = '2')],
    ['this process has committed, even where the version is not yet seen', (world: ReturnType<typeof createWorld>) => world.seen.dropped()],
  ])('is changed where %s', async (_case, write) => {
    const world = createWorld();
    const watch = await world.seen.watch();
    write(world);
    expect(await watch.isUnchanged()).toBe(false);
  });

  test('is changed where a COMMIT overtakes the answer of its last look', async () => {
    const world = createWorld();
    const watch = await world.seen.watch();
    world.hold();
    const last = watch.isUnchanged();
    world.seen.dropped();
    world.release();
    expect(await last).toBe(false);
  });

  test('two that begin after a COMMIT do not disturb each other', async () => {
    const world = createWorld();
    world.seen.dropped();
    const { forgotten } = world.state;
    const [a, b] = [await world.seen.watch(), await world.seen.watch()];
    expect([await a.isUnchanged(), await b.isUnchanged()]).toEqual([true, true]);
    expect(world.state.forgotten).toBe(forgotten);
  });

  test('a look that answers late forgets too much rather than too little', async () => {
    const world = createWorld();
    await world.seen.look();
    world.hold();
    const late = world.seen.look();
    world.release();
    world.state.version = '2';
    await world.seen.look();
    await late;
    expect(world.state.forgotten).toBeGreaterThanOrEqual(1);
    expect(await (await world.seen.watch()).isUnchanged()).toBe(true);
  });
});

describe('freshness', () => {
  test('lasts a second from the start of a look', async () => {
    const world = createWorld();
    expect(world.freshness.isFresh()).toBe(false);
    expect(await world.freshness.ensureFresh()).toBe(true);
    world.state.now = 999;
    expect(world.freshness.isFresh()).toBe(true);
    world.state.now = 1_000;
    expect(world.freshness.isFresh()).toBe(false);
    await world.freshness.close();
  });

  test('a look that took more than a second is worth nothing: another one is made', async () => {
    const world = createWorld();
    world.hold();
    const waiting = world.freshness.ensureFresh();
    world.state.now = 1_500;
    world.release();
    expect(await waiting).toBe(true);
    expect(world.seen.lookedAt()).toBe(1_500);
    await world.freshness.close();
  });

  test('a database that does not answer is no freshness, and is told once a minute', async () => {
    const world = createWorld();
    world.state.isDown = true;
    expect(await world.freshness.ensureFresh()).toBe(false);
    expect(await world.freshness.ensureFresh()).toBe(false);
    expect(world.state.warnings).toBe(1);
    world.state.now = 60_001;
    await world.freshness.ensureFresh();
    expect(world.state.warnings).toBe(2);
    world.state.isDown = false;
    expect(await world.freshness.ensureFresh()).toBe(true);
    await world.freshness.close();
  });

  test('old marks are taken away once a minute', async () => {
    const world = createWorld();
    for (const now of [0, 2_000, 61_000]) {
      world.state.now = now;
      await world.freshness.ensureFresh();
    }
    expect(world.state.pruned).toBe(2);
    await world.freshness.close();
  });
});
