import { PHOTO_GALLERY } from '../../content-types';
import type { DocumentHooks, StoredEntry } from '../../documents/document-hooks';
import { mentionProblems, photoProblems } from '../../documents/publish-problems';
import { collectText } from '../../domain/text/entry-text';
import { toSearchText } from '../../domain/text/search-text';
import { textOf } from '../../domain/text/text-of';

const hasPhotos = (entry: StoredEntry): boolean => Array.isArray(entry.photos) && entry.photos.length > 0;

export const photoGalleryHooks: DocumentHooks = {
  uid: PHOTO_GALLERY,
  slugFrom: 'title',
  relations: { event: ['startDate'], publisher: ['name'] },
  inheritedRelations: ['publisher'],
  keptUnder: 'publisher',
  eventStartDates: (entry) => {
    const startDate = (entry.event as { startDate?: string | null } | null)?.startDate;
    return startDate ? [startDate] : [];
  },
  derive: (entry) => ({ searchText: toSearchText([textOf(entry.title), textOf(entry.description), ...collectText(entry.photos)]) }),
  checkPublish: (entry) => [
    ...(hasPhotos(entry) ? [] : [{ path: ['photos'], message: 'Add at least one photo before publishing.' }]),
    ...photoProblems(entry, ['photos']),
    ...mentionProblems(entry),
  ],
};
