import { askedBy, countValues, type AttributePath } from './query-paths';

/** How much one query of Strapi's own REST routes may ask for, whoever asks. */
export type QueryLimits = {
  /** Entries within entries within … */
  populateDepth: number;
  /** Attributes that are populated, at all depths together; each is a query or more of the database. */
  populated: number;
  /** Relations that a filter or a sort walks through; each is a join. */
  relations: number;
  /** Conditions behind a relation, and all conditions. */
  relatedConditions: number;
  conditions: number;
  sorts: number;
  /** Values in the whole query. */
  values: number;
};

export const QUERY_LIMITS: QueryLimits = {
  populateDepth: 3,
  populated: 50,
  relations: 3,
  relatedConditions: 20,
  conditions: 100,
  sorts: 10,
  values: 300,
};

/** Which parameter asks for too much, and a sentence that says what to do. */
export type QueryFault = { parameter: string; message: string };

const deepest = (paths: readonly AttributePath[]): AttributePath =>
  paths.reduce((found, path) => (path.length > found.length ? path : found), []);

const VIEWS = 'Ask for the inner entries with a request of their own, or take a reading view, such as /api/articles/by-slug/:slug.';

const judgePopulate = (paths: readonly AttributePath[], { populateDepth, populated }: QueryLimits): QueryFault | null => {
  const parameter = 'populate';
  const path = deepest(paths);
  if (path.length > populateDepth) {
    const message = `"populate" goes ${path.length} entries deep ("${path.join('.')}"): at most ${populateDepth}. ${VIEWS}`;
    return { parameter, message };
  }
  if (paths.length <= populated) return null;
  return { parameter, message: `"populate" names ${paths.length} attributes: at most ${populated}. ${VIEWS}` };
};

const judgeWay = (parameter: string, paths: readonly AttributePath[], { relations }: QueryLimits): QueryFault | null => {
  const path = deepest(paths);
  if (path.length <= relations + 1) return null;
  const message = `"${parameter}" goes through ${path.length - 1} relations ("${path.join('.')}"): at most ${relations}.`;
  return { parameter, message };
};

const judgeFilters = (paths: readonly AttributePath[], limits: QueryLimits): QueryFault | null => {
  const parameter = 'filters';
  const related = paths.filter((path) => path.length > 1).length;
  if (related > limits.relatedConditions) {
    const message = `"filters" has ${related} conditions on attributes of related entries: at most ${limits.relatedConditions}.`;
    return { parameter, message };
  }
  if (paths.length <= limits.conditions) return null;
  return {
    parameter,
    message: `"filters" has ${paths.length} conditions: at most ${limits.conditions}. For many values of one attribute take $in.`,
  };
};

/** Strapi takes a number for the name of a column, and the database refuses it: a fault of the server instead of the caller's. */
const judgeNumbers = ([number]: readonly string[]): QueryFault | null =>
  number === undefined
    ? null
    : { parameter: 'filters', message: `"filters" has the number ${number} where an attribute is expected, as in filters[title][$eq]=…` };

const judgeSort = (paths: readonly AttributePath[], { sorts }: QueryLimits): QueryFault | null =>
  paths.length <= sorts ? null : { parameter: 'sort', message: `"sort" names ${paths.length} attributes: at most ${sorts}.` };

/** null: the query may be answered as far as its size goes. `query` is as `qs` parses it. */
export const judgeQuery = (query: Readonly<Record<string, unknown>>, limits: QueryLimits): QueryFault | null => {
  const values = countValues(query);
  if (values > limits.values) return { parameter: 'query', message: `The query has ${values} values: at most ${limits.values}.` };
  const { populate, filters, misplaced, sort } = askedBy(query);
  return (
    judgePopulate(populate, limits) ??
    judgeWay('filters', filters, limits) ??
    judgeFilters(filters, limits) ??
    judgeNumbers(misplaced) ??
    judgeWay('sort', sort, limits) ??
    judgeSort(sort, limits)
  );
};
