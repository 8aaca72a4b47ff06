import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { markDeleted, markLocaleDeleted, unmarkDeleted, type Version } from './published-store';

type Deps = { strapi: Core.Strapi };

/** Strapi emits these after COMMIT, once for each version: `publish` and `unpublish` of published ones, `delete` of both. */
type EntryEvent = { uid: string; entry: { documentId?: string; locale?: string | null } };

const isCounted = ({ strapi }: Deps, uid: string): boolean => getService({ strapi }, 'settings').current().types.includes(uid);

/** The memory of what is published, and the marks of what is deleted, follow the documents. A failed mark is logged: no count depends on it. */
const onEntry = ({ strapi }: Deps, event: string, mark?: (deps: Deps, version: Version) => Promise<void>): void => {
  strapi.eventHub.on(event, async ({ uid, entry }: EntryEvent) => {
    if (!entry?.documentId || !isCounted({ strapi }, uid)) return;
    const version = { uid, documentId: entry.documentId, locale: entry.locale ?? '' };
    getService({ strapi }, 'published').forget(version);
    try {
      await mark?.({ strapi }, version);
    } catch (error) {
      strapi.log.error(`View counter: could not follow ${event} of ${uid} ${version.documentId}: ${String(error)}`);
    }
  });
};

const LOCALE = 'plugin::i18n.locale';

/** Deleting a language deletes its entries row by row, without an event for any. */
const followLocales = ({ strapi }: Deps): void => {
  if (!strapi.contentTypes[LOCALE]) return;
  strapi.db.lifecycles.subscribe({
    models: [LOCALE],
    afterDelete: async ({ result }) => {
      const { code } = (result ?? {}) as { code?: string };
      if (!code) return;
      getService({ strapi }, 'published').forget();
      await markLocaleDeleted({ strapi }, code, Date.now());
    },
  });
};

/** Strapi's events come some time after whoever published goes on; whoever then asks must not be told that the document is unknown. */
const followRows = ({ strapi }: Deps): void => {
  const forgetAtCommit = async ({ model, result }: { model: { uid: string }; result?: unknown }): Promise<void> => {
    const { documentId } = (result ?? {}) as { documentId?: string };
    if (!documentId || !isCounted({ strapi }, model.uid)) return;
    const forget = (): void => {
      getService({ strapi }, 'published').forget({ uid: model.uid, documentId });
    };
    if (!strapi.db.inTransaction()) forget();
    else await strapi.db.transaction(({ onCommit }) => onCommit(forget));
  };
  const models = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  strapi.db.lifecycles.subscribe({ models, afterCreate: forgetAtCommit, afterUpdate: forgetAtCommit, afterDelete: forgetAtCommit });
};

export const followDocuments = ({ strapi }: Deps): void => {
  followRows({ strapi });
  onEntry({ strapi }, 'entry.create', unmarkDeleted);
  onEntry({ strapi }, 'entry.update');
  onEntry({ strapi }, 'entry.publish', unmarkDeleted);
  onEntry({ strapi }, 'entry.unpublish');
  onEntry({ strapi }, 'entry.delete', (deps, version) => markDeleted(deps, version, Date.now()));
  followLocales({ strapi });
};
