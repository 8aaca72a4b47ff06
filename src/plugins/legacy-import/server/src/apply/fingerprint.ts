/** Numeric ids of component rows change with every save; a file has no other name. */
const isRowId = (key: string, row: Record<string, unknown>): boolean =>
  key === 'id' && ('documentId' in row || Object.keys(row).length > 1);

/**
 * A stored entry as one text, so that two states of it can be compared: the attributes in their order, components in full, linked
 * entries by documentId, an empty value like none at all.
 */
export const fingerprintText = (entry: unknown, attributes: readonly string[]): string => {
  const row = (entry ?? {}) as Record<string, unknown>;
  return JSON.stringify(attributes.map((name) => [name, canonical(row[name])]));
};

const canonical = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object') return value;
  const row = value as Record<string, unknown>;
  const kept = Object.entries(row).filter(([key]) => !isRowId(key, row));
  return Object.fromEntries(kept.map(([key, inner]) => [key, canonical(inner)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
};
