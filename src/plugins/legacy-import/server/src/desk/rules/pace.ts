/** `done` pages were done at this moment (ms). */
export type Mark = { at: number; done: number };

/** Older marks say little about now. */
const WINDOW_MS = 30_000;
/** A rate over less says little as well. */
const SHORTEST_MS = 2_000;
const BETWEEN_MS = 500;

/** The marks of the last while, with this one; work that began anew (fewer pages done than before) forgets the others. */
export const addMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] => {
  const last = marks.at(-1);
  if (!last || mark.done < last.done) return [mark];
  if (mark.at - last.at < BETWEEN_MS) return marks;
  const inWindow = marks.filter(({ at }) => mark.at - at <= WINDOW_MS);
  // The one before the window keeps a slow pace (a page a minute) measurable.
  return [...(inWindow.length === 0 ? [last] : inWindow), mark];
};

export type Pace = { rate: number | null; secondsLeft: number | null };

/** Pages a second over the marks, and how long the rest takes at that pace; null before it can be said. */
export const paceOf = (marks: readonly Mark[], total: number): Pace => {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || last.at - first.at < SHORTEST_MS || last.done === first.done) return { rate: null, secondsLeft: null };
  const rate = (last.done - first.done) / ((last.at - first.at) / 1_000);
  return { rate: Math.round(rate * 100) / 100, secondsLeft: Math.round(Math.max(total - last.done, 0) / rate) };
};
