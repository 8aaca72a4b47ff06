import type { Core } from '@strapi/strapi';
import { createKeyRing, type KeyRing } from '../keys/key-ring';
import { startForgetting } from '../keys/forgetting';
import { choosePepper } from '../keys/pepper';
import { getService } from '../services';
import { addDays, createLocalTime, type LocalTime } from '../time/local-time';
import { createCounter, type Counter } from './counter';
import { countingRules } from './counting-rules';
import { FILTER_LIST_VERSION } from './filter';
import { GRACE_MS } from './repeats';
import { strapiStores } from './store';

export type CounterService = Counter & {
  /** Refuses to go on with a wrong pepper, warns of settings that break promises, and begins to forget what is over. Once, when the tables are there. */
  start: () => Promise<void>;
};

/** Of the site's time zone, which an administrator may change while the server runs. */
const zonedTime = (strapi: Core.Strapi): (() => LocalTime) => {
  let zone = '';
  let time = createLocalTime('UTC');
  return () => {
    const { timeZone } = getService({ strapi }, 'settings').current();
    if (timeZone !== zone) time = createLocalTime(timeZone);
    zone = timeZone;
    return time;
  };
};

const appKeys = (strapi: Core.Strapi): string => [strapi.config.get<string | string[]>('server.app.keys', [])].flat().join('\n');

export const createCounterService = ({ strapi }: { strapi: Core.Strapi }): CounterService => {
  const settings = getService({ strapi }, 'settings');
  const options = settings.options();
  const { pepper, warning, missing } = choosePepper({
    given: options.pepper,
    production: process.env.NODE_ENV === 'production',
    appKeys: appKeys(strapi),
  });
  const { batches, dayKeys, advice } = strapiStores(strapi);
  const time = zonedTime(strapi);
  const now = Date.now;
  const expiryOf = (day: number) => time().startOf(addDays(day, 1)) + GRACE_MS;
  const keys: KeyRing = createKeyRing({ store: dayKeys, pepper, now, expiryOf });
  const counter = createCounter({
    store: batches,
    keys,
    now,
    limits: options,
    rules: () => countingRules(settings.current(), options.limits),
    startOf: (day) => time().startOf(day),
    listVersion: FILTER_LIST_VERSION,
    log: strapi.log,
  });
  let stopForgetting = (): Promise<void> => Promise.resolve();

  return {
    ...counter,
    start: async () => {
      if (missing) throw missing;
      if (warning !== null) strapi.log.warn(warning);
      for (const line of await advice()) strapi.log.warn(`View counter: ${line}`);
      await keys.check(time().dayOf(now()));
      stopForgetting = startForgetting({ forget: keys.forget, log: strapi.log });
    },
    close: async () => {
      await counter.close();
      await stopForgetting();
      keys.close();
    },
  };
};
