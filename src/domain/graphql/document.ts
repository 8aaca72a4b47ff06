/** What is read here of a parsed GraphQL document (`DocumentNode` of graphql-js fits). */
export type GraphQLDocument = { readonly definitions: readonly Definition[] };

/** An operation or a fragment. */
export type Definition = Omit<Selection, 'arguments'>;

type Name = { readonly value: string };

export type SelectionSet = { readonly selections: readonly Selection[] };

/** A field, a spread fragment or a fragment written in its place. */
export type Selection = {
  readonly kind: string;
  readonly name?: Name | undefined;
  readonly typeCondition?: { readonly name: Name } | undefined;
  readonly selectionSet?: SelectionSet | undefined;
  readonly arguments?: readonly Argument[] | undefined;
};

type Argument = { readonly name: Name; readonly value: Value };

export type Value = {
  readonly kind: string;
  readonly name?: Name | undefined;
  readonly value?: unknown;
  readonly fields?: readonly Argument[] | undefined;
};

export const FIELD = 'Field';
export const SPREAD = 'FragmentSpread';
export const OPERATION = 'OperationDefinition';

/** The document's fragments by their names. */
export const fragmentsOf = ({ definitions }: GraphQLDocument): ReadonlyMap<string, Definition> =>
  new Map(
    definitions
      .filter(({ kind }) => kind === 'FragmentDefinition')
      .map((definition): [string, Definition] => [definition.name?.value ?? '', definition]),
  );
