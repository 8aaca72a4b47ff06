/** A way to follow: `path` null with 410, for what is gone for good. */
export type Moved = { path: string | null; status: 301 | 302 | 410 };

export const GONE: Moved = { path: null, status: 410 };

/** Browsers give up after some twenty. */
const MOST_STEPS = 10;

type Step = (path: string) => Promise<Moved | null>;

/**
 * Where a path leads in the end: over several moves, or null where it leads nowhere, or in a circle. Moved for good only where every step is;
 * `step` finds the next one.
 */
export const followRedirects = async (path: string, step: Step): Promise<Moved | null> => {
  const first = await step(path);
  return first && goOn(first, { step, passed: [path] });
};

const goOn = async (moved: Moved, { step, passed }: { step: Step; passed: readonly string[] }): Promise<Moved | null> => {
  if (moved.path === null) return moved;
  if (passed.includes(moved.path) || passed.length > MOST_STEPS) return null;
  const next = await step(moved.path);
  if (!next) return moved;
  const status = moved.status === 302 && next.status !== 410 ? 302 : next.status;
  return goOn({ ...next, status }, { step, passed: [...passed, moved.path] });
};
