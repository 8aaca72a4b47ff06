import { errors } from '@strapi/utils';
import { fragmentsOf, type Definition, type GraphQLDocument } from '../domain/graphql/document';
import { COST_LIMITS, estimateCost, judgeCost, type SchemaType } from '../domain/graphql/estimate-cost';
import { judgeDocument } from '../domain/graphql/judge-document';

/** A type of graphql-js, whose classes are Strapi's own copy: lists and non-null types wrap others. */
type GraphQLType = { name?: string; ofType?: GraphQLType; getFields?(): Record<string, { type: GraphQLType }>; toString(): string };
type Schema = { getQueryType(): GraphQLType | null; getMutationType(): GraphQLType | null; getType(name: string): GraphQLType | undefined };

/** What Apollo passes to its plugins, as far as it is used here. */
type Operating = {
  schema: Schema;
  document?: GraphQLDocument;
  operation?: Definition & { operation: string };
  request: { variables?: Record<string, unknown> };
};

class TooMuch extends errors.ValidationError {
  /** Read by Apollo: the status of the answer. */
  readonly extensions = { http: { status: 400 } };
}

const namedOf = (type: GraphQLType): GraphQLType => (type.ofType ? namedOf(type.ofType) : type);

const viewOf = (type: GraphQLType): SchemaType => ({
  name: type.name ?? '',
  field: (name) => {
    const found = type.getFields?.()[name];
    return found ? { type: viewOf(namedOf(found.type)), isList: found.type.toString().startsWith('[') } : null;
  },
});

const viewOrNull = (type: GraphQLType | null | undefined): SchemaType | null => (type ? viewOf(type) : null);

export type OperationLimits = { defaultLimit: number; maxLimit: number };

const judgeOperation = (
  { schema, document, operation, request }: Operating,
  { defaultLimit, maxLimit }: OperationLimits,
): string | null => {
  if (!document || !operation) return null;
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  const cost = estimateCost(operation, viewOrNull(root), {
    fragments: fragmentsOf(document),
    variables: request.variables ?? {},
    typeNamed: (name) => viewOrNull(schema.getType(name)),
    defaultPage: defaultLimit,
    maxPage: maxLimit,
  });
  return judgeCost(cost, COST_LIMITS);
};

/** Why a document that Apollo keeps was emptied: it is kept as the object that it is. */
const faults = new WeakMap<GraphQLDocument, string>();

/** `{ __typename }`: passes every rule. */
const HARMLESS = [
  {
    kind: 'OperationDefinition',
    operation: 'query',
    selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }] },
  },
];

/**
 * An Apollo plugin: an operation is judged by how much it asks for before it is begun. `graphql-depth-limit`, which Strapi runs among the rules
 * of validation, opens every fragment wherever it is spread: thirty lines keep it busy for minutes, an unknown fragment breaks it. So a
 * document that would do so is emptied before the rules get it (Apollo has no other way to refuse there), and refused after them.
 */
export const limitOperations = (limits: OperationLimits) => ({
  requestDidStart: () =>
    Promise.resolve({
      validationDidStart: ({ document }: Operating) => {
        const fault = document ? judgeDocument(document) : null;
        if (document && fault !== null) {
          faults.set(document, fault);
          Object.assign(document, { definitions: HARMLESS });
        }
        return Promise.resolve();
      },
      didResolveOperation: (operating: Operating) => {
        const known = operating.document ? faults.get(operating.document) : undefined;
        const fault = known ?? judgeOperation(operating, limits);
        return fault === null ? Promise.resolve() : Promise.reject(new TooMuch(fault));
      },
    }),
});
