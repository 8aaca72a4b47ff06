import type { PageQuery } from '../../../shared/contracts';

/** The pages of this plugin in the admin. */
export const IMPORT_PATH = '/plugins/legacy-import';

export const NEW_BATCH_PATH = `${IMPORT_PATH}/new`;

export const batchAddress = (batchId: string): string => `${IMPORT_PATH}/batches/${batchId}`;

/** The review queue, with its filters in the address. */
export const queueAddress = (query: PageQuery = {}): string => {
  const wanted = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const search = new URLSearchParams(wanted).toString();
  return `${IMPORT_PATH}/pages${search === '' ? '' : `?${search}`}`;
};

/** The screen of one page of a batch. */
export const pageAddress = (pageId: number): string => `${IMPORT_PATH}/pages/${pageId}`;

/** Where an entry is edited. */
export const entryAddress = ({ uid, documentId, locale }: { uid: string; documentId: string; locale: string }): string =>
  `/content-manager/collection-types/${uid}/${documentId}?${new URLSearchParams({ 'plugins[i18n][locale]': locale })}`;
