/** A way to follow: `path` null with 410, for what is gone for good. */
export type Moved = { path: string | null; status: 301 | 302 | 410 };

export const GONE: Moved = { path: null, status: 410 };

/** `way`: every path that was passed, the last one for the second time. */
export type Followed =
  { leads: true; moved: Moved } | { leads: false; because: 'unknown' } | { leads: false; because: 'circle'; way: string[] };

/** Browsers give up after some twenty; so many in a row are as bad as a circle. */
const MOST_STEPS = 10;

type Step = (path: string) => Promise<Moved | null>;

/** Where a path leads in the end, over several moves; for good only where every step is. `step` finds the next one. */
export const followRedirects = async (path: string, step: Step): Promise<Followed> => {
  const first = await step(path);
  return first ? goOn(first, { step, way: [path] }) : { leads: false, because: 'unknown' };
};

const goOn = async (moved: Moved, { step, way: passed }: { step: Step; way: readonly string[] }): Promise<Followed> => {
  if (moved.path === null) return { leads: true, moved };
  const way = [...passed, moved.path];
  if (passed.includes(moved.path) || passed.length > MOST_STEPS) return { leads: false, because: 'circle', way };
  const next = await step(moved.path);
  if (!next) return { leads: true, moved };
  const status = moved.status === 302 && next.status !== 410 ? 302 : next.status;
  return goOn({ ...next, status }, { step, way });
};
