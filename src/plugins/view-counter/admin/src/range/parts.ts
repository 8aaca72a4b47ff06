import type { Report } from '../../../shared/contracts';

type Part = Report['parts'][number];

/** The views of all parts with the same name together, most first; parts without views are left out. */
export const partsBy = (parts: readonly Part[], nameOf: (part: Part) => string): { name: string; views: number }[] => {
  const sums = new Map<string, number>();
  for (const part of parts) sums.set(nameOf(part), (sums.get(nameOf(part)) ?? 0) + part.views);
  return [...sums]
    .map(([name, views]) => ({ name, views }))
    .filter(({ views }) => views > 0)
    .sort((one, other) => other.views - one.views);
};
