import { patternsOf, type Leaves } from './leaf-paths';
import { leavesIn, type Picture } from './shown';
import type { View } from './views';

/** An address where nothing stands has no fields of its own. */
const NOTHING = 'nothing';

/** Which fields were seen in any view, and which of them a change has moved: `kind pattern`. */
export const createCoverage = (views: readonly View[]) => {
  const seen = new Map<string, Leaves[]>();
  const moved = new Set<string>();
  return {
    see: (picture: Picture): void => {
      for (const view of views.filter(({ kind }) => kind !== NOTHING))
        seen.set(view.kind, [...(seen.get(view.kind) ?? []), leavesIn(picture, view)]);
    },
    move: (fields: ReadonlySet<string>): void => {
      for (const field of fields) moved.add(field);
    },
    unmoved: (): string[] =>
      [...seen]
        .flatMap(([kind, answers]) => [...patternsOf(answers)].map((pattern) => `${kind} ${pattern}`))
        .filter((field) => !moved.has(field))
        .sort(),
  };
};
