import type { Corrections } from '../../../shared/corrections';
import type { PageFile } from '../page-files/page-file';
import type { ChosenPublisher } from '../resolve/publisher';
import type { ImportStore } from './import-store';
import type { MediaStore } from './media-store';
import type { PageJournal } from './page-journal';
import type { LegacyFiles } from './read-legacy-file';

export type ImportOptions = {
  batchId: string;
  locale: string;
  publisher: ChosenPublisher | null;
  publish: boolean;
  dryRun: boolean;
};

/** A page, and what a person said of it. */
export type PageToImport = PageFile & {
  /** Its row in the batch. */
  id?: number;
  corrections?: Corrections | null;
  /** Chosen for this page; goes before the batch's. */
  publisher?: ChosenPublisher | null;
  /** A person has looked at it: its doubts hold it back no longer. */
  isReviewed?: boolean;
};

export type FoundPage = Extract<PageToImport, { at: string }>;

export type ImportPorts = { files: LegacyFiles; store: ImportStore; media: MediaStore; now: () => Date };

/** What one page's import needs. `journal`: null where nothing is written down (a dry run). */
export type PageImport = { ports: ImportPorts; options: ImportOptions; page: FoundPage; journal: PageJournal | null };
