/** What the rows of one type and locale hold together, for one day or (`day` null) in all. The site and its pages without a document have uid ''. */
export type PartSums = {
  uid: string;
  locale: string;
  day: number | null;
  /** The row of the whole type; of uid '' the row of the site. */
  whole: Counters;
  /** The rows of its documents; of uid '' the row of the pages. */
  parts: Counters;
};

type Counters = { views: number; uniques: number; visits: number };

export const COUNTERS = ['views', 'uniques', 'visits'] as const;

export type Mismatch = {
  uid: string;
  locale: string;
  day: number | null;
  counter: (typeof COUNTERS)[number];
  expected: number;
  found: number;
};

const NONE: Counters = { views: 0, uniques: 0, visits: 0 };

const add = (a: Counters, b: Counters): Counters => ({
  views: a.views + b.views,
  uniques: a.uniques + b.uniques,
  visits: a.visits + b.visits,
});

type Sum = Omit<PartSums, 'parts' | 'whole'> & { expected: Counters; found: Counters };

const isSite = ({ uid }: PartSums): boolean => uid === '';

/** Of each day: the site is its pages and all documents, a type is its documents. */
const sumsOf = (rows: readonly PartSums[]): Sum[] => {
  const site = new Map<number | null, Sum>();
  for (const row of rows) {
    const { day } = row;
    const known = site.get(day) ?? { uid: '', locale: '', day, expected: NONE, found: NONE };
    const found = isSite(row) ? add(known.found, row.whole) : known.found;
    site.set(day, { ...known, found, expected: add(known.expected, row.parts) });
  }
  const types = rows.filter((row) => !isSite(row)).map(({ whole, parts, ...place }) => ({ ...place, found: whole, expected: parts }));
  return [...site.values(), ...types];
};

/** Where a whole is not the sum of its parts. */
export const compareParts = (rows: readonly PartSums[]): Mismatch[] =>
  sumsOf(rows).flatMap(({ uid, locale, day, expected, found }) =>
    COUNTERS.filter((counter) => expected[counter] !== found[counter]).map((counter) => ({
      uid,
      locale,
      day,
      counter,
      expected: expected[counter],
      found: found[counter],
    })),
  );
