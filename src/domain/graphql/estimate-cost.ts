import { FIELD, SPREAD, type Definition, type Selection, type SelectionSet, type Value } from './document';

/** A type of the schema as far as it is needed here; null: it has no fields of its own (a union, a scalar). */
export type SchemaType = { name: string; field(name: string): SchemaField | null };
type SchemaField = { type: SchemaType; isList: boolean };

export type CostContext = {
  fragments: ReadonlyMap<string, Definition>;
  variables: Readonly<Record<string, unknown>>;
  typeNamed(name: string): SchemaType | null;
  /** Of a list whose length nobody said, and at most. */
  defaultPage: number;
  maxPage: number;
};

/** What an operation may ask for, by estimate: lists are as long as their pages. */
export type Cost = {
  /** Fields at the top: each is a query of its own. */
  roots: number;
  /** Entries and lists that are loaded, each with a query or two: a list of 25 with one relation is 26. */
  loads: number;
  /** Values in the answer. */
  values: number;
};

export const COST_LIMITS: Cost = { roots: 20, loads: 2_000, values: 50_000 };

/** Parts of an entry, not entries: nobody can ask for more of them than were written. */
const PARTS = /^Component|DynamicZone$/;
const PARTS_LENGTH = 5;

const NOTHING = { loads: 0, values: 0 };

type Spent = typeof NOTHING;
type Place = { type: SchemaType | null; times: number; page: number | null };

const add = (one: Spent, other: Spent): Spent => ({ loads: one.loads + other.loads, values: one.values + other.values });

const clip = (length: unknown, { maxPage }: CostContext): number => {
  const asked = Number(length);
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, maxPage) : maxPage;
};

/** What the value of an argument is, as far as it can be known: a variable without a value may have a default of its own. */
const valueOf = (value: Value | undefined, variables: CostContext['variables']): unknown => {
  if (value?.kind === 'Variable') return variables[value.name?.value ?? ''];
  if (value?.kind !== 'ObjectValue') return value?.value;
  return Object.fromEntries((value.fields ?? []).map((field) => [field.name.value, valueOf(field.value, variables)]));
};

/** The length that a field asks for; null where it does not say. */
const pageOf = (field: Selection, context: CostContext): number | null => {
  const argument = field.arguments?.find(({ name }) => name.value === 'pagination');
  if (!argument) return null;
  const pagination = valueOf(argument.value, context.variables);
  if (typeof pagination !== 'object' || pagination === null) return context.maxPage;
  const { limit, pageSize } = pagination as { limit?: unknown; pageSize?: unknown };
  const isWritten = 'limit' in pagination || 'pageSize' in pagination;
  return isWritten ? clip(limit ?? pageSize, context) : context.defaultPage;
};

const lengthOf = (found: SchemaField, page: number | null, { defaultPage }: CostContext): number => {
  if (!found.isList) return 1;
  return PARTS.test(found.type.name) ? PARTS_LENGTH : (page ?? defaultPage);
};

const costOfField = (field: Selection, place: Place, context: CostContext): Spent => {
  const name = field.name?.value ?? '';
  if (name.startsWith('__')) return NOTHING;
  if (!field.selectionSet) return { loads: 0, values: place.times };
  const found = place.type?.field(name) ?? null;
  const own = pageOf(field, context);
  const length = found === null ? 1 : lengthOf(found, own ?? place.page, context);
  // A connection has the page, its `nodes` have the length.
  const inner = { type: found?.type ?? null, times: place.times * length, page: found?.isList ? null : own };
  return add({ loads: place.times, values: place.times }, costOf(field.selectionSet, inner, context));
};

const costOf = (set: SelectionSet | undefined, place: Place, context: CostContext): Spent =>
  (set?.selections ?? []).reduce((sum, selection) => {
    if (selection.kind === FIELD) return add(sum, costOfField(selection, place, context));
    const fragment = selection.kind === SPREAD ? context.fragments.get(selection.name?.value ?? '') : selection;
    const condition = fragment?.typeCondition?.name.value;
    const type = condition === undefined ? place.type : context.typeNamed(condition);
    return add(sum, costOf(fragment?.selectionSet, { ...place, type }, context));
  }, NOTHING);

const countRoots = (set: SelectionSet | undefined, fragments: CostContext['fragments']): number =>
  (set?.selections ?? []).reduce((sum, { kind, name, selectionSet }) => {
    if (kind === FIELD) return sum + 1;
    return sum + countRoots(kind === SPREAD ? fragments.get(name?.value ?? '')?.selectionSet : selectionSet, fragments);
  }, 0);

export const estimateCost = (operation: Definition, root: SchemaType | null, context: CostContext): Cost => ({
  roots: countRoots(operation.selectionSet, context.fragments),
  ...costOf(operation.selectionSet, { type: root, times: 1, page: null }, context),
});

/** A sentence that says what is too much and what to do, or null. */
export const judgeCost = ({ roots, loads, values }: Cost, limits: Cost): string | null => {
  const asked = (count: number, what: string, limit: number): string => `The operation asks for ${count} ${what}: at most ${limit}.`;
  const advice = 'Take shorter pages (pagination), fewer lists within lists, or a reading view of the REST API.';
  if (roots > limits.roots) return `${asked(roots, 'fields at its top', limits.roots)} Send the others by themselves.`;
  if (loads > limits.loads) return `${asked(loads, 'entries and lists, counting full pages', limits.loads)} ${advice}`;
  return values > limits.values ? `${asked(values, 'values, counting full pages', limits.values)} ${advice}` : null;
};
