import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { createDayKeyStore } from '../../../src/plugins/view-counter/server/src/keys/day-key-store';
import { DayIsOver } from '../../../src/plugins/view-counter/server/src/keys/key-ring';
import { PepperDiffers } from '../../../src/plugins/view-counter/server/src/keys/pepper';
import { createCounterDatabase, type CounterDatabase } from '../../support/view-counter/counter-database';
import { at, countRows, createInstance, dayOf, idOf, reader, type Instance, type InstanceParts } from '../../support/view-counter/counting';

const SATURDAY = 20261121;
const SUNDAY = 20261122;

let database: CounterDatabase;
const instances: Instance[] = [];

const open = (now: string, parts: Partial<InstanceParts> = {}): Instance => {
  const instance = createInstance({ ...database, clock: { now: at(now) }, ...parts });
  instances.push(instance);
  return instance;
};

beforeEach(async () => {
  database = await createCounterDatabase();
});

afterEach(async () => {
  await Promise.all(instances.splice(0).map((instance) => instance.close()));
  expect((await verify({ knex: database.knex })).problems).toEqual([]);
  await database.destroy();
});

const siteViews = async (day: number): Promise<number> => (await dayOf(database.knex, day, 'site'))[0];
const dedupRows = () =>
  Promise.all(['vc_seen_0', 'vc_seen_1', 'vc_visitor_0', 'vc_visitor_1'].map((table) => countRows(database.knex, table)));
const keyDays = () => database.knex('vc_key').orderBy('day').pluck<number[]>('day');

describe('midnight in Hanoi', () => {
  test('a hit belongs to the day in which it was received, however late it is written', async () => {
    const instance = open('2026-11-21T23:59:59.999', { maxWaitMs: 100 });
    const before = instance.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    instance.clock.now = at('2026-11-22T00:00:00.000');
    await Promise.all([before, instance.read()]);
    expect([await siteViews(SATURDAY), await siteViews(SUNDAY)]).toEqual([1, 1]);
  });

  test('the same reader is a new visitor and begins a new visit', async () => {
    const instance = open('2026-11-21T23:59:50');
    await instance.readAll({});
    instance.clock.now = at('2026-11-22T00:00:10');
    await instance.readAll({});
    expect(await dayOf(database.knex, SUNDAY, 'site')).toEqual([1, 1, 1, 1]);
  });

  test.each([
    ['sent again after midnight', '2026-11-21T23:59:59', '2026-11-22T00:00:01'],
    ['sent again ten minutes later', '2026-11-21T23:59:59', '2026-11-22T00:09:59'],
    ['sent again to an instance whose clock is behind', '2026-11-22T00:00:01', '2026-11-21T23:59:58'],
  ])('a hit %s counts once', async (_case, first, second) => {
    const hitId = idOf('midnight');
    await open(second).readAll({ document: 'other', reader: reader('Bình') });
    await open(first).readAll({ hitId });
    const [again] = await open(second).readAll({ hitId });
    expect(again?.counted).toBe(false);
    expect((await siteViews(SATURDAY)) + (await siteViews(SUNDAY))).toBe(2);
  });

  test('a hit that two instances write at the same time on both sides of midnight counts once', async () => {
    const [late, early] = [open('2026-11-21T23:59:59.990'), open('2026-11-22T00:00:00.010')];
    await Promise.all([late.readAll({ document: 'x' }), early.readAll({ document: 'x' })]);
    const told = Array.from({ length: 100 }, (_, index) => ({ hitId: idOf(`both ${index}`), reader: null }));
    const outcomes = (await Promise.all([late.readAll(...told), early.readAll(...told.toReversed())])).flat();
    expect(outcomes.filter(({ counted }) => counted)).toHaveLength(100);
    expect((await siteViews(SATURDAY)) + (await siteViews(SUNDAY))).toBe(102);
  });
});

describe('forgetting', () => {
  test('ten minutes after its day a key is destroyed and its tables are empty; the counts stay', async () => {
    const instance = open('2026-11-21T12:00:00');
    await instance.readAll({}, { document: 'two' });
    instance.clock.now = at('2026-11-22T00:09:59');
    await instance.readAll({});
    expect(await keyDays()).toEqual([SATURDAY, SUNDAY]);
    await instance.keys.forget();
    expect(await keyDays()).toEqual([SATURDAY, SUNDAY]);

    instance.clock.now = at('2026-11-22T00:10:00');
    expect(await instance.keys.forget()).toBe(true);
    expect(await keyDays()).toEqual([SUNDAY]);
    expect(await siteViews(SATURDAY)).toBe(2);

    instance.clock.now = at('2026-11-23T00:10:00');
    await instance.keys.forget();
    expect(await keyDays()).toEqual([]);
    expect(await dedupRows()).toEqual([0, 0, 0, 0]);
  });

  test('wipes the key from memory, and makes none for a day that is over', async () => {
    const instance = open('2026-11-21T12:00:00');
    const key = await instance.visitorKeyFor(SATURDAY);
    expect(instance.visitorKeyFor(SATURDAY)).toBe(key);
    instance.clock.now = at('2026-11-22T00:10:00');
    await instance.keys.forget();
    expect([...key].every((byte) => byte === 0)).toBe(true);
    await expect(instance.visitorKeyFor(SATURDAY)).rejects.toThrow(DayIsOver);
  });

  test('a hit that waited until its day was forgotten is not counted, and leaves nothing behind', async () => {
    const instance = open('2026-11-21T23:59:00');
    const hit = await instance.hit();
    instance.clock.now = at('2026-11-22T00:10:00');
    await instance.keys.forget();
    expect(await instance.submit(hit)).toMatchObject({ accepted: false, because: 'full' });
    expect(await dedupRows()).toEqual([0, 0, 0, 0]);
  });

  test('whoever makes the key of the day after tomorrow empties what an old server left', async () => {
    await open('2026-11-20T12:00:00').readAll({});
    await open(`2026-11-22T12:00:00`).readAll({});
    expect(await keyDays()).toEqual([SUNDAY]);
    expect(await dedupRows()).toEqual(expect.arrayContaining([2, 1, 0, 0]));
  });

  test('a key that another instance destroyed is asked for again, not kept', async () => {
    const [a, b] = [open('2026-11-22T12:00:00'), open('2026-11-22T12:00:00')];
    await a.readAll({});
    await b.visitorKeyFor(SUNDAY);
    await database.knex('vc_key').delete();
    expect(await b.read()).toMatchObject({ accepted: false });
    expect(await b.read()).toMatchObject({ accepted: true });
  });
});

describe('the key of a day', () => {
  test('is the same on all instances that ask for it at once', async () => {
    const all = Array.from({ length: 4 }, () => open('2026-11-22T00:00:00'));
    const keys = await Promise.all(all.map(async (instance) => (await instance.visitorKeyFor(SUNDAY)).toString('hex')));
    expect(new Set(keys).size).toBe(1);
    expect(await keyDays()).toEqual([SUNDAY]);
  });

  test('made with another pepper is refused with a sentence', async () => {
    await open('2026-11-22T12:00:00').readAll({});
    const other = open('2026-11-22T12:00:00', { pepper: 'another pepper of thirty-two characters' });
    await expect(other.keys.check(SUNDAY)).rejects.toThrow(/made with another pepper .* Give all instances the same pepper/);
    await expect(other.visitorKeyFor(SUNDAY)).rejects.toThrow(PepperDiffers);
  });

  test('whose stored end is past is made anew while the day goes on, as after a change of the time zone', async () => {
    const instance = open('2026-11-22T12:00:00');
    const store = createDayKeyStore(database);
    await store.ensure({ day: SUNDAY, random: idOf('old'), expires: at('2026-11-22T11:00:00'), pepperCheck: idOf('other') });
    await instance.readAll({});
    expect(await siteViews(SUNDAY)).toBe(1);
  });
});
