/** The same value where null is undefined: Strapi's types know an absent value only as an attribute that is left out. */
export type Present<T> = T extends null
  ? undefined
  : T extends readonly (infer Item)[]
    ? Present<Item>[]
    : T extends object
      ? { [Key in keyof T]: Present<T[Key]> }
      : T;

/** Leaves out, in every depth, what is null. */
export const present = <T>(value: T): Present<T> => strip(value) as Present<T>;

const strip = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]: [string, unknown]) => [key, strip(inner)]));
};
