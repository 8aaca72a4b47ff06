type Attribute = { type: string; component?: string; components?: readonly string[] };
type AttributesOf = (uid: string) => Record<string, unknown>;
type Row = Record<string, unknown>;

/**
 * A stored entry (as `populateAll` loads it) as data for the document service: components without their row ids, linked entries by documentId, files by
 * id. What stands in `row` is written, an empty value as an empty one.
 */
export const toInput = ({ attributesOf, uid, row }: { attributesOf: AttributesOf; uid: string; row: Row }): Row => {
  const attributes = attributesOf(uid);
  const inside = (component: string, value: unknown): unknown =>
    Array.isArray(value)
      ? value.map((one: unknown) => inside(component, one))
      : isRow(value)
        ? toInput({ attributesOf, uid: component, row: value })
        : null;
  const zone = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.flatMap((one: unknown) => (isRow(one) && typeof one.__component === 'string' ? [zoneRow(one.__component, one)] : []))
      : [];
  const zoneRow = (component: string, one: Row): Row => ({
    __component: component,
    ...toInput({ attributesOf, uid: component, row: one }),
  });
  const valueOf = (attribute: Attribute, value: unknown): unknown => {
    switch (attribute.type) {
      case 'relation':
        return linksOf(value, 'documentId');
      case 'media':
        return linksOf(value, 'id');
      case 'component':
        return inside(attribute.component ?? '', value);
      case 'dynamiczone':
        return zone(value);
      default:
        return value ?? null;
    }
  };
  const known = Object.entries(row).flatMap(([name, value]) => {
    const attribute = attributes[name] as Attribute | undefined;
    return attribute ? [[name, valueOf(attribute, value)] as const] : [];
  });
  return Object.fromEntries(known);
};

const linksOf = (value: unknown, key: 'documentId' | 'id'): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => linksOf(one, key));
  return isRow(value) ? (value[key] ?? null) : null;
};

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
