import type { Core } from '@strapi/strapi';
import type { PictureName } from '../content/pictures';
import type { FormName } from '../content/forms';

type Deps = { strapi: Core.Strapi };

/** What a run of the seed works with. */
export type Seeding = Deps & {
  /** Local day in Việt Nam on which the seed is run, `YYYY-MM-DD`. */
  today: string;
  now: () => Date;
  ids: Ids;
  files: Files;
};

export type Kind =
  'organization' | 'office' | 'person' | 'appointment' | 'category' | 'page' | 'event' | 'gallery' | 'article' | 'redirect';

/** documentIds of the sample portal by the keys of its content. */
export type Ids = {
  of(kind: Kind, key: string): string;
  set(kind: Kind, key: string, documentId: string): void;
  keys(kind: Kind): string[];
};

/** Pictures and forms in the media library. Made outside transactions (they take time), then known by name. */
export type Files = {
  prepare(names: readonly FileName[]): Promise<void>;
  /** Of a prepared file. */
  idOf(name: FileName): number;
};

export type FileName = PictureName | FormName | `portrait-${string}` | 'emblem';

export const createIds = (): Ids => {
  const ids = new Map<string, string>();
  return {
    of: (kind, key) => {
      const id = ids.get(`${kind} ${key}`);
      if (id === undefined) throw new Error(`The sample portal names the ${kind} "${key}" before it is made.`);
      return id;
    },
    set: (kind, key, documentId) => {
      ids.set(`${kind} ${key}`, documentId);
    },
    keys: (kind) => [...ids.keys()].flatMap((name) => (name.startsWith(`${kind} `) ? [name.slice(kind.length + 1)] : [])),
  };
};
