import { PAGE } from '../../content-types';
import type { DocumentHooks } from '../../documents/document-hooks';
import { mentionProblems, photoProblems } from '../../documents/publish-problems';
import { collectText } from '../../domain/text/entry-text';
import { toSearchText } from '../../domain/text/search-text';

export const pageHooks: DocumentHooks = {
  uid: PAGE,
  slugFrom: 'title',
  derive: (entry) => ({ searchText: toSearchText([String(entry.title ?? ''), ...collectText(entry.body)]) }),
  checkPublish: (entry) => [...photoProblems(entry, ['body']), ...mentionProblems(entry)],
};
