/** So much was done by then (ms). */
type Mark = { at: number; done: number };

const WINDOW_MS = 10_000;

/** How fast something goes, by its last ten seconds. */
type Speed = {
  mark(done: number, at: number): void;
  /** A second; null before it can be said. */
  rate(): number | null;
};

export const createSpeed = (): Speed => {
  let marks: Mark[] = [];
  return {
    mark: (done, at) => {
      const recent = marks.filter((mark) => mark.at >= at - WINDOW_MS);
      marks = [...recent, { at, done }];
    },
    rate: () => {
      const [first, last] = [marks[0], marks.at(-1)];
      if (!first || !last || last.at - first.at < 1_000) return null;
      return ((last.done - first.done) * 1_000) / (last.at - first.at);
    },
  };
};
