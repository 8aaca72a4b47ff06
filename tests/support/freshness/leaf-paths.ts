/** A value of an answer: `pattern` says which field it is, the same for all items of a list. */
type Leaf = { pattern: string; value: string };

/**
 * The leaves of an answer by their exact places. An item that is somebody (a documentId, the url of a file) has its name in its place, so that
 * another one in the same position is no changed value but changes who stands there; other items go by their position. Text of the editor, which
 * may have any shape, is one leaf.
 */
export type Leaves = ReadonlyMap<string, Leaf>;

type Fields = Record<string, unknown>;

const OPAQUE = ['blocks'];
const IDENTITIES = ['documentId', 'url', 'name', 'locale'];

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whose values these are: a document's, a file's with its sizes, a size's, a language's. Of everything else its position is all there is. */
const identityOf = (value: Fields, key: string): [string, unknown] | null => {
  if ('documentId' in value) return ['documentId', value.documentId];
  if ('sizes' in value || key === 'files') return ['url', value.url];
  if (key === 'sizes') return ['name', value.name];
  return key === 'localizations' ? ['locale', value.locale] : null;
};

const labelOf = (value: unknown): string => (isFields(value) && typeof value.type === 'string' ? `[${value.type}]` : '[]');

type At = { exact: string; pattern: string; key: string };

const walk = (value: unknown, at: At, leaves: Map<string, Leaf>): void => {
  if (Array.isArray(value) && !OPAQUE.includes(at.key)) walkList(value as unknown[], at, leaves);
  else if (isFields(value)) walkFields(value, at, leaves);
  else leaves.set(at.exact, { pattern: at.pattern, value: JSON.stringify(value) });
};

const walkList = (items: unknown[], at: At, leaves: Map<string, Leaf>): void => {
  const names = items.map((item, index) => String((isFields(item) && identityOf(item, at.key)?.[1]) || index));
  leaves.set(`${at.exact}[]`, { pattern: `${at.pattern}[]`, value: names.join() });
  items.forEach((item, index) => {
    const isNamed = isFields(item) && identityOf(item, at.key) !== null;
    const exact = isNamed ? at.exact : `${at.exact}[${index}]`;
    walk(item, { exact, pattern: `${at.pattern}${labelOf(item)}`, key: at.key }, leaves);
  });
};

const below = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);

const walkFields = (fields: Fields, { exact, pattern, key }: At, leaves: Map<string, Leaf>): void => {
  const identity = identityOf(fields, key);
  const isInList = pattern.endsWith(']');
  if (identity && !isInList) leaves.set(below(exact, identity[0]), { pattern: below(pattern, identity[0]), value: String(identity[1]) });
  const own = identity ? `${exact}{${String(identity[1])}}` : exact;
  const isLabelled = isInList && labelOf(fields) !== '[]';
  for (const [name, value] of Object.entries(fields)) {
    if (name === identity?.[0] && IDENTITIES.includes(name)) continue;
    if (isLabelled && name === 'type') continue;
    walk(value, { exact: below(own, name), pattern: below(pattern, name), key: name }, leaves);
  }
};

export const leavesOf = (answer: unknown): Leaves => {
  const leaves = new Map<string, Leaf>();
  walk(answer, { exact: '', pattern: '', key: '' }, leaves);
  return leaves;
};

/** The fields of which a value changed where it stands; what came or went with its owner does not count. */
export const movedBetween = (before: Leaves, after: Leaves): ReadonlySet<string> =>
  new Set(
    [...before].flatMap(([exact, { pattern, value }]) => {
      const now = after.get(exact);
      return now && now.value !== value ? [pattern] : [];
    }),
  );

/** The fields that came or went. */
export const exchangedBetween = (before: Leaves, after: Leaves): ReadonlySet<string> => {
  const missingIn = (there: Leaves, here: Leaves): string[] =>
    [...here].flatMap(([exact, { pattern }]) => (there.has(exact) ? [] : [pattern]));
  return new Set([...missingIn(after, before), ...missingIn(before, after)]);
};

/** Every field that was seen; null in place of an object or a list is no field of its own. */
export const patternsOf = (answers: Iterable<Leaves>): ReadonlySet<string> => {
  const all = new Set([...answers].flatMap((leaves) => [...leaves.values()].map(({ pattern }) => pattern)));
  const isParent = (pattern: string): boolean =>
    [...all].some((other) => other.startsWith(`${pattern}.`) || other.startsWith(`${pattern}[`));
  return new Set([...all].filter((pattern) => !isParent(pattern)));
};
