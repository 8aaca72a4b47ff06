import type { Clock } from './front-door';

export const createClock = (): Clock => ({ now: () => new Date(), elapsed: () => performance.now() });
