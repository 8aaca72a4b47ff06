import type { Core } from '@strapi/strapi';
import { createFailureLog } from '../hits/failure-log';
import type { TargetKey } from '../hits/hit';
import { getService } from '../services';
import { createLookups, type Lookups } from './lookups';
import { findPublished } from './published-store';

type Deps = { strapi: Core.Strapi };

type AskedTarget = { type?: string | null | undefined; documentId: string; locale: string | null };

export type PublishedService = {
  /**
   * What a hit on this document counts on; null where there is no published version of an enabled type, 'busy' where the database has more
   * questions waiting than it should. `type` is a singular name; without it the enabled types are tried in their order. A type without
   * translations has the locale ''; without a `locale` the option `defaultLocale` is meant. Not to be called inside a transaction.
   */
  find(asked: AskedTarget): Promise<TargetKey | null | 'busy'>;
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
  let described: { uids: readonly string[]; types: CountedType[] } = { uids: [], types: [] };
  return (name?: string | null): CountedType[] => {
    const uids = getService({ strapi }, 'settings').current().types;
    if (described.uids !== uids) described = { uids, types: describeTypes({ strapi }, uids) };
    return name ? described.types.filter(({ singularName }) => singularName === name) : described.types;
  };
};

type Found = { type: CountedType; locales: ReadonlySet<string> };

/** The first of the types that knows the document. */
const findType = async (lookups: Lookups, types: readonly CountedType[], documentId: string): Promise<Found | null | 'busy'> => {
  const answers = await Promise.all(types.map(({ uid }) => lookups.localesOf({ uid, documentId })));
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
  return {
    find: async ({ type, documentId, locale }) => {
      if (!DOCUMENT_ID.test(documentId)) return null;
      const found = await findType(lookups, countedTypes(type), documentId);
      if (found === null || found === 'busy') return found;
      const target = found.type.isLocalized ? (locale ?? defaultLocale) : '';
      return found.locales.has(target) ? { uid: found.type.uid, documentId, locale: target } : null;
    },
    which: async (documentIds, type) => {
      const types = countedTypes(type);
      const asked = [...new Set(documentIds)].filter((documentId) => DOCUMENT_ID.test(documentId));
      const found = await Promise.all(asked.map((documentId) => findType(lookups, types, documentId)));
      if (found.includes('busy')) return 'busy';
      return new Set(asked.filter((_, index) => found[index] !== null));
    },
    forget: (document) => lookups.forget(document),
    close: lookups.close,
  };
};
