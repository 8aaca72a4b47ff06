import { ARTICLE_CHANGES, WITHDRAWALS } from './articles';
import type { Change } from './change';
import { DIRECTORY_CHANGES } from './directory';
import { EVENT_CHANGES, FEATURED_CHANGES, PIN } from './events';
import { FILE_CHANGES, LOST_FILES } from './files';
import { GALLERY_AND_PAGE_CHANGES } from './galleries-and-pages';
import { DISSOLUTION_CHANGES, LAST_CHANGES, PORTAL_CHANGES } from './portal-wide';
import { TRANSLATIONS } from './translations';

/** In this order: what is named changes before what names it, and nothing is deleted that another one still moves. */
export const ALL_CHANGES: readonly Change[] = [
  PIN,
  ...FILE_CHANGES,
  ...DIRECTORY_CHANGES,
  ...PORTAL_CHANGES,
  ...TRANSLATIONS,
  ...EVENT_CHANGES,
  ...GALLERY_AND_PAGE_CHANGES,
  ...ARTICLE_CHANGES,
  ...FEATURED_CHANGES,
  ...DISSOLUTION_CHANGES,
  ...LAST_CHANGES,
  ...LOST_FILES,
  ...WITHDRAWALS,
];
