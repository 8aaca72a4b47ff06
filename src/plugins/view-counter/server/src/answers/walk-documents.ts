import type { Core, UID } from '@strapi/strapi';

type Attribute = { type: string; target?: string; component?: string };
type Entry = Record<string, unknown>;

/** A document within an answer; setting `views` on `entry` sets it there. */
export type FoundDocument = { uid: string; documentId: string; entry: Entry };

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): Entry[] => (Array.isArray(value) ? value.filter(isEntry) : isEntry(value) ? [value] : []);

const NESTING = ['relation', 'component', 'dynamiczone'];

/** What an attribute's value is: relations to anything and the parts of a dynamic zone say it themselves. */
const modelOf = ({ target, component }: Attribute, entry: Entry): string | null => {
  const named = target ?? component ?? entry.__component ?? entry.__type;
  return typeof named === 'string' ? named : null;
};

/** Every document of an answer, in any depth, as its schema names them: relations, components and dynamic zones. */
export const documentsIn = ({ strapi }: { strapi: Core.Strapi }, uid: string, answer: unknown): FoundDocument[] => {
  const found: FoundDocument[] = [];
  const visit = (model: string, entry: Entry): void => {
    const schema = strapi.getModel(model as UID.Schema) as { attributes: Record<string, Attribute> } | undefined;
    if (!schema) return;
    if (typeof entry.documentId === 'string') found.push({ uid: model, documentId: entry.documentId, entry });
    for (const [name, value] of Object.entries(entry)) {
      const attribute = schema.attributes[name];
      if (!attribute || !NESTING.includes(attribute.type)) continue;
      for (const nested of entriesOf(value)) {
        const nestedModel = modelOf(attribute, nested);
        if (nestedModel !== null) visit(nestedModel, nested);
      }
    }
  };
  for (const entry of entriesOf(answer)) visit(uid, entry);
  return found;
};
