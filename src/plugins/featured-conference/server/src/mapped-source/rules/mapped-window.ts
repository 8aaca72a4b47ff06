type Columns = { fields: { start: string; end?: string | undefined }; hasDays: { start: boolean; end: boolean } };

const DAY_MS = 86_400_000;

/** A day column says nothing of the zone, and a day lasts a day: the database may find so much too many, `isWithin` then looks closely. */
const SLACK_MS = 2 * DAY_MS;

/** A moment as a column of that kind holds it. */
export const momentBound = (isDay: boolean, moment: Date): string => (isDay ? moment.toISOString().slice(0, 10) : moment.toISOString());

/** A condition of the query engine that leaves none out that ends after the one and starts until the other (null: whenever). */
export const windowOf = (
  { fields, hasDays }: Columns,
  { endsAfter, startsUntil }: { endsAfter: Date; startsUntil: Date | null },
): object => {
  const from = new Date(endsAfter.getTime() - SLACK_MS);
  const startsLate = { [fields.start]: { $gte: momentBound(hasDays.start, from) } };
  const { end } = fields;
  const endsLate =
    end === undefined
      ? startsLate
      : { $or: [{ [end]: { $gte: momentBound(hasDays.end, from) } }, { $and: [{ [end]: { $null: true } }, startsLate] }] };
  if (startsUntil === null) return endsLate;
  const until = momentBound(hasDays.start, new Date(startsUntil.getTime() + SLACK_MS));
  return { $and: [endsLate, { [fields.start]: { $lte: until } }] };
};

export const isWithin = (
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  { endsAfter, startsUntil }: { endsAfter: Date; startsUntil: Date },
): boolean => Date.parse(endsAt) > endsAfter.getTime() && Date.parse(startsAt) <= startsUntil.getTime();
