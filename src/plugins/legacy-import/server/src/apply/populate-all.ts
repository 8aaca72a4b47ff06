type Attribute = { type: string; component?: string; components?: readonly string[] };
type AttributesOf = (uid: string) => Record<string, unknown>;
type Populate = Record<string, unknown>;

/**
 * A `populate` for the query engine that loads components to their full depth and of linked entries only the id, for the attributes named in `only`.
 * It follows the schema, so a block type that a developer adds to the body is seen as well.
 */
export const populateAll = ({
  attributesOf,
  uid,
  only,
}: {
  attributesOf: AttributesOf;
  uid: string;
  only?: readonly string[];
}): Populate => {
  const inside = (component: string | undefined): Populate => ({ populate: populateAll({ attributesOf, uid: component ?? '' }) });
  const populateOf = ({ type, component, components = [] }: Attribute): unknown => {
    switch (type) {
      case 'media':
        return { select: ['id'] };
      case 'relation':
        return { select: ['documentId'] };
      case 'component':
        return inside(component);
      case 'dynamiczone':
        return { on: Object.fromEntries(components.map((name) => [name, inside(name)])) };
      default:
        return undefined;
    }
  };
  const wanted = Object.entries(attributesOf(uid)).filter(([name]) => !only || only.includes(name));
  const pairs = wanted.map(([name, attribute]) => [name, populateOf(attribute as Attribute)] as const);
  return Object.fromEntries(pairs.filter(([, populate]) => populate !== undefined));
};
