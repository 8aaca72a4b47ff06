import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';
import type { DocumentHooks } from './document-hooks';

export type Deps = { strapi: Core.Strapi };

export type Data = Record<string, unknown>;

/** The part of Strapi's document-middleware context that a write needs. */
export type WriteContext = {
  uid: string;
  action: string;
  params: { documentId?: string; locale?: string | string[] | null; status?: string; data?: Data } & Record<string, unknown>;
};

/** One step around a write. `next` does everything further in, Strapi's own work last. */
export type WriteStep = (args: {
  strapi: Core.Strapi;
  hooks: DocumentHooks;
  context: WriteContext;
  next: () => Promise<unknown>;
}) => Promise<unknown>;

export const WRITE_ACTIONS = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];

export const hasDraftAndPublish = (strapi: Core.Strapi, uid: string): boolean =>
  strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0])?.options?.draftAndPublish === true;

export const isLocalized = (strapi: Core.Strapi, uid: string): boolean => {
  const options = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0])?.pluginOptions as
    { i18n?: { localized?: boolean } } | undefined;
  return options?.i18n?.localized === true;
};

/** The one locale a create or update is about; Strapi's default where none is named. */
export const localeOf = (context: WriteContext): string =>
  typeof context.params.locale === 'string' ? context.params.locale : SOURCE_LOCALE;

/** The locales an action is about; undefined for all of them (`*`), Vietnamese where none is named. */
export const localesOf = ({ params: { locale } }: WriteContext): string[] | undefined => {
  if (locale === '*') return undefined;
  return Array.isArray(locale) ? locale : [locale ?? SOURCE_LOCALE];
};
