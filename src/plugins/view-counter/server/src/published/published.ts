import type { Core } from '@strapi/strapi';
import { createFailureLog } from '../hits/failure-log';
import type { TargetKey } from '../hits/hit';
import { getService } from '../services';
import { createLookups, type Locales, type Lookups } from './lookups';
import { findPublished } from './published-store';

type Deps = { strapi: Core.Strapi };

type AskedTarget = { type?: string | null | undefined; documentId: string; locale: string | null };

type FoundTarget = TargetKey | null | 'busy';

export type PublishedService = {
  /**
   * What a hit on this document counts on; null where there is no published version of an enabled type, 'busy' where the database has more
   * questions waiting than it should. `type` is a singular name; without it the enabled types are tried in their order. A type without
   * translations has the locale ''; without a `locale` the option `defaultLocale` is meant. At once where it is known. Not to be called inside
   * a transaction.
   */
  find(asked: AskedTarget): FoundTarget | Promise<FoundTarget>;
  /** Those of the documents that have a published version of an enabled type, in any locale. Not to be called inside a transaction. */
  which(documentIds: readonly string[], type?: string): Promise<ReadonlySet<string> | 'busy'>;
  /** Forgets a document, or everything: it was published, withdrawn or deleted. */
  forget(document?: { uid: string; documentId: string }): void;
  /** The server goes down: no further question reaches the database. */
  close(): void;
};

type CountedType = { uid: string; singularName: string; isLocalized: boolean };

const DOCUMENT_ID = /^[\w-]{1,64}$/;

const describeTypes = ({ strapi }: Deps, uids: readonly string[]): CountedType[] =>
  uids.flatMap((uid) => {
    const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes] as
      { info: { singularName: string }; pluginOptions?: { i18n?: { localized?: boolean } } } | undefined;
    // The settings may name a type that this release of the application no longer has.
    return type ? [{ uid, singularName: type.info.singularName, isLocalized: type.pluginOptions?.i18n?.localized === true }] : [];
  });

/** The enabled types, described once per change of the settings. */
const createCountedTypes = ({ strapi }: Deps) => {
  let described: { uids: readonly string[]; types: CountedType[]; byName: Map<string, CountedType[]> } = {
    uids: [],
    types: [],
    byName: new Map(),
  };
  return (name?: string | null): CountedType[] => {
    const uids = getService({ strapi }, 'settings').current().types;
    if (described.uids !== uids) {
      const types = describeTypes({ strapi }, uids);
      described = { uids, types, byName: new Map(types.map((type) => [type.singularName, [type]])) };
    }
    return name ? (described.byName.get(name) ?? []) : described.types;
  };
};

type Found = { type: CountedType; locales: ReadonlySet<string> };

type FoundType = Found | null | 'busy';

/** The first of the types that knows the document. */
const findType = (lookups: Lookups, types: readonly CountedType[], documentId: string): FoundType | Promise<FoundType> => {
  const answers = types.map(({ uid }) => lookups.localesOf({ uid, documentId }));
  const known = answers.filter((answer): answer is Locales => !(answer instanceof Promise));
  return known.length === answers.length
    ? chooseType(types, known)
    : Promise.all(answers.map((answer) => Promise.resolve(answer))).then((all) => chooseType(types, all));
};

const chooseType = (types: readonly CountedType[], answers: readonly Locales[]): FoundType => {
  for (const [index, locales] of answers.entries()) {
    const type = types[index];
    if (type && locales !== 'busy' && locales.size > 0) return { type, locales };
  }
  return answers.includes('busy') ? 'busy' : null;
};

export const createPublished = ({ strapi }: Deps): PublishedService => {
  const { limits, defaultLocale } = getService({ strapi }, 'settings').options();
  const countedTypes = createCountedTypes({ strapi });
  const lookups = createLookups({
    lookUp: (keys) => findPublished({ strapi }, keys),
    queriesPerSecond: limits.lookupsPerSecond,
    onFailure: createFailureLog({ strapi }, 'could not look up which documents are published'),
  });
  const targetIn = (found: FoundType, { documentId, locale }: AskedTarget): FoundTarget => {
    if (found === null || found === 'busy') return found;
    const target = found.type.isLocalized ? (locale ?? defaultLocale) : '';
    return found.locales.has(target) ? { uid: found.type.uid, documentId, locale: target } : null;
  };
  return {
    find: (asked) => {
      if (!DOCUMENT_ID.test(asked.documentId)) return null;
      const found = findType(lookups, countedTypes(asked.type), asked.documentId);
      return found instanceof Promise ? found.then((later) => targetIn(later, asked)) : targetIn(found, asked);
    },
    which: async (documentIds, type) => {
      const types = countedTypes(type);
      const asked = [...new Set(documentIds)].filter((documentId) => DOCUMENT_ID.test(documentId));
      const found = await Promise.all(asked.map((documentId) => Promise.resolve(findType(lookups, types, documentId))));
      if (found.includes('busy')) return 'busy';
      return new Set(asked.filter((_, index) => found[index] !== null));
    },
    forget: (document) => lookups.forget(document),
    close: lookups.close,
  };
};
