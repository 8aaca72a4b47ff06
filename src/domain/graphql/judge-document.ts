import { FIELD, fragmentsOf, OPERATION, SPREAD, type GraphQLDocument, type SelectionSet } from './document';

/** Fields of one operation, with those of its fragments each time that they are spread. */
export const MAX_FIELDS = 1_000;

/**
 * A sentence that says why a document is refused before anybody looks at it field by field, or null. Thirty fragments of one line, each spread
 * twice in the one before, are a thousand million fields; each fragment is counted once here, so that telling so takes no time.
 */
export const judgeDocument = (document: GraphQLDocument, maxFields = MAX_FIELDS): string | null => {
  const fragments = fragmentsOf(document);
  const counted = new Map<string, number>();
  const open = new Set<string>();
  let fault: string | null = null;

  const countFragment = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (!fragment) fault ??= `The document has no fragment "${name}".`;
    if (open.has(name)) fault ??= `The fragment "${name}" is spread within itself.`;
    if (fault !== null) return 0;
    open.add(name);
    const count = countFields(fragment?.selectionSet);
    open.delete(name);
    counted.set(name, count);
    return count;
  };

  const countFields = (set: SelectionSet | undefined): number =>
    (set?.selections ?? []).reduce((sum, { kind, name, selectionSet }) => {
      const own = kind === FIELD ? 1 : 0;
      return sum + own + (kind === SPREAD ? countFragment(name?.value ?? '') : countFields(selectionSet));
    }, 0);

  for (const { kind, selectionSet } of document.definitions) {
    const count = kind === OPERATION ? countFields(selectionSet) : 0;
    if (count > maxFields) fault ??= `The operation has ${count} fields, those of its fragments included: at most ${maxFields}.`;
  }
  return fault;
};
