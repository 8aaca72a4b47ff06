import { CATEGORY } from '../../content-types';
import type { DocumentHooks } from '../../documents/document-hooks';
import { toSearchText } from '../../domain/text/search-text';

export const categoryHooks: DocumentHooks = {
  uid: CATEGORY,
  slugFrom: 'name',
  derive: (entry) => ({ searchText: toSearchText([String(entry.name ?? '')]) }),
};
