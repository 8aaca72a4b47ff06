/** The moment it is, for everything that depends on it; a test puts another in its place. */
export type Clock = { now(): Date };

export const createClock = (): Clock => ({ now: () => new Date() });
