/** Names of attributes, the outermost first: `populate[body][on][x.y][populate]=people` asks for `['body']` and `['body', 'people']`. */
export type AttributePath = readonly string[];

/** What a query of Strapi's REST API asks for, however it is written. Conditions and sorts of populated entries count from those entries on. */
export type Asked = {
  populate: readonly AttributePath[];
  /** One for each condition; a list of values is one condition. */
  filters: readonly AttributePath[];
  /** Numbers in filters where the name of an attribute is expected. */
  misplaced: readonly string[];
  sort: readonly AttributePath[];
};

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

const INDEX = /^\d+$/;

const namesOf = (dotted: string): string[] => dotted.split(/[.[\]]+/).filter((name) => name.trim() !== '');

const written = (list: string): string[] => list.split(',').filter((piece) => piece.trim() !== '');

/** A long list comes as an object with numbers for names: `populate[0]=…` up to the parser's limit, and beyond it. */
const isList = (value: Part): boolean => Array.isArray(value) || Object.keys(value).every((name) => INDEX.test(name));

type Populated = { path: AttributePath; options: Part };

/** Fragments (`on`) choose the component of an entry that is populated already: they go no deeper. */
const populatedBy = (populate: unknown): Populated[] => {
  if (typeof populate === 'string') return written(populate).map((piece) => ({ path: namesOf(piece), options: {} }));
  if (!isPart(populate)) return [];
  if (isList(populate)) return Object.values(populate).flatMap(populatedBy);
  return Object.entries(populate).flatMap(([name, value]) => {
    const path = namesOf(name);
    if (!isPart(value)) return [{ path, options: {} }];
    const fragments = isPart(value.on) ? Object.values(value.on).filter(isPart) : [];
    const inner = [value, ...fragments].flatMap((options) => populatedBy(options.populate));
    return [
      ...[value, ...fragments].map((options) => ({ path, options })),
      ...inner.map(({ path: below, options }) => ({ path: [...path, ...below], options })),
    ];
  });
};

/** Operators (`$and`, `$eq`, …) and places in a list are no names. */
const conditionsOf = (filters: unknown, path: AttributePath = []): AttributePath[] => {
  if (!isPart(filters)) return [path];
  const isValues = Object.values(filters).every((value) => !isPart(value)) && isList(filters);
  if (isValues) return [path];
  return Object.entries(filters).flatMap(([name, value]) =>
    conditionsOf(value, name.startsWith('$') || INDEX.test(name) ? path : [...path, ...namesOf(name)]),
  );
};

const GROUPS = ['$and', '$or', '$not'];

/** Conditions stand in a list behind a group alone; `within` null: the name of an attribute or an operator is expected. */
const misplacedIn = (filters: unknown, within: string | null): string[] => {
  if (!isPart(filters)) return [];
  return Object.entries(filters).flatMap(([name, value]) => {
    if (!INDEX.test(name)) return misplacedIn(value, name);
    const isInGroup = within !== null && GROUPS.includes(within);
    return !isInGroup && (within === null || isPart(value)) ? [name] : misplacedIn(value, null);
  });
};

const sortedBy = (sort: unknown): AttributePath[] => {
  if (typeof sort === 'string') return written(sort).map((piece) => namesOf(piece.split(':')[0] ?? ''));
  if (!isPart(sort)) return [];
  if (isList(sort)) return Object.values(sort).flatMap(sortedBy);
  return Object.entries(sort).flatMap(([name, value]) => {
    const path = namesOf(name);
    return isPart(value) ? sortedBy(value).map((below) => [...path, ...below]) : [path];
  });
};

const filteredBy = (filters: unknown): AttributePath[] => (filters === undefined ? [] : conditionsOf(filters));

export const askedBy = (query: Part): Asked => {
  const populated = populatedBy(query.populate);
  const options = [query, ...populated.map((entry) => entry.options)];
  return {
    populate: populated.map(({ path }) => path),
    filters: options.flatMap(({ filters }) => filteredBy(filters)),
    misplaced: options.flatMap(({ filters }) => misplacedIn(filters, null)),
    sort: options.flatMap(({ sort }) => sortedBy(sort)),
  };
};

/** Values of a parsed query, at any depth. */
export const countValues = (query: unknown): number =>
  isPart(query) ? Object.values(query).reduce<number>((sum, value) => sum + countValues(value), 0) : 1;
