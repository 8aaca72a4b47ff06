import type { Core } from '@strapi/strapi';

type Deps = { strapi: Core.Strapi };
type Random = () => number;
type Attribute = { type: string; relation?: string; target?: string; components?: string[] };
type Asked = { select?: string[]; populate?: Record<string, unknown> };

/** What trees cannot say: the query engine leaves rows out of it that it has read elsewhere, or it may be of any type. */
const UNKNOWN_WAYS = ['localizations', 'related'];

const attributesOf = ({ strapi }: Deps, uid: string): [string, Attribute][] =>
  Object.entries((strapi.getModel(uid as never) as unknown as { attributes: Record<string, Attribute> }).attributes);

const LINKS = ['relation', 'component', 'dynamiczone', 'media'];

const pick = <Item>(items: readonly Item[], part: number, random: Random): Item[] => items.filter(() => random() < part);

/** Any columns and any links of a type, to a depth; as the query engine and trees take them. */
export const randomQuery = (deps: Deps, { uid, depth, random }: { uid: string; depth: number; random: Random }): Asked => {
  const attributes = attributesOf(deps, uid);
  const columns = attributes.filter(([, { type }]) => !LINKS.includes(type)).map(([name]) => name);
  const links = attributes.filter(([name, { type }]) => LINKS.includes(type) && !UNKNOWN_WAYS.includes(name));
  const chosen = depth === 0 ? [] : pick(links, 0.5, random);
  const select = random() < 0.3 ? undefined : pick(columns, 0.6, random);
  return {
    ...(select === undefined ? {} : { select: select.length === 0 ? ['id'] : select }),
    ...(chosen.length === 0 ? {} : { populate: Object.fromEntries(chosen.map((link) => randomPopulate(deps, { link, depth, random }))) }),
  };
};

type LinkAsked = { link: [string, Attribute]; depth: number; random: Random };

const randomPopulate = (deps: Deps, { link: [name, attribute], depth, random }: LinkAsked): [string, unknown] => {
  const inner = (uid: string): unknown => (random() < 0.1 ? true : randomQuery(deps, { uid, depth: depth - 1, random }));
  if (attribute.type === 'dynamiczone') {
    return [name, { on: Object.fromEntries(pick(attribute.components ?? [], 0.7, random).map((uid) => [uid, inner(uid)])) }];
  }
  if (attribute.type === 'media') return [name, inner('plugin::upload.file')];
  const { target, component } = attribute as Attribute & { component?: string };
  return [name, inner((target ?? component) as string)];
};
